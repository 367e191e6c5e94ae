/**
 * A made-up third edition: what editors would write after a meeting in 2026, on a copy of the
 * dataset. Nothing of it comes from a paper. It tries every kind of change CONTRIBUTING describes.
 */
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { put } from '#tests/publish/support/change.ts'
import { ADDED, ID, EDITS, PAPER, THIRD } from './thirdEditionEdits.ts'

export { ADDED, PAPER, THIRD }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The value at a path such as `measures[0].series`. */
function at(root: unknown, path: string): unknown {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  return keys.reduce((value, key) => (isRecord(value) ? value[key] : undefined), root)
}

/** Puts `to` at the end of the list at the path; makes the list when there is none. */
function append(root: unknown, path: string, to: unknown): void {
  const list: unknown = path === '' ? root : at(root, path)
  if (Array.isArray(list)) list.push(to)
  else put(root, path, [to])
}

async function edit(file: string, change: (json: unknown) => void): Promise<void> {
  const json: unknown = JSON.parse(await readFile(file, 'utf8'))
  change(json)
  await writeFile(file, `${JSON.stringify(json, null, 2)}\n`)
}

/** Copies the dataset's folder and writes the made-up edition into the copy. */
export async function writeThirdEdition(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true })
  for (const { file, path, add, set } of EDITS) {
    await edit(join(to, file), (json) => {
      if (add === undefined) put(json, path, set)
      else append(json, path, add)
    })
  }
  await writeFile(join(to, `indicators/${ID}.json`), JSON.stringify(ADDED))
  await edit(join(to, 'strategy.json'), (json) => {
    const order = at(json, 'order')
    // In the middle, as an editor would: those after it keep their order.
    if (Array.isArray(order)) order.splice(order.indexOf('ki-losninger') + 1, 0, ID)
  })
}
