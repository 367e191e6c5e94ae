import type { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { readAddress } from '#app/address.ts'
import { App } from '#app/App.tsx'
import { watchParts } from '#app/freshCopy.ts'
import { keepClicks } from '#app/keptClicks.ts'
import { pageKind, pageLoaders } from '#app/pageLoaders.ts'
import { createQueryClient, PAGE_DATA_ID, readPageData } from '#data/pageData.ts'
import { createI18n } from '#i18n/context.tsx'
import { loadMessages } from '#i18n/messages.ts'
import { beginUse } from '#state/firstUse.ts'
import { todayInOslo } from '#state/today.ts'
import './app/styles.css'

/** In a build that knows an API: asks it for newer figures, which an archived edition never gets. */
async function goLive(client: QueryClient, edition: string | null, prerendered: boolean) {
  if (edition !== null) return
  const { startLive } = await import('#app/startLive.ts')
  startLive(client, prerendered)
}

async function start() {
  if (import.meta.env.DEV) {
    const { startMockServer } = await import('#app/mockServer.ts')
    await startMockServer()
  }
  watchParts()
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with id "root"')
  const { locale, edition, routerBase, path } = readAddress(
    window.location.pathname,
    import.meta.env.BASE_URL,
  )
  const carried = document.getElementById(PAGE_DATA_ID)
  // 404.html answers for any address, and says all it has to say as it stands.
  if (root.hasChildNodes() && !carried) return
  const data = readPageData(carried?.textContent)
  document.documentElement.lang = locale
  const client = createQueryClient(edition, data)
  const app = (
    <App
      i18n={createI18n(locale, await loadMessages(locale))}
      edition={edition}
      routerBase={routerBase}
      client={client}
      today={data?.today}
    />
  )
  // Without its data the page cannot come to life as it stands: it is drawn anew.
  if (!root.hasChildNodes() || !data) {
    beginUse()
    createRoot(root).render(app)
    if (import.meta.env.VITE_DATA_URL) void goLive(client, edition, false)
    return
  }
  // An address with a query asks for something; and what is overdue may have changed since the
  // page was built.
  if (window.location.search !== '') beginUse()
  if (edition === null && data.today !== todayInOslo(new Date())) beginUse()
  keepClicks()
  // The page's own code first, so that it comes to life in one step.
  const kind = pageKind(path)
  if (kind) await pageLoaders[kind]()
  hydrateRoot(root, app)
  if (import.meta.env.VITE_DATA_URL) void goLive(client, edition, true)
}

void start()
