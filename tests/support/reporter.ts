import type { Reporter, TestModule, TestSuite } from 'vitest/node'

/** What the last line of a run says. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** `12 passed, 0 failed`, with `, 3 skipped` when there are any. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * Counts tests. A file or a `describe` that itself failed (an import, a hook) counts as one failed
 * test, and so does every error outside of the tests: nothing that fails may be counted as nothing.
 */
export function tally(modules: readonly TestModule[], errorsOutside: number): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const broken = modules
    .flatMap((module): (TestModule | TestSuite)[] => [module, ...module.children.allSuites()])
    .filter((part) => part.errors().length > 0)
  const count = (state: string): number =>
    tests.filter((test) => test.result().state === state).length
  return {
    passed: count('passed'),
    failed: count('failed') + count('pending') + broken.length + errorsOutside,
    skipped: count('skipped'),
  }
}

/** Ends the run with one line that people and scripts can read: `N passed, N failed`. */
export default class TallyReporter implements Reporter {
  #tally: Tally = { passed: 0, failed: 0, skipped: 0 }

  onInit(): void {
    process.once('exit', (code) => {
      // A run that fails before or beside its tests (no browser, a build error) has failed once.
      const failed = Math.max(this.#tally.failed, code === 0 ? 0 : 1)
      process.stdout.write(`${tallyLine({ ...this.#tally, failed })}\n`)
    })
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    this.#tally = tally(modules, errors.length)
  }
}
