/**
 * All the script an embedded view has. What the address asks for is set before anything is drawn;
 * without it the view stands as it was built.
 */
// Each begins to listen as it is loaded, and the guard must be the first to hear.
/* oxlint-disable import/no-unassigned-import */
import './guard.ts'
import '@open-iframe-resizer/core'
/* oxlint-enable import/no-unassigned-import */
import { hasNewerEdition } from '#data/newestEdition.ts'
import { parseEmbedQuery } from '#state/embedQuery.ts'
import { showOnly } from './series.ts'
import { walk } from './walk.ts'

const root = document.documentElement
const query = parseEmbedQuery(window.location.search)
root.dataset['alive'] = ''
root.dataset['tema'] = query.theme
if (query.table) root.dataset['visning'] = 'tabell'

/** A frozen view asks whether there is a later edition, and then shows where. */
async function tellOfNewer(): Promise<void> {
  const notice = document.querySelector<HTMLElement>('[data-editions]')
  const { editions = '', edition = '' } = notice?.dataset ?? {}
  if (notice && (await hasNewerEdition(editions, edition))) notice.hidden = false
}

document.addEventListener('DOMContentLoaded', () => {
  showOnly(query.series)
  for (const chart of document.querySelectorAll('.chart')) walk(chart)
  void tellOfNewer()
})
