import type { live as original } from '../nb/live.ts'
import { digits } from './numberWords.ts'

const indicators = (count: number): string =>
  `${digits(count)} ${count === 1 ? 'indikator' : 'indikatorar'}`

export const live: typeof original = {
  figures: (count, date) => `Nyare tal frå ${date} for ${indicators(count)}:`,
  other: (count, date) => `Nyare opplysningar frå ${date} om ${indicators(count)}:`,
  rest: (date) => `Sida viser nyare opplysningar frå ${date}.`,
  more: (count) => `og ${digits(count)} til.`,
  allFrom: (date) => `Tala er frå ${date}. Nyare tal kunne ikkje hentast.`,
  someFrom: (date) => `Nokre av tala er frå ${date}. Nyare tal for dei kunne ikkje hentast.`,
  failed: 'Nyare tal kunne ikkje hentast.',
  trying: 'Prøver …',
  mended: 'Tala er henta på nytt.',
  stillFailing: 'Nyare tal kunne framleis ikkje hentast.',
}
