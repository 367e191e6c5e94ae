const WORDS = [
  ...['none', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
]

/** “13”, “1,204”. Whole numbers from 0 up. */
export function digits(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Without a noun: “none”, “one”, “two” … “twelve”, “13”, “1,204”. */
export function numberWord(count: number): string {
  return WORDS[count] ?? digits(count)
}

/** With its noun: “no indicators”, “one indicator”, “two indicators”. */
export function many(count: number, one: string, more: string): string {
  return `${count === 0 ? 'no' : numberWord(count)} ${count === 1 ? one : more}`
}
