import { createRoot } from 'react-dom/client'
import { App } from '#app/App.tsx'
import { createI18n } from '#i18n/context.tsx'
import { nb } from '#i18n/messages/nb/index.ts'
import './app/styles.css'

async function start() {
  if (import.meta.env.DEV) {
    const { startMockServer } = await import('#app/mockServer.ts')
    await startMockServer()
  }
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with id "root"')
  createRoot(root).render(<App i18n={createI18n('nb', nb)} />)
}

void start()
