import type { Manifest } from 'vite'
import type { Locale } from '#domain/base.ts'

/** Source file of each kind of page, as Vite's manifest names it. */
const SOURCES = {
  board: 'src/views/board/BoardPage.tsx',
  goal: 'src/views/goal/GoalPage.tsx',
  indicator: 'src/views/indicator/IndicatorPage.tsx',
  data: 'src/views/data/DataPage.tsx',
  method: 'src/views/method/MethodPage.tsx',
  meetings: 'src/views/meetings/MeetingsPage.tsx',
  changes: 'src/views/changes/ChangesPage.tsx',
  about: 'src/views/about/AboutPage.tsx',
  accessibility: 'src/views/accessibility/AccessibilityPage.tsx',
  report: 'src/views/report/ReportPage.tsx',
  presentation: 'src/views/presentation/PresentationPage.tsx',
} as const

/** Address of the font below the base path. Throws when the build has none. */
export function fontFile(manifest: Manifest): string {
  const font = Object.values(manifest).find(({ file }) => file.endsWith('.woff2'))
  if (!font) throw new Error("The build's manifest has no font")
  return font.file
}

function withImports(manifest: Manifest, key: string, found: Set<string>): Set<string> {
  if (found.has(key)) return found
  found.add(key)
  for (const imported of manifest[key]?.imports ?? []) withImports(manifest, imported, found)
  return found
}

/**
 * Scripts of one kind of page, the texts of its language among them, that index.html does not
 * already name: told at once, they come beside the first and not after it. Throws when the
 * manifest does not know the page or the language.
 */
export function pageScripts(
  manifest: Manifest,
  kind: keyof typeof SOURCES,
  locale: Locale,
): string[] {
  const source = SOURCES[kind]
  const core = `src/i18n/messages/${locale}/index.ts`
  for (const needed of [source, core]) {
    if (!manifest[needed]) throw new Error(`The build's manifest has no ${needed}`)
  }
  const entry = withImports(manifest, 'index.html', new Set())
  const found = withImports(manifest, source, new Set())
  withImports(manifest, core, found)
  const texts = `src/i18n/messages/${locale}/${kind}.ts`
  if (manifest[texts]) withImports(manifest, texts, found)
  return [...found].flatMap((key) => {
    const file = manifest[key]?.file
    return file && !entry.has(key) ? [file] : []
  })
}
