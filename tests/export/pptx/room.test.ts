import { describe, expect, test } from 'vitest'
import { linesOf, widthOf } from '#export/pptx/arial.ts'
import { fit, pages } from '#export/pptx/fit.ts'
import { LOCALES, type Locale } from '#domain/base.ts'
import { makeDeck } from '#tests/deck/support.ts'
import { fileOf } from './support/make.ts'
import { all, paragraphs, readPptx } from './support/readPptx.ts'

const EMU = 914_400
const [WIDTH, HEIGHT] = [12_192_000, 6_858_000]

interface Box {
  name: string
  text: string
  x: number
  y: number
  w: number
  h: number
}

/** Shapes with words, tables and charts, in EMU. */
function boxesOf(part: Document): Box[] {
  return [...all(part, 'p:sp'), ...all(part, 'p:graphicFrame')].flatMap((shape) => {
    const [off] = all(shape, 'a:off')
    const [ext] = all(shape, 'a:ext').filter((one) => one.hasAttribute('cx'))
    const number = (element: Element | undefined, name: string): number =>
      Number(element?.getAttribute(name))
    const text = paragraphs(shape).join(' / ')
    const name = all(shape, 'p:cNvPr')[0]?.getAttribute('name') ?? ''
    const table = all(shape, 'a:tr').map((row) => number(row, 'h'))
    const h = table.length > 0 ? table.reduce((sum, one) => sum + one, 0) : number(ext, 'cy')
    return shape.tagName === 'p:sp' && text === ''
      ? []
      : [{ name, text, x: number(off, 'x'), y: number(off, 'y'), w: number(ext, 'cx'), h }]
  })
}

const overlap = (a: Box, b: Box): boolean => {
  const air = 0.01 * EMU
  return (
    a.x + air < b.x + b.w && b.x + air < a.x + a.w && a.y + air < b.y + b.h && b.y + air < a.y + a.h
  )
}

describe.each(LOCALES as readonly Locale[])('in %s', (locale) => {
  test('no text is under 14 points, leaves its slide or lies over another', async () => {
    const { slides } = await readPptx(await fileOf(makeDeck({ locale }), locale))
    expect(slides.length).toBeGreaterThan(40)
    for (const { part, xml, title } of slides) {
      for (const [, size] of xml.matchAll(/ sz="(\d+)"/g))
        expect(Number(size), title).toBeGreaterThanOrEqual(1400)
      const boxes = boxesOf(part)
      for (const box of boxes) {
        expect(Math.min(box.x, box.y), `${title}: ${box.text}`).toBeGreaterThanOrEqual(0)
        expect(box.x + box.w, `${title}: ${box.text}`).toBeLessThanOrEqual(WIDTH)
        expect(box.y + box.h, `${title}: ${box.text}`).toBeLessThanOrEqual(HEIGHT)
      }
      const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const))
      const clashes = pairs
        .filter(([a, b]) => overlap(a, b))
        .map(([a, b]) => `${a.text} × ${b.text}`)
      expect(clashes, title).toEqual([])
    }
  }, 60_000)

  test('nothing that a real slide says is cut', async () => {
    const { slides } = await readPptx(await fileOf(makeDeck({ locale }), locale))
    expect(slides.flatMap(({ texts }) => texts).filter((text) => text.endsWith('…'))).toEqual([])
  }, 60_000)
})

describe('text is measured', () => {
  test('as wide as Arial has it', () => {
    // 15 letters of 0.556 em and 2 of 0.222, in 72 points, with two hundredths to spare.
    expect(widthOf('aaaaaaaaaaaaaaaii', 72)).toBeCloseTo((15 * 0.556 + 2 * 0.222) * 1.02, 6)
    expect(widthOf('n', 72, true)).toBeGreaterThan(widthOf('n', 72))
    expect(widthOf('\u4e00', 72)).toBeGreaterThan(1)
  })

  test('in lines, where a word wider than the box takes several', () => {
    expect(linesOf('ett to tre', 10, 14)).toBe(1)
    expect(linesOf('ett to tre', 0.4, 14)).toBe(3)
    expect(linesOf('a'.repeat(100), 1, 14)).toBe(12)
  })

  test('in the largest size with room, and cut only where none has', () => {
    const room = { width: 3, height: 0.5, sizes: [28, 20, 14] }
    expect(fit('Kort', room)).toMatchObject({ text: 'Kort', size: 28, cut: false })
    expect(fit('En noe lengre tittel enn den første, her', room)).toMatchObject({
      size: 14,
      cut: false,
    })
    const long = fit('ord '.repeat(400), room)
    expect(long).toMatchObject({ size: 14, cut: true })
    expect(long.text).toMatch(/^ord .* …$/)
    expect(long.height).toBeLessThanOrEqual(0.5)
  })

  test('and shared out on pages without losing any', () => {
    expect(pages([1, 2, 3, 4, 9, 1], 5, (one) => one)).toEqual([[1, 2], [3], [4], [9], [1]])
    expect(pages([], 5, () => 1)).toEqual([])
  })
})
