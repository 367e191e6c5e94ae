/**
 * Cuts Work Sans (OFL) down to the characters and weights the dashboard uses and writes
 * `src/ui/fonts/work-sans.woff2`. Run by hand, `npm run font`, when the characters change.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

/** ASCII, the letters of the Nordic and neighbouring languages, and the texts' own signs. */
const CHARACTERS = [
  range(0x20, 0x7e),
  'ÀÁÄÅÆÇÈÉËÍÐÑÓÔÖØÚÜÝÞßàáäåæçèéêëíðñóôöøúüýþ',
  '\u00a0§©«°±·»½×–—‘’“”…′−≈≤≥→←↑↓',
].join('')

const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/work-sans/files/work-sans-latin-wght-normal.woff2',
)
const font = await subsetFont(await readFile(source), CHARACTERS, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 600 } },
})
await writeFile('src/ui/fonts/work-sans.woff2', font)
console.log(`src/ui/fonts/work-sans.woff2: ${font.byteLength} bytes`)
