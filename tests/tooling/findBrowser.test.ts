import { describe, expect, test } from 'vitest'
import { findBrowser, type Surroundings } from '../browser/support/findBrowser.ts'

const PLAYWRIGHT = '/home/ola/.cache/ms-playwright/chromium/chrome'
const BUNDLED = { executablePath: '/tmp/unpacked/chromium', env: { LD_LIBRARY_PATH: '/tmp/lib' } }

/** A machine with these programs and nothing else. */
function machine(
  programs: readonly string[],
  rest: Partial<Omit<Surroundings, 'runnable'>> = {},
): Surroundings {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    playwrightPath: () => PLAYWRIGHT,
    unpack: () => Promise.resolve(BUNDLED),
    ...rest,
    runnable: (path) => programs.includes(path),
  }
}

describe('the order in which a browser is found', () => {
  test('CHROME_PATH wins over everything', async () => {
    const here = machine(['/my/chrome', '/usr/bin/chromium', PLAYWRIGHT], {
      env: { CHROME_PATH: '/my/chrome', PATH: '/usr/bin', E_HELSE_BROWSER: 'npm' },
    })
    expect(await findBrowser(here)).toMatchObject({
      origin: 'CHROME_PATH',
      executablePath: '/my/chrome',
    })
  })

  test('CHROME_PATH that leads nowhere is an error, not a reason to take another', async () => {
    const here = machine(['/usr/bin/chromium'], {
      env: { CHROME_PATH: '/gone/chrome', PATH: '/usr/bin' },
    })
    await expect(findBrowser(here)).rejects.toThrow(/CHROME_PATH is set to \/gone\/chrome/)
  })

  test('an empty CHROME_PATH is as none', async () => {
    const here = machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '', PATH: '/usr/bin' } })
    expect(await findBrowser(here)).toMatchObject({ origin: 'system' })
  })

  test('then one that is installed, Chromium before Chrome', async () => {
    const here = machine(['/usr/local/bin/google-chrome', '/usr/bin/chromium', PLAYWRIGHT])
    expect(await findBrowser(here)).toEqual({
      origin: 'system',
      executablePath: '/usr/bin/chromium',
      env: {},
    })
  })

  test("then Playwright's own", async () => {
    expect(await findBrowser(machine([PLAYWRIGHT]))).toMatchObject({
      origin: 'playwright',
      executablePath: PLAYWRIGHT,
    })
  })

  test('then the one npm installed, with the libraries it needs', async () => {
    expect(await findBrowser(machine([]))).toEqual({ origin: 'npm', ...BUNDLED })
  })

  test('E_HELSE_BROWSER=npm goes past the others', async () => {
    const here = machine(['/usr/bin/chromium', PLAYWRIGHT], {
      env: { PATH: '/usr/bin', E_HELSE_BROWSER: 'npm' },
    })
    expect(await findBrowser(here)).toMatchObject({ origin: 'npm' })
  })

  test('with none at all it says what to run', async () => {
    const here = machine([], { unpack: () => Promise.resolve(null) })
    await expect(findBrowser(here)).rejects.toThrow(/npx playwright-core install/)
  })
})

describe('where installed browsers are', () => {
  test.each([
    ['darwin', { HOME: '/Users/kari' }, '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    [
      'darwin',
      { HOME: '/Users/kari' },
      '/Users/kari/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    [
      'win32',
      { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['win32', { Path: 'C:\\bin;D:\\chrome' }, 'D:\\chrome\\chrome.exe'],
    ['linux', {}, '/opt/google/chrome/chrome'],
    ['linux', { PATH: '/home/ola/bin' }, '/home/ola/bin/google-chrome-stable'],
  ] as const)('%s, %o', async (platform, env, path) => {
    expect(await findBrowser(machine([path], { platform, env }))).toMatchObject({
      origin: 'system',
      executablePath: path,
    })
  })
})
