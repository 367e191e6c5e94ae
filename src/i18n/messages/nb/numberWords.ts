const WORDS = [
  ...['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks'],
  ...['sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
]

/** «13», «1 383». Whole numbers from 0 up. */
export function digits(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00a0')
}

/** «ingen», «én», «to» … «tolv», «13», «1 383»; `neuter` gives «ett» for one. */
export function numberWord(count: number, neuter = false): string {
  if (count === 1 && neuter) return 'ett'
  return WORDS[count] ?? digits(count)
}

/** «én indikator», «to indikatorer»; with a neuter noun «ett tall», «to tall». */
export function many(count: number, one: string, more: string, neuter = false): string {
  return `${numberWord(count, neuter)} ${count === 1 ? one : more}`
}
