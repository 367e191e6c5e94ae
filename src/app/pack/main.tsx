/**
 * Starts the dashboard from one file, without a server: what it shows lies in the file, and the
 * address of a page stands behind `#`.
 */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { holdFiles } from '#data/client.ts'
import { createQueryClient } from '#data/pageData.ts'
import { createI18n } from '#i18n/context.tsx'
import { loadMessages } from '#i18n/messages.ts'
import { beginUse } from '#state/firstUse.ts'
import { readAddress } from '../address.ts'
import { App } from '../App.tsx'
import '../styles.css'
import { hashPath, useHashLocation, useHashSearch } from './hashAddress.ts'
import { PackNote } from './PackNote.tsx'

/** What the file holds beside the app. */
export interface Pack {
  /** Slug of the edition. */
  readonly edition: string
  /** ISO date of the build. */
  readonly built: string
  /** Texts of published files by their paths, such as `data/v1/editions/v0-95/strategy.json`. */
  readonly files: Readonly<Record<string, string>>
}

const ROUTER = {
  hook: useHashLocation,
  searchHook: useHashSearch,
  hrefs: (href: string) => `#${href}`,
} as const

/** The page's address in the pack's own edition; another edition is not in the file. */
function ownAddress(edition: string) {
  const address = readAddress(hashPath(), '/')
  if (address.edition !== edition) {
    const language = address.locale === 'nb' ? '' : `/${address.locale}`
    history.replaceState(null, '', `#${language}/utgave/${edition}${address.path}`)
  }
  return readAddress(hashPath(), '/')
}

/** Draws what the address names into `root`, from then on and whenever its language is another. */
export async function startPack({ edition, built, files }: Pack, root: HTMLElement): Promise<void> {
  holdFiles(files)
  beginUse()
  const client = createQueryClient(edition, null)
  // A file is read, not asked for: it is there without a network too.
  client.setDefaultOptions({ queries: { networkMode: 'always' } })
  const app = createRoot(root)
  let drawn = ''
  const draw = async () => {
    const { locale, routerBase } = ownAddress(edition)
    if (routerBase === drawn) return
    drawn = routerBase
    const i18n = createI18n(locale, await loadMessages(locale))
    document.documentElement.lang = locale
    app.render(
      <StrictMode>
        <App
          key={routerBase}
          i18n={i18n}
          edition={edition}
          routerBase={routerBase}
          client={client}
          router={ROUTER}
          banner={<PackNote built={built} />}
        />
      </StrictMode>,
    )
  }
  for (const event of ['hashchange', 'popstate']) addEventListener(event, () => void draw())
  await draw()
}
