import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build as viteBuild, type Plugin } from 'vite'

/** The dashboard as one script and one stylesheet that ask for nothing more. */
export interface PackApp {
  /** An ES module that exports `startPack`. */
  readonly script: string
  readonly styles: string
}

const ENTRY = 'src/app/pack/main.tsx'
/** Small files become part of the text that names them, fonts too. */
const ALL = Number.MAX_SAFE_INTEGER

/**
 * Builds it. `address` is where the site lies, with its base path and without a slash at the end,
 * or empty when that is not known. `plugins` look at what is bundled.
 */
export async function buildPackApp(address: string, plugins: readonly Plugin[]): Promise<PackApp> {
  const outDir = await mkdtemp(join(tmpdir(), 'e-helse-pack-'))
  try {
    await viteBuild({
      configFile: false,
      logLevel: 'warn',
      plugins: [react(), ...plugins],
      define: {
        // Links to other languages are plain links: see app/pack/hashAddress.ts.
        'import.meta.env.BASE_URL': JSON.stringify('#/'),
        'import.meta.env.VITE_SITE_URL': JSON.stringify(address),
        'import.meta.env.VITE_DATA_URL': JSON.stringify(''),
      },
      build: {
        outDir,
        emptyOutDir: true,
        copyPublicDir: false,
        // One file is what it is to be.
        chunkSizeWarningLimit: ALL,
        cssCodeSplit: false,
        modulePreload: false,
        assetsInlineLimit: ALL,
        rolldownOptions: {
          input: ENTRY,
          preserveEntrySignatures: 'strict',
          output: {
            codeSplitting: false,
            entryFileNames: 'pack.js',
            assetFileNames: 'pack[extname]',
          },
        },
      },
    })
    const [script, styles] = await Promise.all(
      ['pack.js', 'pack.css'].map((file) => readFile(join(outDir, file), 'utf8')),
    )
    if (!script || !styles) throw new Error(`The build has nothing of ${ENTRY}`)
    // The font is in the file: it is never late.
    return { script, styles: styles.replace('font-display:optional', 'font-display:block') }
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}
