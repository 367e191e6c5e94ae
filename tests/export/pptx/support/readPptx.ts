/** Reads a finished PowerPoint file back, as PowerPoint would find it. */
import { JSDOM } from 'jsdom'
import JSZip from 'jszip'

const { DOMParser } = new JSDOM('').window

/** A part as a document; throws when it is not well-formed. */
function parse(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml')
  const error = parsed.querySelector('parsererror')
  if (error) throw new Error(`Not well-formed: ${error.textContent}`)
  return parsed
}

/** All elements with a qualified name, such as `c:axId`. */
export const all = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagName(name),
]

export const valueOf = (within: Document | Element, name: string): string | null =>
  all(within, name)[0]?.getAttribute('val') ?? null

/** A sheet's cells by their place, such as `B2`. */
export type Cells = ReadonlyMap<string, string | number>

export interface ReadChart {
  readonly path: string
  readonly xml: string
  readonly part: Document
  readonly workbook: Uint8Array
  readonly cells: Cells
}

export interface ReadSlide {
  readonly xml: string
  readonly part: Document
  readonly title: string
  readonly texts: readonly string[]
  readonly notes: readonly string[]
  readonly charts: readonly ReadChart[]
}

export interface ReadFile {
  readonly zip: JSZip
  readonly slides: readonly ReadSlide[]
  readonly part: (path: string) => Promise<string>
}

/** The text of each paragraph. */
export const paragraphs = (within: Document | Element): string[] =>
  all(within, 'a:p').map((p) =>
    all(p, 'a:t')
      .map((t) => t.textContent)
      .join(''),
  )

const isTitle = (shape: Element): boolean =>
  all(shape, 'p:ph').some((ph) => ph.getAttribute('type') === 'title')

async function readCells(workbook: Uint8Array): Promise<Cells> {
  const zip = await JSZip.loadAsync(workbook)
  const sheet = parse((await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '')
  return new Map(
    all(sheet, 'c').map((cell) => {
      const text = cell.textContent
      return [
        cell.getAttribute('r') ?? '',
        cell.getAttribute('t') === 'inlineStr' ? text : Number(text),
      ]
    }),
  )
}

function targets(relations: string, type: string): string[] {
  return all(parse(relations), 'Relationship')
    .filter((one) => one.getAttribute('Type')?.endsWith(`/${type}`))
    .map((one) => (one.getAttribute('Target') ?? '').replace('..', 'ppt').replace(/^\//, ''))
}

export async function readPptx(file: Uint8Array): Promise<ReadFile> {
  const zip = await JSZip.loadAsync(file)
  const part = async (path: string): Promise<string> => {
    const found = zip.file(path)
    if (!found) throw new Error(`The package has no ${path}`)
    return found.async('string')
  }
  const relationsOf = (path: string) => part(path.replace(/([^/]+)$/, '_rels/$1.rels'))
  async function readChart(path: string): Promise<ReadChart> {
    const [target = ''] = targets(await relationsOf(path), 'package')
    const workbook = await zip.file(target)?.async('uint8array')
    if (!workbook) throw new Error(`${path} has no sheet`)
    const xml = await part(path)
    return { path, xml, part: parse(xml), workbook, cells: await readCells(workbook) }
  }
  async function readSlide(path: string): Promise<ReadSlide> {
    const xml = await part(path)
    const relations = await relationsOf(path)
    const [notes = ''] = targets(relations, 'notesSlide')
    const shapes = parse(xml)
    const body = all(parse(await part(notes)), 'p:sp').find((shape) =>
      all(shape, 'p:ph').some((ph) => ph.getAttribute('type') === 'body'),
    )
    return {
      xml,
      part: shapes,
      title: all(shapes, 'p:sp').filter(isTitle).flatMap(paragraphs).join('\n'),
      texts: paragraphs(shapes),
      notes: body ? paragraphs(body) : [],
      charts: await Promise.all(targets(relations, 'chart').map(readChart)),
    }
  }
  const count = Object.keys(zip.files).filter((p) => /^ppt\/slides\/slide\d+\.xml$/.test(p)).length
  const paths = Array.from({ length: count }, (_, index) => `ppt/slides/slide${index + 1}.xml`)
  return { zip, slides: await Promise.all(paths.map(readSlide)), part }
}

/** A series of a chart: its name, and its points by their row, from 0. */
export interface ReadSeries {
  readonly name: string
  readonly categories: readonly string[]
  readonly points: ReadonlyMap<number, number>
  readonly element: Element
}

export function seriesOf({ part }: ReadChart): ReadSeries[] {
  const texts = (within: Element): string[] => all(within, 'c:v').map((v) => v.textContent)
  return all(part, 'c:ser').map((element) => ({
    element,
    name: all(element, 'c:tx').slice(0, 1).flatMap(texts).join(''),
    categories: all(element, 'c:cat').flatMap(texts),
    points: new Map(
      all(element, 'c:val')
        .flatMap((val) => all(val, 'c:pt'))
        .map((pt) => [Number(pt.getAttribute('idx')), Number(pt.textContent)]),
    ),
  }))
}

/** What must be there; a test that lacks it fails there. */
export function sure<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('It is not there')
  return found
}

/** The first of some that must be there. */
export const first = <T>(items: readonly T[]): T => sure(items[0])
