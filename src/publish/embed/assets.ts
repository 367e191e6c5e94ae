import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build as viteBuild, type InlineConfig, type Manifest, type Plugin } from 'vite'
import { themesByAttribute } from './themes.ts'

/** What an embedded view loads, as paths below the base path. */
export interface EmbedAssets {
  readonly styles: string
  readonly script: string
  readonly font: string
}

const STYLES = 'src/views/embed/embed.css'
/** Kept for ever by browsers, as all of assets/; apart from the app's own. */
const FOLDER = 'assets/embed'
/** From where the stylesheet is. */
const EMBED_FONT = '../../ui/fonts/work-sans-embed.woff2'
const SCRIPT = 'src/embed/embedded.ts'
/** Stands in others' articles: its address is kept, and is `embed.js`. */
const PARENT = 'src/embed/parent.ts'

/** The site's stylesheets as an embedded view has them: colours by its address, a smaller font. */
const stylesForEmbeds: Plugin = {
  name: 'styles-for-embeds',
  async load(id) {
    if (!id.endsWith(STYLES)) return null
    const code = await withImports(id)
    return themesByAttribute(code).replace('../fonts/work-sans.woff2', EMBED_FONT)
  },
}

/** A stylesheet with those it imports in their places. */
async function withImports(file: string): Promise<string> {
  const code = await readFile(file, 'utf8')
  const imports = [...code.matchAll(/@import '(.+)';/g)].map(([, path = '']) => path)
  const texts = imports.map((path) => readFile(join(dirname(file), path), 'utf8'))
  const own = code.replaceAll(/@import '.+';/g, '')
  return [...(await Promise.all(texts)), own].join('\n')
}

/** What Vite is told of each of the small builds; Vite's own configuration is for the app. */
function settings(
  outDir: string,
  base: string,
  input: string,
  plugins: readonly Plugin[],
): InlineConfig {
  return {
    base,
    configFile: false,
    logLevel: 'warn',
    plugins: [stylesForEmbeds, ...plugins],
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: { polyfill: false },
      manifest: '.vite/embed.json',
      // A font in the stylesheet would be loaded by those who never need it.
      assetsInlineLimit: 0,
      rolldownOptions: { input, output: { assetFileNames: `${FOLDER}/[name]-[hash][extname]` } },
    },
  }
}

/** A script that needs no modules: in a sandbox those are blocked unless the server allows them. */
function plainScript(
  config: InlineConfig,
  entryFileNames: string,
  manualPureFunctions: readonly string[] = [],
): InlineConfig {
  return {
    ...config,
    build: {
      ...config.build,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        output: { format: 'iife', entryFileNames },
        treeshake: { manualPureFunctions },
      },
    },
  }
}

/**
 * The call by which the library (2.1.0) begins to answer questions of the page around, as soon as
 * it is loaded. Within a view that is what it is for. `embed.js` is on somebody else's page, which
 * may itself stand in a frame and has not asked for it, so there it is left out.
 */
const ANSWERS = ['K']

/**
 * Builds into `outDir` what embedded views load, and `embed.js` for the pages around them. Throws
 * when a part is missing from what was built. `plugins` look at what is bundled.
 */
export async function buildEmbedAssets(
  outDir: string,
  base: string,
  plugins: readonly Plugin[],
): Promise<EmbedAssets> {
  const built = async (input: string, change = (config: InlineConfig) => config) => {
    await viteBuild(change(settings(outDir, base, input, plugins)))
    const manifest = join(outDir, '.vite/embed.json')
    // Written by Vite a moment ago.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { [input]: entry } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest
    await rm(join(outDir, '.vite'), { recursive: true })
    if (!entry) throw new Error(`The build has nothing of ${input}`)
    return entry
  }
  const styles = await built(STYLES)
  const script = await built(SCRIPT, (config) => plainScript(config, `${FOLDER}/embed-[hash].js`))
  await built(PARENT, (config) => plainScript(config, 'embed.js', ANSWERS))
  const font = styles.assets?.find((file) => file.endsWith('.woff2'))
  if (font === undefined) throw new Error(`${STYLES} has no font`)
  return { styles: styles.file, script: script.file, font }
}
