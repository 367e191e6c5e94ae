import { setupWorker } from 'msw/browser'
import files, { scenario } from 'virtual:published-data'
import { scenarioHandler } from './scenarios/handlers.ts'

/**
 * In development the published files are answered from the dataset as it is being edited, in the
 * way the scenario of `npm run dev` says.
 */
export async function startMockServer(): Promise<void> {
  await setupWorker(scenarioHandler(scenario, files)).start({
    onUnhandledRequest: 'bypass',
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  })
}
