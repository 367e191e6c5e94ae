import { http, type HttpHandler } from 'msw'
import { answersIn, type Files } from './answers.ts'
import type { Scenario } from './names.ts'

/** The published path in an address, below whatever base; null when it is none. */
function publishedPath(url: string): string | null {
  const { pathname } = new URL(url)
  const at = pathname.indexOf('/data/v1/')
  return at < 0 ? null : pathname.slice(at + 1)
}

/** One handler for all published files, at any server and base. What is no such file is let by. */
export function scenarioHandler(scenario: Scenario, files: Files): HttpHandler {
  const answer = answersIn(scenario, files)
  return http.get(
    ({ request }) => Object.hasOwn(files, publishedPath(request.url) ?? ''),
    ({ request }) => answer(publishedPath(request.url) ?? ''),
  )
}
