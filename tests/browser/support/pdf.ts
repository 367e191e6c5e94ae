import type { Page } from 'playwright-core'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** A printed sheet, read back. Lengths are in points: an upright A4 is 595 × 842. */
export interface Sheet {
  readonly width: number
  readonly height: number
  /** All its words with single spaces, those in the margins too. */
  readonly text: string
  /** Right end of the text furthest out. */
  readonly right: number
  /** What the pictures on it are called for those who cannot see them. */
  readonly pictures: readonly string[]
  /** Pictures made of dots rather than lines. */
  readonly rasters: number
}

interface Node {
  readonly role: string
  readonly alt?: string
  readonly children: readonly object[]
}

const isNode = (one: object): one is Node => 'role' in one && 'children' in one

const picturesIn = (node: Node): string[] => [
  ...(node.role === 'Figure' ? [node.alt ?? ''] : []),
  ...node.children.filter(isNode).flatMap(picturesIn),
]

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

async function readSheet(page: PdfPage): Promise<Sheet> {
  const { OPS } = await getResolvedPDFJS()
  const [, , width = 0, height = 0] = page.view
  const { items } = await page.getTextContent()
  const written = items.flatMap((item) => ('str' in item ? [item] : []))
  const tree = await page.getStructTree()
  const { fnArray } = await page.getOperatorList()
  const raster = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject])
  return {
    width: Math.round(width),
    height: Math.round(height),
    text: written
      .map(({ str, hasEOL }) => str + (hasEOL ? ' ' : ''))
      .join('')
      .replaceAll(/\s+/g, ' '),
    right: Math.max(
      0,
      ...written
        .filter(({ str }) => str.trim() !== '')
        .map(({ transform, width: wide }) => Number(transform[4]) + wide),
    ),
    pictures: isNode(tree) ? picturesIn(tree) : [],
    rasters: fnArray.filter((operation) => raster.has(operation)).length,
  }
}

/** Prints the page on A4 as a reader would, and reads the sheets back. */
export async function printed(page: Page, landscape = false): Promise<Sheet[]> {
  const pdf = await page.pdf({ format: 'A4', landscape, tagged: true })
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  return Promise.all(numbers.map(async (number) => readSheet(await document.getPage(number))))
}
