import type { editions as nb } from '../nb/editions.ts'
import { digits } from './numberWords.ts'

export const editions: typeof nb = {
  lead: 'Vis denne sida slik ho var på eit anna møte:',
  newest: 'Nyaste utgåve',
  shown: 'blir vist no',
  absent: 'sida var ikkje med då',
  loading: 'Ser etter nyare utgåver …',
  failed: 'Kunne ikkje sjå etter nyare utgåver.',
  mark: (label, council, date) => `Merk det som er nytt sidan utgåve ${label} (${council} ${date})`,
  marked: (count) =>
    count === 0
      ? 'Ingen indikatorar er nye eller endra.'
      : `${digits(count)} ${count === 1 ? 'indikator' : 'indikatorar'} har fått merke.`,
  looking: 'Hentar endringane …',
  whatIsNew: 'Kva er nytt sidan sist?',
}
