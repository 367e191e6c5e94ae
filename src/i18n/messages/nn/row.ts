import type { Standing } from '#domain/model.ts'
import type { row as nb } from '../nb/row.ts'

const named: Record<Standing, string> = {
  adopted: 'vedteken ambisjon',
  proposed: 'foreslått ambisjon',
  'not-said': 'ambisjonen',
}

/** One line of plain words on an indicator: phrases, joined with « · ». */
export const row: typeof nb = {
  at: (period) => period,
  counted: (counted, period) => `${counted}, ${period}`,
  later: (value, period) => `nyare, for ${period}: ${value}`,
  laterProvisional: (value, period) => `førebels for ${period}: ${value}`,
  laterDoubtful: (phrase) => `${phrase} (usikkert)`,
  provisional: 'førebels',
  estimated: 'anslag',
  doubtful: 'usikkert tal',
  bound: 'berre ei grense er kjend',
  noAmbition: 'ambisjon ikkje sett',
  ambition: (standing, value, period, kind) =>
    `${named[standing]} på ${value} ${kind === 'day' ? 'innan' : 'i'} ${period}`,
  below: (distance, ambition) => `${distance} under ${ambition}`,
  above: (distance, ambition) => `${distance} over ${ambition}`,
  reached: (ambition, about) => `${about ? 'ser ut til å ha nådd' : 'har nådd'} ${ambition}`,
  areaNotSaid: 'ikkje sagt kva område han gjeld',
  points: (value) => `${value} prosentpoeng`,
  countedPart: (number, counted) => `${number} ${counted}`,
  onlyParts: 'tal berre for delar av indikatoren',
  nothing: {
    klar: 'tala står ikkje i sakene',
    'under-arbeid': 'avklaringar eller data manglar',
    fremtidig: 'blir rapportert tidlegast i 2026/2027',
  },
}
