import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { FoundBrowser } from '#tests/browser/support/findBrowser.ts'

/** The last version that runs on Node 20; fetched when asked for, since nothing else needs it. */
const LIGHTHOUSE = 'lighthouse@12.8.2'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export interface Scores {
  /** 0–100, in the order of `CATEGORIES`; null when Lighthouse could not say. */
  readonly scores: readonly (number | null)[]
  /** First and largest contentful paint, blocking time and layout shift, as Lighthouse writes them. */
  readonly figures: readonly string[]
  /** What drew a score down. */
  readonly remarks: readonly string[]
}

interface Report {
  readonly categories: Readonly<
    Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  >
  readonly audits: Readonly<
    Record<string, { score: number | null; title: string; displayValue?: string }>
  >
}

/**
 * Lighthouse's scores for a page on its slow phone, with throttling that is applied, not simulated.
 * Throws when it cannot be fetched or does not finish in two minutes.
 */
export async function runLighthouse(
  url: string,
  found: FoundBrowser,
  folder: string,
): Promise<Scores> {
  const output = join(folder, 'lighthouse.json')
  const flags = '--headless=new --no-sandbox --disable-gpu'
  const options = ['--quiet', '--throttling-method=devtools', '--output=json']
  await promisify(execFile)(
    process.platform === 'win32' ? 'npx.cmd' : 'npx',
    ['--yes', LIGHTHOUSE, url, ...options, `--output-path=${output}`, `--chrome-flags=${flags}`],
    {
      env: { ...process.env, ...found.env, CHROME_PATH: found.executablePath, TMPDIR: folder },
      timeout: 120_000,
    },
  )
  return readReport(JSON.parse(await readFile(output, 'utf8')) as Report)
}

const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
]

function readReport({ categories, audits }: Report): Scores {
  const hundred = (score: number | null | undefined) =>
    score === null || score === undefined ? null : Math.round(score * 100)
  const remarks = CATEGORIES.flatMap((category) => {
    const counted = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? []
    return counted.flatMap(({ id }) => {
      const audit = audits[id]
      if (!audit || audit.score === null || audit.score >= 0.9) return []
      return [`${category}: ${audit.title} ${audit.displayValue ?? ''}`.trim()]
    })
  })
  return {
    scores: CATEGORIES.map((category) => hundred(categories[category]?.score)),
    figures: METRICS.map((id) => audits[id]?.displayValue ?? '–'),
    remarks,
  }
}
