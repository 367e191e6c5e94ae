import { getResponse, type RequestHandler } from 'msw'
import { expect, it, vi } from 'vitest'
import { startMockServer } from '#app/mockServer.ts'
import { published } from '../support/published.ts'

const started = vi.hoisted(() => ({ handlers: [] as unknown[], start: vi.fn() }))
vi.mock('msw/browser', () => ({
  setupWorker(...handlers: unknown[]) {
    started.handlers = handlers
    return { start: started.start }
  },
}))

it('in development the paths of production are answered with the files of the dataset', async () => {
  await startMockServer()
  const handlers = started.handlers as RequestHandler[]
  const ask = (path: string) => getResponse(handlers, new Request(`http://localhost:3000/${path}`))
  const strategy = await ask('data/v1/strategy.json')
  expect(strategy?.headers.get('content-type')).toBe('application/json')
  expect(await strategy?.text()).toBe(published['data/v1/strategy.json'])
  const all = await ask('data/v1/alle.csv')
  expect(all?.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(await ask('data/v1/finnes-ikke.json')).toBeUndefined()
  // What it does not know (the app's own modules) goes to the development server.
  expect(started.start).toHaveBeenCalledWith(
    expect.objectContaining({ onUnhandledRequest: 'bypass' }),
  )
})
