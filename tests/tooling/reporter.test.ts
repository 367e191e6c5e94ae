import { describe, expect, test } from 'vitest'
import type { TestModule } from 'vitest/node'
import { tally, tallyLine } from '../support/reporter.ts'

interface Part {
  readonly states?: readonly string[]
  readonly errors?: number
  readonly suites?: readonly Part[]
}

/** As much of a file's result as the tally reads. */
function file({ states = [], errors = 0, suites = [] }: Part): TestModule {
  return {
    errors: () => Array.from({ length: errors }, () => ({ message: 'x' })),
    children: {
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
      allSuites: () => suites.map(file),
    },
  } as unknown as TestModule
}

describe('the last line of a run', () => {
  test('counts tests over files', () => {
    const files = [file({ states: ['passed', 'failed'] }), file({ states: ['passed', 'skipped'] })]
    expect(tallyLine(tally(files, 0))).toBe('2 passed, 1 failed, 1 skipped')
  })

  test('says nothing of skipped tests when there are none', () => {
    expect(tallyLine(tally([file({ states: ['passed'] })], 0))).toBe('1 passed, 0 failed')
  })

  test('a file that cannot be read and a describe whose hook fails are failures', () => {
    const files = [file({ errors: 1 }), file({ states: ['passed'], suites: [{ errors: 2 }] })]
    expect(tallyLine(tally(files, 0))).toBe('1 passed, 2 failed')
  })

  test('an error outside of the tests is a failure', () => {
    expect(tallyLine(tally([file({ states: ['passed'] })], 1))).toBe('1 passed, 1 failed')
  })

  test('a test that never finished is a failure', () => {
    expect(tallyLine(tally([file({ states: ['pending'] })], 0))).toBe('0 passed, 1 failed')
  })
})
