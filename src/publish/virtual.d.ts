/** In development and tests: the published files, path from the site's root → text. */
declare module 'virtual:published-data' {
  import type { Scenario } from '#app/scenarios/names.ts'

  const files: Readonly<Record<string, string>>
  export default files
  /** How the files are to be answered. */
  export const scenario: Scenario
}
