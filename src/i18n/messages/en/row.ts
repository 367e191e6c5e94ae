import type { Standing } from '#domain/model.ts'
import type { row as nb } from '../nb/row.ts'

const NAMED: Record<Standing, string> = {
  adopted: 'adopted ambition',
  proposed: 'proposed ambition',
  'not-said': 'ambition',
}

/** One line of plain words on an indicator: phrases, joined with « · ». */
export const row: typeof nb = {
  at: (period) => period,
  counted: (counted, period) => `${counted}, ${period}`,
  later: (value, period) => `newer, for ${period}: ${value}`,
  laterProvisional: (value, period) => `provisional for ${period}: ${value}`,
  laterDoubtful: (phrase) => `${phrase} (uncertain)`,
  provisional: 'provisional',
  estimated: 'estimate',
  doubtful: 'uncertain figure',
  bound: 'only a limit is known',
  noAmbition: 'no ambition set',
  ambition: (standing, value, period, kind) =>
    `${NAMED[standing]} of ${value} ${kind === 'day' ? 'by' : 'in'} ${period}`,
  below: (distance, ambition) => `${distance} below the ${ambition}`,
  above: (distance, ambition) => `${distance} above the ${ambition}`,
  reached: (ambition, about) =>
    `${about ? 'seems to have reached' : 'has reached'} the ${ambition}`,
  areaNotSaid: 'not said which area it applies to',
  points: (value) => `${value} percentage ${value === '1' ? 'point' : 'points'}`,
  countedPart: (number, counted) => `${number} ${counted}`,
  onlyParts: 'figures only for parts of the indicator',
  nothing: {
    klar: 'the figures are not in the papers',
    'under-arbeid': 'clarifications or data are missing',
    fremtidig: 'to be reported in 2026/2027 at the earliest',
  },
}
