import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Half as long as `axe.source`, which is sent to every page. */
const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe says of a page, each finding as text for a test's message. */
export interface AxeReport {
  readonly violations: readonly string[]
  /** What axe could not decide and a person must look at. */
  readonly undecided: readonly string[]
}

/**
 * Runs every axe rule for WCAG 2.2 A and AA and its best practices, none switched off. The one
 * that axe leaves off by itself, `target-size`, is switched on; those it has retired or is still
 * trying out are not.
 */
export async function runAxe(page: Page, within = 'html'): Promise<AxeReport> {
  await page.evaluate(await source)
  const released = axe
    .getRules(TAGS)
    .filter(({ tags }) => !tags.includes('deprecated') && !tags.includes('experimental'))
  const rules = Object.fromEntries(released.map(({ ruleId }) => [ruleId, { enabled: true }]))
  const options: axe.RunOptions = { runOnly: { type: 'tag', values: TAGS }, rules }
  const results = await page.evaluate(
    ([selector, runOptions]) =>
      // The script just put in the page defines it there.
      (globalThis as unknown as { axe: typeof axe }).axe.run(selector, runOptions),
    [within, options] as const,
  )
  return {
    violations: results.violations.map(describe),
    undecided: results.incomplete.map(describe),
  }
}

function describe(result: axe.Result): string {
  const places = result.nodes.map((node) => {
    const why = node.failureSummary?.replace(/\s*\n\s*/g, ' ') ?? ''
    return `    ${node.target.join(' ')}\n      ${node.html}\n      ${why}`
  })
  return [`${result.id}: ${result.help} (${result.helpUrl})`, ...places].join('\n')
}
