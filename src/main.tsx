import { createRoot, hydrateRoot } from 'react-dom/client'
import { readAddress } from '#app/address.ts'
import { App } from '#app/App.tsx'
import { pageKind, pageLoaders } from '#app/pageLoaders.ts'
import { createQueryClient, PAGE_DATA_ID, readPageData } from '#data/pageData.ts'
import { createI18n } from '#i18n/context.tsx'
import { loadMessages } from '#i18n/messages.ts'
import { beginUse } from '#state/firstUse.ts'
import { todayInOslo } from '#state/today.ts'
import './app/styles.css'

async function start() {
  if (import.meta.env.DEV) {
    const { startMockServer } = await import('#app/mockServer.ts')
    await startMockServer()
  }
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
  const app = (
    <App
      i18n={createI18n(locale, await loadMessages(locale))}
      edition={edition}
      routerBase={routerBase}
      client={createQueryClient(edition, data)}
      today={data?.today}
    />
  )
  // Without its data the page cannot come to life as it stands: it is drawn anew.
  if (!root.hasChildNodes() || !data) {
    beginUse()
    createRoot(root).render(app)
    return
  }
  // An address with a query asks for something; and what is overdue may have changed since the
  // page was built.
  if (window.location.search !== '') beginUse()
  if (edition === null && data.today !== todayInOslo(new Date())) beginUse()
  // The page's own code first, so that it comes to life in one step.
  const kind = pageKind(path)
  if (kind) await pageLoaders[kind]()
  hydrateRoot(root, app)
}

void start()
