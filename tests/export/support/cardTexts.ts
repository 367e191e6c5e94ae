import { textWidth } from '#charts/textWidth.ts'

/** A line of text on a card, as its SVG places it. */
export interface CardText {
  /** The class that says what it is: `card-title`. */
  readonly role: string
  readonly text: string
  readonly y: number
  /** Where it ends at the latest, in the card's own units. */
  readonly right: number
}

const SIZES: Readonly<Record<string, number>> = {
  'card-site': 24,
  'card-overline': 24,
  'card-line': 32,
  'card-footer': 20,
}

/** The card's own texts, in order; those of its chart are not among them. */
export function cardTexts(svg: string): CardText[] {
  const titleSize = Number(/\.card-title\{font-size:(\d+)px/.exec(svg)?.[1])
  const found = svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" class="(card-\w+)">([^<]*)<\/text>/g)
  return [...found].map(([, x, y, role = '', escaped = '']) => {
    const text = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    const width = textWidth(text, SIZES[role] ?? titleSize, 600)
    return { role, text, y: Number(y), right: Number(x) + width }
  })
}
