/** A generated dataset, as people edit it: for trying the dashboard with many figures. Pure. */
import type { AuthoredIndicator } from '#data/schema/authored.ts'
import type { Dataset } from '#domain/dataset.ts'
import { areasIndicator, indicator } from './indicators.ts'
import { chance } from './random.ts'
import * as words from './words.ts'

export interface GenerateOptions {
  /** How many indicators, that with many areas among them; at least 1. */
  readonly indicators: number
  /** Series of the indicator with many areas; at least 1. */
  readonly areas: number
  /** Its months, the last of them June 2026; 1–1200. */
  readonly months: number
}

export const DEFAULTS: GenerateOptions = { indicators: 1000, areas: 400, months: 120 }

const LIMITS: Readonly<Record<keyof GenerateOptions, number>> = {
  indicators: 100_000,
  areas: 10_000,
  // From 1926-07 on: a period lies after 1900.
  months: 1200,
}

const SEED = 20_260_630
const DATE = '2026-06-30'

/** Throws a RangeError that tells the option and what it may be. */
function checkOptions(options: GenerateOptions): void {
  for (const name of ['indicators', 'areas', 'months'] as const) {
    const value = options[name]
    if (Number.isInteger(value) && value >= 1 && value <= LIMITS[name]) continue
    throw new RangeError(`${name} must be a whole number from 1 to ${LIMITS[name]}, not ${value}`)
  }
}

/** Goals and vision are the strategy's own; papers those they were read from. */
export type Frame = Pick<Dataset, 'vision' | 'goals' | 'papers'>

/**
 * The files of the dataset: relative path → what it holds. One edition and one paper that say that
 * they are generated, and indicators spread over the goals in turn. The same frame and options give
 * the same files. Throws a RangeError for options out of range, or a strategy without goals.
 */
export function generate(
  { vision, goals, papers }: Frame,
  options: GenerateOptions,
): Map<string, unknown> {
  checkOptions(options)
  const [first] = goals
  if (!first) throw new RangeError('There is no goal to place indicators under')
  const random = chance(SEED)
  const { from } = words
  const read = new Set(goals.map(({ source }) => source?.paper))
  const indicators: AuthoredIndicator[] = [
    areasIndicator(first.id, options.areas, options.months, random),
    ...Array.from({ length: options.indicators - 1 }, (_, at) =>
      indicator(at + 1, goals[(at + 1) % goals.length]?.id ?? first.id, random),
    ),
  ]
  const paper = {
    ...{ id: words.PAPER, title: words.PAPER_TITLE, kind: 'elsewhere' },
    ...{ by: words.PAPER_TITLE.nb, date: DATE },
  }
  const edition = {
    ...{ slug: from, label: from, council: words.PAPER_TITLE.nb },
    ...{ date: DATE, paper: words.PAPER },
  }
  return new Map<string, unknown>([
    [
      'strategy.json',
      {
        vision,
        goals: goals.map((goal) => ({ ...goal, from, until: undefined })),
        order: indicators.map(({ id }) => id),
      },
    ],
    ['papers.json', [...papers.filter(({ id }) => read.has(id)), paper]],
    ['editions.json', [edition]],
    ['surveys.json', []],
    ['glossary.json', []],
    ['meetings.json', []],
    ...indicators.map((one) => [`indicators/${one.id}.json`, one] as const),
  ])
}
