import type { FigureAct, Presence, TextKind } from '#domain/difference/entryParts.ts'
import type { ObservationStatus, Readiness, Standing } from '#domain/model.ts'
import type { PeriodKind } from '#domain/period.ts'
import { digits, many } from './numberWords.ts'

const READINESS: Record<Readiness, string> = {
  klar: 'klar',
  'under-arbeid': 'under arbeid',
  fremtidig: 'fremtidig',
}

/** One and several. */
const ACT: Record<FigureAct, readonly [string, string]> = {
  added: ['Nytt tall', 'Nye tall'],
  corrected: ['Rettet tall', 'Rettede tall'],
  restated: ['Presisert tall', 'Presiserte tall'],
  withdrawn: ['Trukket tall', 'Trukne tall'],
}

const NEW_BOUND = ['Ny grense', 'Nye grenser'] as const

const KIND: Record<TextKind, readonly [string, string, neuter?: boolean]> = {
  barrier: ['barriere', 'barrierer'],
  action: ['tiltak', 'tiltak', true],
  note: ['merknad', 'merknader'],
  source: ['kilde', 'kilder'],
  missing: ['forklaring på hvorfor tall mangler', 'forklaringer på hvorfor tall mangler'],
  ambitionNote: ['merknad om ambisjonen', 'merknader om ambisjonen'],
  remark: ['opplysning om et merke eller tall', 'opplysninger om merker og tall'],
}

const MEASURES: Record<Presence, readonly [string, string]> = {
  added: ['ny måling', 'nye målinger'],
  removed: ['måling som er ute:', 'målinger som er ute:'],
  changed: ['målingen', 'målingene'],
}

const SERIES: Record<Presence, readonly [string, string]> = {
  added: ['ny serie', 'nye serier'],
  removed: ['serie som er ute:', 'serier som er ute:'],
  changed: ['serien', 'seriene'],
}

