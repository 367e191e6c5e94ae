import type { Readiness, Standing } from '#domain/model.ts'
import type { PeriodKind } from '#domain/period.ts'

const named: Record<Standing, string> = {
  adopted: 'vedtatt ambisjon',
  proposed: 'foreslått ambisjon',
  'not-said': 'ambisjonen',
}

/** One line of plain words on an indicator: phrases, joined with « · ». */
export const row = {
  at: (period: string): string => period,
  counted: (counted: string, period: string): string => `${counted}, ${period}`,
  later: (value: string, period: string): string => `nyere, for ${period}: ${value}`,
  laterProvisional: (value: string, period: string): string => `foreløpig for ${period}: ${value}`,
  /** After a newer figure that is in doubt itself. */
  laterDoubtful: (phrase: string): string => `${phrase} (usikkert)`,
  provisional: 'foreløpig',
  estimated: 'anslag',
  doubtful: 'usikkert tall',
  bound: 'bare en grense er kjent',
  noAmbition: 'ambisjon ikke satt',
  /** «ambisjonen på 25 % i 2026»; a day is a deadline, not a time something happens in. */
  ambition: (standing: Standing, value: string, period: string, kind: PeriodKind): string =>
    `${named[standing]} på ${value} ${kind === 'day' ? 'innen' : 'i'} ${period}`,
  below: (distance: string, ambition: string): string => `${distance} under ${ambition}`,
  above: (distance: string, ambition: string): string => `${distance} over ${ambition}`,
  /** `about`: the figure is «om lag», so it may lie just short. */
  reached: (ambition: string, about: boolean): string =>
    `${about ? 'ser ut til å ha nådd' : 'har nådd'} ${ambition}`,
  areaNotSaid: 'ikke sagt hvilket område den gjelder',
  points: (value: string): string => `${value} prosentpoeng`,
  countedPart: (number: string, counted: string): string => `${number} ${counted}`,
  /** Some series of the indicator has figures, but not the one its row is about. */
  onlyParts: 'tall bare for deler av indikatoren',
  nothing: {
    klar: 'tallene står ikke i sakene',
    'under-arbeid': 'avklaringer eller data mangler',
    fremtidig: 'rapporteres tidligst 2026/2027',
  } satisfies Record<Readiness, string>,
}
