import type { FigureAct, Presence, TextKind } from '#domain/difference/entryParts.ts'
import type { Readiness } from '#domain/model.ts'
import type { changeEntries as nb } from '../nb/changeEntries.ts'
import { digits, many, type Gender } from './numberWords.ts'

const READINESS: Record<Readiness, string> = {
  klar: 'klar',
  'under-arbeid': 'under arbeid',
  fremtidig: 'framtidig',
}

/** One and several. */
const ACT: Record<FigureAct, readonly [string, string]> = {
  added: ['Nytt tal', 'Nye tal'],
  corrected: ['Retta tal', 'Retta tal'],
  restated: ['Presisert tal', 'Presiserte tal'],
  withdrawn: ['Tilbaketrekt tal', 'Tilbaketrekte tal'],
}

const NEW_BOUND = ['Ny grense', 'Nye grenser'] as const

const KIND: Record<TextKind, readonly [string, string, Gender]> = {
  barrier: ['barriere', 'barrierar', 'm'],
  action: ['tiltak', 'tiltak', 'n'],
  note: ['merknad', 'merknader', 'm'],
  source: ['kjelde', 'kjelder', 'f'],
  missing: ['forklaring på kvifor tal manglar', 'forklaringar på kvifor tal manglar', 'f'],
  ambitionNote: ['merknad om ambisjonen', 'merknader om ambisjonen', 'm'],
  remark: ['opplysning om eit merke eller tal', 'opplysningar om merke og tal', 'f'],
}

const MEASURES: Record<Presence, readonly [string, string]> = {
  added: ['ny måling', 'nye målingar'],
  removed: ['måling som er ute:', 'målingar som er ute:'],
  changed: ['målinga', 'målingane'],
}

const SERIES: Record<Presence, readonly [string, string]> = {
  added: ['ny serie', 'nye seriar'],
  removed: ['serie som er ute:', 'seriar som er ute:'],
  changed: ['serien', 'seriane'],
}

export const changeEntries: typeof nb = {
  added: 'Ny i settet.',
  addedAs: (readiness, measures) => `Ny i settet, ${READINESS[readiness]}. ${measures}`,
  removed: 'Gått ut av settet.',
  replacedBy: (name) => `Erstatta av «${name}».`,
  renamed: (from, to) => `Nytt namn: «${from}» heiter no «${to}».`,
  moved: (from, to) => `Flytta frå «${from}» til «${to}».`,
  readiness: (from, to) => {
    if (to === 'klar') return `Blitt klar (var ${READINESS[from]}).`
    if (from === 'klar') return `Ikkje lenger klar, men ${READINESS[to]}.`
    return `Klarleik: frå «${READINESS[from]}» til «${READINESS[to]}».`
  },

  level: (value, period, kind) =>
    kind === 'day' ? `${value} innan ${period}` : `${value} innan utgangen av ${period}`,
  ambitionSet: (name, level, about) => `${name}: ${level} (${about}).`,
  beside: (levels) => `Frå før står ${levels}.`,
  ambitionChanged: (adopted, level, about, before) =>
    `${adopted ? 'Vedteken ambisjon' : 'Endra ambisjon'}: ${level} (${about}). Før: ${before}.`,
  ambitionWithdrawn: (level, about) => `Ambisjonen er trekt tilbake: ${level} (${about}).`,
  standing: {
    adopted: 'vedteken',
    proposed: 'foreslått',
    'not-said': 'ikkje sagt om han er vedteken',
  },
  seriesNotSaid: 'ikkje sagt kva område han gjeld',
  seriesWasSaid: 'det var sagt kva område han gjaldt',
  otherSeries: 'gjaldt ei anna gruppe eller eit anna område',

  figures: (act, count, bounds) => {
    const [one, more] = bounds && act === 'added' ? NEW_BOUND : ACT[act]
    return count === 1 ? one : more
  },
  about: (measure, series) => `${measure} (${series})`,
  told: (head, about, items) => `${head}, ${about}: ${items}.`,
  firstAndLast: (head, about, count, first, last) =>
    `${head}, ${about}, ${digits(count)} i alt: frå ${first} til ${last}.`,
  allFigures: (count) => `Vis alle ${digits(count)}`,
  figureAt: (value, at) => `${value} ${at}`,
  was: (now, before) => `${now}, var ${before}`,
  remarks: (value, remarks) => (remarks.length === 0 ? value : `${value} (${remarks.join(', ')})`),
  missingNow: 'talet manglar no',
  answersNew: (n) => `talet på svar er ${n}, ikkje oppgitt før`,
  answersChanged: (n, before) => `talet på svar er ${n}, var ${before}`,
  answersGone: 'talet på svar er ikkje lenger oppgitt',
  doubtfulNow: 'no usikkert',
  doubtfulBefore: 'ikkje lenger usikkert',
  status: {
    A: null,
    B: 'brot i serien',
    E: 'anslag',
    P: 'førebels',
    M: 'manglar',
    U: 'usikkert',
  },
  statusNow: {
    A: null,
    B: 'no brot i serien',
    E: 'no eit anslag',
    P: 'no førebels',
    M: 'manglar no',
    U: 'no usikkert',
  },
  statusBefore: {
    A: null,
    B: 'ikkje lenger brot i serien',
    E: 'ikkje lenger eit anslag',
    P: 'ikkje lenger førebels',
    M: 'manglar ikkje lenger',
    U: 'ikkje lenger usikkert',
  },
  breakAdded: (measure, period, why) =>
    `Brot i serien, ${measure}: tal frå og med ${period} kan ikkje samanliknast med dei før. ${why}`,
  breakRemoved: (measure, period) => `Brotet i serien er teke bort, ${measure}: ${period}.`,

  assessmentNew: (period, text) =>
    period === null ? `Ny vurdering: «${text}»` : `Ny vurdering for ${period}: «${text}»`,
  assessmentGone: 'Vurderinga er teken bort.',
  assessmentRewritten: (period, text) =>
    period === null
      ? `Vurderinga er skriven på nytt: «${text}»`
      : `Vurderinga er skriven på nytt for ${period}: «${text}»`,
  assessmentSame:
    'Vurderinga har same ordlyd, men det er ein annan periode, ei anna kjelde eller ei anna tolking.',
  nextNew: (next) => `Neste vurdering: ${next}, ikkje oppgitt før.`,
  nextChanged: (next, before) => `Neste vurdering: ${next}, var ${before}.`,
  nextGone: (before) => `Neste vurdering er ikkje lenger oppgitt, var ${before}.`,
  definition: (parts) => `Endringar i kva indikatoren måler: ${parts}.`,
  part: {
    description: 'skildringa',
    statement: 'utsegna det blir teke stilling til',
    type: 'typen',
    headline: 'hovudtalet',
    owner: 'kven som er ansvarleg for talet',
    dataSource: 'datakjelda',
    frequency: 'oppdateringa',
  },
  measures: (act, count, names) => `${MEASURES[act][count === 1 ? 0 : 1]} ${names}`,
  series: (act, count, names) => `${SERIES[act][count === 1 ? 0 : 1]} ${names}`,
  named: (name) => `«${name}»`,
  texts: (counts) => `Nye, endra eller fjerna tekstar: ${counts}.`,
  textCount: (kind, count) => {
    const [one, more, gender] = KIND[kind]
    return many(count, one, more, gender)
  },
}
