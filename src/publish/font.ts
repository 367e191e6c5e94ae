/**
 * Cuts Work Sans (OFL) down to the characters and weights the dashboard uses and writes
 * `src/ui/fonts/work-sans.woff2`, and a smaller one for embedded views beside it. Run by hand,
 * `npm run font`, when the characters change.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { CHARACTERS, EMBED_CHARACTERS } from './fontCharacters.ts'

const source = await readFile(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/work-sans/files/work-sans-latin-wght-normal.woff2',
  ),
)

async function write(file: string, characters: string, small = false): Promise<void> {
  const font = await subsetFont(source, characters, {
    targetFormat: 'woff2',
    // Figures of equal width, fractions and the like are shapes beside those of the characters.
    noLayoutClosure: small,
    variationAxes: { wght: { min: 400, max: 600 } },
  })
  await writeFile(file, font)
  console.log(`${file}: ${font.byteLength} bytes`)
}

await write('src/ui/fonts/work-sans.woff2', CHARACTERS)
await write('src/ui/fonts/work-sans-embed.woff2', EMBED_CHARACTERS, true)
