/**
 * Advance widths of Arial in thousandths of an em: characters that share a width stand together.
 * They are Helvetica's, which Arial and its free namesakes were drawn to.
 */
const REGULAR: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl‘’',
  260: '|',
  278: ' !,./:;[\\]ftI\u00a0',
  333: '()-r`·“”',
  355: '"',
  389: '*',
  500: 'cksvxyzJ',
  556: '#$0123456789?_abdeghnopquLåäéèöü«»–',
  584: '+<=>~−≥≤',
  611: 'FTZø',
  667: '&ABEKPSVXYÅÄÉÈ',
  722: 'CDHNRUwÜ',
  778: 'GOQØÖ',
  833: 'mM',
  889: '%æ',
  944: 'W',
  1000: 'Æ—…→',
  1015: '@',
}

const BOLD: Readonly<Record<number, string>> = {
  238: "'",
  278: ' ,./\\ijlI\u00a0‘’',
  333: '!()-:;[]ft`·',
  389: '*r',
  474: '"',
  500: 'z“”',
  556: '#$0123456789_aceksvxyJåäéè«»–',
  584: '+<=>~−≥≤',
  611: '?bdghnopquFLTZøöü',
  667: 'EPSVXYÉÈ',
  722: '&ABCDHKNRUÅÄÜ',
  778: 'GOQwØÖ',
  833: 'M',
  889: '%mæ',
  944: 'W',
  975: '@',
  1000: 'Æ—…→',
}

/** Letters that are not in the tables are taken to be as wide as the widest. */
const UNKNOWN = 1015

const byCharacter = (widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width)] as const),
    ),
  )

const TABLE = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) }

/** Programs differ a little in where they break lines. */
const CAUTION = 1.02

/** Width of a line of text in inches; the size is in points. */
export function widthOf(text: string, size: number, bold = false): number {
  const table = bold ? TABLE.bold : TABLE.regular
  let thousandths = 0
  for (const character of text) thousandths += table.get(character) ?? UNKNOWN
  return (thousandths * size * CAUTION) / 72_000
}

/** How many lines the text takes in a box, in inches. Words wider than the box are broken. */
export function linesOf(text: string, width: number, size: number, bold = false): number {
  const space = widthOf(' ', size, bold)
  let [lines, used] = [1, 0]
  for (const word of text.split(' ')) {
    const wide = widthOf(word, size, bold)
    const after = used === 0 ? wide : used + space + wide
    if (after <= width) used = after
    else {
      if (used > 0) lines += 1
      const more = Math.max(0, Math.ceil(wide / width) - 1)
      lines += more
      used = wide - more * width
    }
  }
  return lines
}
