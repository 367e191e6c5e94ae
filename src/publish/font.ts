/**
 * Cuts Work Sans (OFL) down to the characters and weights the dashboard uses and writes
 * `src/ui/fonts/work-sans.woff2`. Run by hand, `npm run font`, when the characters change.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { CHARACTERS } from './fontCharacters.ts'

const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/work-sans/files/work-sans-latin-wght-normal.woff2',
)
const font = await subsetFont(await readFile(source), CHARACTERS, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 600 } },
})
await writeFile('src/ui/fonts/work-sans.woff2', font)
console.log(`src/ui/fonts/work-sans.woff2: ${font.byteLength} bytes`)
