import { textWidth, wrap } from '#charts/textWidth.ts'

/** A finished drawing: SVG markup that needs no style sheet, and its size. */
export interface Drawing {
  readonly title: string
  readonly markup: string
  readonly width: number
  readonly height: number
}

export interface PictureText {
  readonly title: string
  readonly subtitle: string
  /** The key: a mark as SVG markup of 12 × 12, and what it stands for. */
  readonly key: readonly { readonly mark: string; readonly text: string }[]
  /** Ambitions, breaks and other things that must be said, one a line. */
  readonly notes: readonly string[]
  /** Sources, edition and date, address: small, at the foot. */
  readonly foot: readonly string[]
}

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Width of the picture, and of what may be drawn in it. */
export const PICTURE = { width: 1200, inner: 1120 } as const

const MARGIN = 40
const INK = '#212121'
const QUIET = '#53626a'

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // What XML cannot hold at all: control characters, half characters, and the two at the end.
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu, '')

interface Style {
  readonly size: number
  readonly weight?: 400 | 600
  readonly fill?: string
  readonly indent?: number
}

const placed = (markup: string, x: number, y: number): string =>
  markup.replace(/^<svg\b/, `<svg x="${x}" y="${Math.round(y)}"`)

/** Lines that fit; an address, which has no spaces, is broken after its signs, else anywhere. */
function linesOf(content: string, width: number, size: number, weight: 400 | 600): string[] {
  const fits = (text: string): boolean => textWidth(text, size, weight) <= width
  return wrap(content, width, size, weight).flatMap((line) => {
    const found: string[] = []
    let rest = line
    while (rest.length > 1 && !fits(rest)) {
      // No letter is narrower than a fifth of its height.
      let end = Math.min(rest.length - 1, Math.ceil((5 * width) / size))
      while (end > 1 && !fits(rest.slice(0, end))) end -= 1
      const sign = Math.max(
        ...[',', '&', '?', '/', '.'].map((one) => rest.lastIndexOf(one, end - 1)),
      )
      const cut = sign > end / 2 ? sign + 1 : end
      found.push(rest.slice(0, cut))
      rest = rest.slice(cut)
    }
    return [...found, rest]
  })
}

/** Everything one below the other: a pen that moves down the page. */
class Pen {
  y = MARGIN
  readonly parts: string[] = []

  write(content: string, { size, weight = 400, fill = INK, indent = 0 }: Style): void {
    for (const line of linesOf(content, PICTURE.inner - indent, size, weight)) {
      this.y += size * 1.35
      this.parts.push(
        `<text x="${MARGIN + indent}" y="${Math.round(this.y - size * 0.3)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(line)}</text>`,
      )
    }
  }

  skip(height: number): void {
    this.y += height
  }

  /** A key's mark, beside the line of text that follows. */
  mark(markup: string): void {
    this.parts.push(placed(markup, MARGIN, this.y + 5))
  }

  put(markup: string, x: number, y: number, height: number): void {
    this.parts.push(placed(markup, x, y))
    this.y = Math.max(this.y, y + height)
  }
}

/**
 * A picture that stands alone: title, drawings, key, ambitions and notes, sources and date are in
 * it. `font` is a data address of the font, so that it looks the same everywhere.
 */
export function explorePicture(
  text: PictureText,
  drawings: readonly Drawing[],
  font: string | null,
): Picture {
  const pen = new Pen()
  pen.write(text.title, { size: 28, weight: 600 })
  if (text.subtitle !== '') pen.write(text.subtitle, { size: 17, fill: QUIET })
  pen.skip(10)
  for (const { mark, text: words } of text.key) {
    pen.mark(mark)
    pen.write(words, { size: 16, indent: 20 })
  }
  pen.skip(12)
  let [x, rowTop] = [MARGIN, pen.y]
  for (const { title, markup, width, height } of drawings) {
    if (x > MARGIN && x + width > PICTURE.width - MARGIN + 1) {
      x = MARGIN
      rowTop = pen.y + 14
    }
    const titled = title === '' ? [] : linesOf(title, width, 15, 600)
    titled.forEach((line, at) => {
      pen.parts.push(
        `<text x="${x}" y="${Math.round(rowTop + 15 + at * 19)}" font-size="15" font-weight="600" fill="${INK}">${escape(line)}</text>`,
      )
    })
    pen.put(markup, x, rowTop + titled.length * 19 + 8, height)
    x += width + 16
  }
  pen.skip(14)
  for (const note of text.notes) pen.write(note, { size: 15 })
  pen.skip(8)
  for (const line of text.foot) pen.write(line, { size: 13, fill: QUIET })
  const height = Math.ceil(pen.y + MARGIN)
  const face = font
    ? `<style>@font-face{font-family:"Work Sans";font-weight:400 600;src:url(${font}) format("woff2")}</style>`
    : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${height}" viewBox="0 0 ${PICTURE.width} ${height}" font-family="'Work Sans', Arial, sans-serif" role="img"><title>${escape(text.title)}</title>${face}<rect width="100%" height="100%" fill="#fff"/>${pen.parts.join('')}</svg>`
  return { svg, width: PICTURE.width, height }
}
