import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asOf } from '#domain/edition.ts'
import { writeShareImages } from '#publish/share/images.ts'
import { datasetAfter } from '#tests/publish/support/fixture.ts'
import { folderWith } from '#tests/publish/support/folder.ts'

/** Width and height as a PNG's header says. */
function pngSize(png: Buffer): [number, number] {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]))
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

test('each page of each set has its picture, 1200 × 630, and no two are alike', async () => {
  const dataset = datasetAfter()
  const folder = await folderWith([])
  const count = await writeShareImages(folder, [
    { locale: 'nb', set: asOf(dataset, 'v2'), archived: null },
    { locale: 'nb', set: asOf(dataset, 'v1'), archived: 'v1' },
  ])
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.png'))
  const own = ['indikator-med-tall', 'indikator-rettet', 'indikator-uten-tall', 'mal-kvalitet']
  const pages = [...own, 'mal-mal-1', 'mal-mal-2', 'tavle'].map((name) => `${name}.png`)
  expect(names.toSorted()).toEqual(
    ['bilder', 'bilder/utgave/v1'].flatMap((at) => pages.map((page) => join(at, page))).toSorted(),
  )
  expect(count).toBe(names.length)
  const pictures = await Promise.all(names.map((name) => readFile(join(folder, name))))
  for (const picture of pictures) expect(pngSize(picture)).toEqual([1200, 630])
  // Alike they would be if no text were drawn.
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(names.length)
})
