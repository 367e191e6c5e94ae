import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locale } from '#domain/base.ts'
import { nb as core } from '#i18n/messages/nb/index.ts'
import { differences } from './shape.ts'
import { isGroup, unusedMessages, type Root } from './unused.ts'

const SOURCE = 'src'
const FOLDER = join(SOURCE, 'i18n', 'messages')

/** Texts of one language by the name of their file. */
export type Texts = ReadonlyMap<string, object>

async function textsIn(locale: Locale): Promise<Texts> {
  const texts = new Map<string, object>()
  for (const file of (await readdir(join(FOLDER, locale))).toSorted()) {
    // A module of texts gives one object; helpers give functions.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const given = (await import(pathToFileURL(resolve(FOLDER, locale, file)).href)) as object
    const one: unknown = Object.values(given).find(isGroup)
    if (file !== 'index.ts' && isGroup(one)) texts.set(file.replace('.ts', ''), one)
  }
  return texts
}

/** The texts of each language; files that only put the others together, or only help, are left out. */
export async function loadTexts(): Promise<Record<Locale, Texts>> {
  const [nb, nn, en] = await Promise.all([textsIn('nb'), textsIn('nn'), textsIn('en')])
  return { nb, nn, en }
}

/** Texts of other modules are part of these: each is looked for by itself. */
const INSIDE: Readonly<Record<string, string>> = {
  changeEntries: 'changes',
  changeSummary: 'changes',
}

/** Files whose types carry the texts of a module: who imports them is handed the texts. */
const CARRIED: Readonly<Record<string, string>> = {
  explore: String.raw`|from '\./(?:wording|view)\.ts'`,
  deck: String.raw`|from '\./(?:input|subject)\.ts'`,
  pptx: String.raw`|from '\.\./draw\.ts'`,
}

/** How a file says that it uses the texts of a module. */
function naming(name: string): string {
  if (name === 'calendar') return String.raw`\bCalendarNames\b`
  // `m.shell`, `{ m: { shell } }`, `{ shell } = i18n.m`
  if (name in core)
    return String.raw`\bm\.${name}\b|\bm: \{[^{}]*\b${name}\b|\b${name}\b[^{}]*\} = (?:\w+\.)?m\b`
  return String.raw`/texts/${INSIDE[name] ?? name}\.ts'|from '\./${name}\.ts'${CARRIED[name] ?? ''}`
}

/** The modules of texts, each without what is only another module put into it. */
export function rootsOf(texts: Texts): Root[] {
  const modules = [...texts.values()]
  return [...texts].map(([name, all]) => {
    const own = Object.entries(all).filter(([, part]) => !modules.some((other) => other === part))
    return { name, texts: Object.fromEntries(own), named: new RegExp(naming(name)) }
  })
}

/** The code that may use texts. */
export async function codeUsingTexts(): Promise<string[]> {
  const names = await readdir(SOURCE, { recursive: true })
  const files = names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(SOURCE, name))
  const outside = files.filter((file) => !file.startsWith(FOLDER))
  // It reads what it is made of.
  const reading = [...outside, join(FOLDER, 'nb', 'changes.ts')]
  return Promise.all(reading.map((file) => readFile(file, 'utf8')))
}

/**
 * What is wrong with the messages, a line each: one that a language lacks, has too many of, or
 * with other parameters; and one that no code uses.
 */
export async function messageFaults(): Promise<string[]> {
  const { nb: original, ...others } = await loadTexts()
  const shapes = Object.entries(others).flatMap(([locale, texts]) =>
    differences(Object.fromEntries(original), Object.fromEntries(texts), locale),
  )
  const unused = unusedMessages(rootsOf(original), await codeUsingTexts())
  return [...shapes, ...unused.map((path) => `${path}: used nowhere`)]
}
