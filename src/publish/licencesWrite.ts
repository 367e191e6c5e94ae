/**
 * `npm run licences`: builds the app and the embeds into a temporary folder, looks which packages
 * are in them, and writes the list that /om shows.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build as viteBuild } from 'vite'
import { buildEmbedAssets } from './embed/assets.ts'
import { collectShipped, SHIPPED_FILE, shippedList, shippedPackages } from './licences.ts'

const outDir = await mkdtemp(join(tmpdir(), 'e-helse-licences-'))
try {
  const bundled = new Set<string>()
  const plugins = [collectShipped(bundled)]
  await viteBuild({ logLevel: 'warn', plugins, build: { outDir, emptyOutDir: true } })
  await buildEmbedAssets(outDir, '/', plugins)
  const list = shippedList(await shippedPackages(bundled))
  const lines = list.map(({ name, version, licence }) => {
    return `  { "name": "${name}", "version": "${version}", "licence": "${licence}" }`
  })
  await writeFile(SHIPPED_FILE, `[\n${lines.join(',\n')}\n]\n`)
  console.log(`Wrote ${list.length} packages to ${SHIPPED_FILE}.`)
} finally {
  await rm(outDir, { recursive: true, force: true })
}
