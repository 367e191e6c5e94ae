import { http, HttpResponse } from 'msw'
import { setupWorker } from 'msw/browser'
import files from 'virtual:published-data'

/** In development the published files are answered from the dataset as it is being edited. */
export async function startMockServer(): Promise<void> {
  const base = import.meta.env.BASE_URL
  const handlers = Object.entries(files).map(([path, text]) =>
    http.get(`${base}${path}`, () => {
      const type = path.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8'
      return new HttpResponse(text, { headers: { 'content-type': type } })
    }),
  )
  await setupWorker(...handlers).start({
    onUnhandledRequest: 'bypass',
    quiet: true,
    serviceWorker: { url: `${base}mockServiceWorker.js` },
  })
}
