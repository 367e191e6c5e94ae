import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** What a pretended npm says and how it ends, by what it is asked for. */
type Script = Readonly<Record<string, readonly [says: string, code: number]>>

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'e-helse-ci-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function runWith(
  file: string,
  script: Script,
): { lines: string[]; code: number | null; all: string } {
  const cases = Object.entries(script).map(
    ([asked, [says, code]]) => `"${asked}") printf '%s\\n' '${says}'; exit ${code};;`,
  )
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncase "$*" in\n${cases.join('\n')}\nesac\n`)
  chmodSync(join(folder, 'npm'), 0o755)
  const env = {
    ...process.env,
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    // One is there already, so none is installed.
    NGINX: '/bin/sh',
  }
  const { stdout, stderr, status } = spawnSync('bash', [file], { env, encoding: 'utf8' })
  return { lines: stdout.trim().split('\n'), code: status, all: stdout + stderr }
}

const UNIT = '> x@1.0.0 test:all\n\n10 passed, 0 failed'

describe('the script for CI', () => {
  test('counts the tests of the server with the others, in its last line', () => {
    const { lines, code } = runWith('.ci/run', {
      ci: ['', 0],
      test: [UNIT, 0],
      'run test:nginx': ['> x@1.0.0 test:nginx\n5 passed, 0 failed', 0],
    })
    expect([lines.at(-1), code]).toEqual(['15 passed, 0 failed', 0])
  })

  test('fails when one run does, says which, and still counts the other', () => {
    const { lines, code, all } = runWith('.ci/run', {
      ci: ['', 0],
      test: ['> x@1.0.0 check:lint\nno', 1],
      'run test:nginx': ['> x@1.0.0 test:nginx\n4 passed, 1 failed, 2 skipped', 1],
    })
    expect([lines.at(-1), code]).toEqual(['4 passed, 2 failed, 2 skipped', 1])
    expect(all).toContain('Failed: npm run check:lint')
    expect(all).toContain('Failed: npm run test:nginx')
  })

  test('takes a run without a tally for a failure, however it ended', () => {
    const { lines, code } = runWith('.ci/run', {
      ci: ['', 0],
      test: ['', 0],
      'run test:nginx': ['5 passed, 0 failed', 0],
    })
    expect([lines.at(-1), code]).toEqual(['5 passed, 1 failed', 1])
  })

  test('stops when nothing can be installed', () => {
    const { lines, code } = runWith('.ci/run', { ci: ['', 1], test: [UNIT, 0] })
    expect([lines.at(-1), code]).toEqual(['0 passed, 1 failed', 1])
  })
})

describe('the audit', () => {
  const WEAK = 'audit --omit=dev --audit-level=high'
  const well: Script = {
    [WEAK]: ['found 0 vulnerabilities', 0],
    'audit signatures': ['audited 500 packages in 2s', 0],
  }

  test('is content when nothing is found', () => {
    expect(runWith('.ci/audit', well).code).toBe(0)
  })

  test.each([
    [{ ...well, [WEAK]: ['1 high severity vulnerability', 1] }, 1],
    [{ ...well, 'audit signatures': ['audited 500 packages\n1 package has an invalid', 1] }, 1],
    [{ ...well, 'audit signatures': ['ENOTFOUND', 1] }, 2],
    [{ [WEAK]: ['1 high severity vulnerability', 1], 'audit signatures': ['ENOTFOUND', 1] }, 1],
  ] as [Script, number][])('tells a finding from no answer (%#)', (script, code) => {
    const ended = runWith('.ci/audit', script)
    expect(ended.code).toBe(code)
    expect(ended.all.includes('The registry did not answer')).toBe(ended.all.includes('ENOTFOUND'))
  })
})
