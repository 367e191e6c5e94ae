import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { FOLDERS } from './headers.ts'
import { isTextFile } from './headersTypes.ts'

const zip = promisify(gzip)
const brotli = promisify(brotliCompress)

/** Bytes from which a file is worth compressing: less than one packet is one packet still. */
const SMALLEST = 1024

/** Files in hand at the same time: Node compresses on four threads. */
const AT_ONCE = 4

/** Position in a gzip file that says what system wrote it, and the value for «not known». */
const [SYSTEM, UNKNOWN] = [9, 255]

/** What a file is after gzip, and after brotli: the same bytes on every machine. */
async function compressed(
  content: Buffer,
  quality: number,
): Promise<{ readonly gz: Buffer; readonly br: Buffer }> {
  const [gz, br] = await Promise.all([
    zip(content, { level: constants.Z_BEST_COMPRESSION }),
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  ])
  gz[SYSTEM] = UNKNOWN
  return { gz, br }
}

/**
 * Writes a `.gz` and a `.br` beside every file of text in a folder, so that a server need not
 * compress anything itself. Scripts and styles get brotli's best; the rest, many times as much,
 * the best that is fast. Answers how many files it did.
 */
export async function compressFolder(folder: string): Promise<number> {
  // What is written for the server itself is never sent.
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => isTextFile(name) && !name.startsWith('_'),
  )
  let done = 0
  const next = async (): Promise<void> => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      if (await compressFile(folder, name)) done += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
  return done
}

/** Writes both beside a file; false for one that is too small. */
async function compressFile(folder: string, name: string): Promise<boolean> {
  const path = join(folder, name)
  const content = await readFile(path)
  if (content.length < SMALLEST) return false
  const best = name.startsWith(FOLDERS.asset.slice(0, -1)) || /^[^/\\]*\.js$/.test(name)
  const { gz, br } = await compressed(content, best ? constants.BROTLI_MAX_QUALITY : 6)
  await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)])
  return true
}
