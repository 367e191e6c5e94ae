/** What the server of the data can be made to do in development and tests, by name. */
export const SCENARIOS = {
  well: 'everything answers at once',
  slow: 'every file takes two seconds',
  newer: 'one indicator has a newer figure (made up), and the files are of a day later',
  missing: 'the first indicator with figures has no file of its own (404)',
  malformed: 'the first indicator with figures is malformed, in strategy.json and in its own file',
  error: 'every file is answered with status 500',
  offline: 'no file can be reached',
  empty: 'a strategy without indicators',
  thousand: '1 000 generated indicators, one of them with 400 areas and 120 months',
} as const

export type Scenario = keyof typeof SCENARIOS

const isScenario = (name: string): name is Scenario => Object.hasOwn(SCENARIOS, name)

/** The scenario of that name; `well` when there is none. Throws a RangeError that lists the names. */
export function readScenario(name: string | undefined): Scenario {
  if (name === undefined) return 'well'
  if (isScenario(name)) return name
  const list = Object.entries(SCENARIOS).map(([known, about]) => `  ${known.padEnd(10)} ${about}`)
  const found = name === '' ? 'No scenario is named.' : `There is no scenario "${name}".`
  throw new RangeError([`${found} They are:`, ...list].join('\n'))
}
