const WORDS = [
  ...['ingen', 'éin', 'to', 'tre', 'fire', 'fem', 'seks'],
  ...['sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
]

/** Masculine, feminine, neuter: what is counted decides the word for one. */
export type Gender = 'm' | 'f' | 'n'

const ONE: Record<Gender, string> = { m: 'éin', f: 'éi', n: 'eitt' }

/** «13», «1 204». Whole numbers from 0 up. */
export function digits(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00a0')
}

/** «ingen», «éin», «to» … «tolv», «13», «1 204». */
export function numberWord(count: number, gender: Gender = 'm'): string {
  if (count === 1) return ONE[gender]
  return WORDS[count] ?? digits(count)
}

/** «éin indikator», «to indikatorar»; «éi måling» with 'f', «eitt tal» with 'n'. */
export function many(count: number, one: string, more: string, gender: Gender = 'm'): string {
  return `${numberWord(count, gender)} ${count === 1 ? one : more}`
}
