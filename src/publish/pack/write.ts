import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packTexts } from '#i18n/texts/pack.ts'
import { packName } from '#app/pages.ts'
import type { Locale } from '#domain/base.ts'
import type { Edition } from '#domain/model.ts'
import type { PackApp } from './app.ts'
import { packFiles } from './files.ts'
import { packHtml, type PackWords } from './html.ts'

/** Bytes of a file that is carried on a stick, sent by mail, and opened by double click. */
const MOST = 1_500_000

interface Packs {
  readonly app: PackApp
  readonly outDir: string
  /** Day of the build, as an ISO date. */
  readonly today: string
  /** Oldest first. */
  readonly editions: readonly Edition[]
  /** Published files by path, and what else the pages lead to. */
  readonly files: ReadonlyMap<string, string>
}

/** What the file says in a language before the app does. */
function said(locale: Locale, label: string): PackWords {
  const { file } = packTexts[locale]
  return { title: file.title(label), opening: file.opening, failed: file.failed }
}

/**
 * Writes `motepakke-<slug>.html` for each edition: the whole dashboard as one file that needs no
 * network. Throws when one is larger than can be carried about.
 */
export async function writePacks({ app, ...packs }: Packs): Promise<void> {
  const slugs = packs.editions.map(({ slug }) => slug)
  for (const { slug, label } of packs.editions) {
    const files = packFiles(packs.files, slug, slugs)
    const html = packHtml(
      app,
      { edition: slug, built: packs.today, files },
      {
        nb: said('nb', label),
        nn: said('nn', label),
        en: said('en', label),
      },
    )
    const name = packName(slug)
    const bytes = Buffer.byteLength(html)
    if (bytes > MOST) throw new Error(`${name} is ${bytes} bytes, and may be ${MOST} at most.`)
    await writeFile(join(packs.outDir, name), html)
  }
}