/** Sentences about one change; arguments are finished words, put together in ../../changeEntryWords.ts. */
export const changeEntries = {
  added: 'Ny i settet.',
  addedAs: (readiness: Readiness, measures: string): string =>
    `Ny i settet, ${READINESS[readiness]}. ${measures}`,
  removed: 'Gått ut av settet.',
  replacedBy: (name: string): string => `Erstattet av «${name}».`,
  renamed: (from: string, to: string): string => `Nytt navn: «${from}» heter nå «${to}».`,
  moved: (from: string, to: string): string => `Flyttet fra «${from}» til «${to}».`,
  readiness: (from: Readiness, to: Readiness): string => {
    if (to === 'klar') return `Gjort klar (var ${READINESS[from]}).`
    if (from === 'klar') return `Ikke lenger klar, men ${READINESS[to]}.`
    return `Klarhet: fra «${READINESS[from]}» til «${READINESS[to]}».`
  },

  /** «68 % innen utgangen av 2030»; a day is the deadline itself. */
  level: (value: string, period: string, kind: PeriodKind): string =>
    `${value} innen ${kind === 'day' ? '' : 'utgangen av '}${period}`,
  ambitionSet: (name: string, level: string, about: string): string =>
    `${name}: ${level} (${about}).`,
  beside: (levels: string): string => `Fra før står ${levels}.`,
  ambitionChanged: (adopted: boolean, level: string, about: string, before: string): string =>
    `${adopted ? 'Vedtatt ambisjon' : 'Endret ambisjon'}: ${level} (${about}). Før: ${before}.`,
  ambitionWithdrawn: (level: string, about: string): string =>
    `Ambisjonen er trukket: ${level} (${about}).`,
  standing: {
    adopted: 'vedtatt',
    proposed: 'foreslått',
    'not-said': 'ikke sagt om den er vedtatt',
  } satisfies Record<Standing, string>,
  seriesNotSaid: 'ikke sagt hvilket område den gjelder',
  seriesWasSaid: 'det var sagt hvilket område den gjaldt',
  otherSeries: 'gjaldt en annen gruppe eller et annet område',

  figures: (act: FigureAct, count: number, bounds: boolean): string => {
    const [one, more] = bounds && act === 'added' ? NEW_BOUND : ACT[act]
    return count === 1 ? one : more
  },
  about: (measure: string, series: string): string => `${measure} (${series})`,
  told: (head: string, about: string, items: string): string => `${head}, ${about}: ${items}.`,
  firstAndLast: (head: string, about: string, count: number, first: string, last: string): string =>
    `${head}, ${about}, ${digits(count)} i alt: fra ${first} til ${last}.`,
  allFigures: (count: number): string => `Vis alle ${digits(count)}`,
  figureAt: (value: string, at: string): string => `${value} ${at}`,
  was: (now: string, before: string): string => `${now}, var ${before}`,
  remarks: (value: string, remarks: readonly string[]): string =>
    remarks.length === 0 ? value : `${value} (${remarks.join(', ')})`,
  missingNow: 'tallet mangler nå',
  answersNew: (n: string): string => `${n} svar, ikke oppgitt før`,
  answersChanged: (n: string, before: string): string => `${n} svar, var ${before}`,
  answersGone: 'antall svar er ikke lenger oppgitt',
  doubtfulNow: 'nå usikkert',
  doubtfulBefore: 'ikke lenger usikkert',
  status: {
    A: null,
    B: 'brudd i serien',
    E: 'anslag',
    P: 'foreløpig',
    M: 'mangler',
    U: 'usikkert',
  } satisfies Record<ObservationStatus, string | null>,
  statusNow: {
    A: null,
    B: 'nå brudd i serien',
    E: 'nå anslag',
    P: 'nå foreløpig',
    M: 'nå mangler',
    U: 'nå usikkert',
  } satisfies Record<ObservationStatus, string | null>,
  statusBefore: {
    A: null,
    B: 'ikke lenger brudd i serien',
    E: 'ikke lenger anslag',
    P: 'ikke lenger foreløpig',
    M: 'ikke lenger mangler',
    U: 'ikke lenger usikkert',
  } satisfies Record<ObservationStatus, string | null>,
  breakAdded: (measure: string, period: string, why: string): string =>
    `Brudd i serien, ${measure}: tall fra og med ${period} kan ikke sammenlignes med dem før. ${why}`,
  breakRemoved: (measure: string, period: string): string =>
    `Bruddet i serien er tatt bort, ${measure}: ${period}.`,

  assessmentNew: (period: string | null, text: string): string =>
    period === null ? `Ny vurdering: «${text}»` : `Ny vurdering for ${period}: «${text}»`,
  assessmentGone: 'Vurderingen er tatt bort.',
  assessmentRewritten: (period: string | null, text: string): string =>
    period === null
      ? `Vurderingen er skrevet på nytt: «${text}»`
      : `Vurderingen er skrevet på nytt for ${period}: «${text}»`,
  assessmentSame: 'Vurderingen har samme ordlyd, men periode, kilde eller tolkning er en annen.',
  nextNew: (next: string): string => `Neste vurdering: ${next}, ikke oppgitt før.`,
  nextChanged: (next: string, before: string): string => `Neste vurdering: ${next}, var ${before}.`,
  nextGone: (before: string): string => `Neste vurdering er ikke lenger oppgitt, var ${before}.`,
  definition: (parts: string): string => `Endringer i hva den måler: ${parts}.`,
  part: {
    description: 'beskrivelsen',
    statement: 'utsagnet det tas stilling til',
    type: 'typen',
    headline: 'hovedtallet',
    owner: 'ansvarlig for tallet',
    dataSource: 'datakilden',
    frequency: 'oppdateringen',
  },
  measures: (act: Presence, count: number, names: string): string =>
    `${MEASURES[act][count === 1 ? 0 : 1]} ${names}`,
  series: (act: Presence, count: number, names: string): string =>
    `${SERIES[act][count === 1 ? 0 : 1]} ${names}`,
  named: (name: string): string => `«${name}»`,
  texts: (counts: string): string => `Nye, endrede eller fjernede tekster: ${counts}.`,
  textCount: (kind: TextKind, count: number): string => {
    const [one, more, neuter] = KIND[kind]
    return many(count, one, more, neuter)
  },
}
