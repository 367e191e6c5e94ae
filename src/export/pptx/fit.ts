import { linesOf } from './arial.ts'

/** Height of a line in shares of the text's size. */
const LINE = 1.2

/** Height of the text in a box of a width, both in inches; the size is in points. */
export function heightOf(text: string, width: number, size: number, bold = false): number {
  return (linesOf(text, width, size, bold) * size * LINE) / 72
}

export interface Fitted {
  readonly text: string
  /** In points. */
  readonly size: number
  /** In inches. */
  readonly height: number
  /** The text was too long for any size, and ends in an ellipsis. */
  readonly cut: boolean
}

interface Room {
  readonly width: number
  readonly height: number
  /** Largest first. */
  readonly sizes: readonly number[]
  readonly bold?: boolean
}

/** The text in the largest size that has room; cut only when it has none in the smallest. */
export function fit(text: string, { width, height, sizes, bold = false }: Room): Fitted {
  const smallest = sizes.at(-1) ?? 14
  const size = sizes.find((one) => heightOf(text, width, one, bold) <= height + 1e-6)
  if (size !== undefined)
    return { text, size, height: heightOf(text, width, size, bold), cut: false }
  const short = shortenTo(text, (part) => heightOf(part, width, smallest, bold) <= height)
  return { text: short, size: smallest, height: heightOf(short, width, smallest, bold), cut: true }
}

/** The longest beginning of the text that fits, with an ellipsis. */
function shortenTo(text: string, fits: (part: string) => boolean): string {
  const characters = [...text]
  let [low, high] = [0, characters.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(`${characters.slice(0, middle).join('')} …`)) low = middle
    else high = middle - 1
  }
  return `${characters.slice(0, low).join('').trimEnd()} …`
}

/** At most so many characters; what is left out is told by an ellipsis. */
export function shorten(text: string, most: number): string {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}

/** The items shared out on pages; one that is higher than a page has a page of its own. */
export function pages<T>(items: readonly T[], room: number, height: (item: T) => number): T[][] {
  const found: T[][] = []
  let left = 0
  for (const item of items) {
    const needed = height(item)
    const page = found.at(-1)
    if (page && needed <= left) page.push(item)
    else {
      found.push([item])
      left = room
    }
    left -= needed
  }
  return found
}
