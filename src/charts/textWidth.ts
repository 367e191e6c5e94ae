export type Weight = 400 | 600

/**
 * Advance widths of Work Sans with tabular figures, in hundredths of an em rounded up: the
 * characters that share a width stand together. Measured once from the font's own outlines.
 */
const WIDTHS: Record<Weight, Readonly<Record<number, string>>> = {
  400: {
    23: '·',
    25: "'|",
    27: 'ij',
    28: '!',
    30: 'I',
    31: ' ,.:;l',
    36: '()[]{}\u00a0',
    42: '"rft',
    44: '/\\',
    50: '`«»',
    52: '-vy',
    54: 's_gxz~',
    58: '?≥≤^cJakåä*Yeéè',
    61: 'Loøö#$+0123456789<=>FPTX−',
    64: 'hnuü&ZbdpqEÉÈ',
    67: 'SVABKÅÄR–',
    71: 'CUÜ',
    75: 'DGHNOQØÖ',
    87: 'w%M…',
    97: 'æ@mÆW',
    102: '→—',
  },
  600: {
    26: "'·",
    29: 'ij',
    32: '!| ,.:;I\u00a0l',
    40: '()[]{}',
    44: 'frt"',
    50: '/\\`',
    55: '-z_sgvy≥≤',
    58: '«»cxae~åéèä',
    61: '*?J^oøö#$+0123456789<=>Lk−',
    64: 'FhnuüYbdpq&ETXZÉÈ',
    68: 'PSVABKRÅÄ',
    71: 'C–UÜ',
    75: 'DGHNOQØÖ',
    89: 'wMæ',
    95: '%…Æ@m',
    101: 'W→—',
  },
}

/** A character outside the table is taken to be as wide as the widest letter. */
const UNKNOWN = 102

const byCharacter = (widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width)] as const),
    ),
  )

const TABLE = { 400: byCharacter(WIDTHS[400]), 600: byCharacter(WIDTHS[600]) }

/** Width of a line of text in Work Sans, never too small, in the same unit as `size`. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let hundredths = 0
  for (const character of text) hundredths += TABLE[weight].get(character) ?? UNKNOWN
  return (hundredths * size) / 100
}

/**
 * The text broken between words into lines of at most `width`. No-break spaces hold; a single
 * word wider than that stands on a line of its own, so measure the result.
 */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size, weight) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** As `wrap`, with the lines as even as they can be without becoming more. */
export function wrapEvenly(text: string, width: number, size: number, weight: Weight): string[] {
  let lines = wrap(text, width, size, weight)
  for (let narrower = width - 4; narrower > 0; narrower -= 4) {
    const tighter = wrap(text, narrower, size, weight)
    if (tighter.length > lines.length) break
    lines = tighter
  }
  return lines
}
