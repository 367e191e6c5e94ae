import type { WhySetAside } from '#domain/comparable.ts'
import type { Frequency } from '#domain/model.ts'
import type { Reason, StatusCategory } from '#domain/status.ts'

const NUMBER_WORDS = [
  ...['én', 'to', 'tre', 'fire', 'fem', 'seks'],
  ...['sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
]

const COUNTED: Record<StatusCategory, string> = {
  reached: 'nådd',
  onTrack: 'i rute',
  speedUp: 'må øke takten',
  farBehind: 'langt bak',
  wrongWay: 'går feil vei',
  notAssessable: 'kan ikke vurderes',
  noAmbition: 'uten ambisjon',
}

const FREQUENCY: Record<Frequency, string> = {
  lopende: 'løpende',
  kvartalsvis: 'kvartalsvis',
  arlig: 'årlig',
}

/** Words of status, pace and freshness; put together in ../../paceWords.ts and its neighbours. */
export const status = {
  title: 'Status mot ambisjonene',
  /** A goal's own: the words the councils use. */
  goal: 'Status på måloppnåelse',
  category: {
    reached: 'Nådd',
    onTrack: 'I rute',
    speedUp: 'Må øke takten',
    farBehind: 'Langt bak',
    wrongWay: 'Går feil vei',
    notAssessable: 'Kan ikke vurderes',
    noAmbition: 'Ingen ambisjon',
  } satisfies Record<StatusCategory, string>,
  /** «2 langt bak» */
  counted: (count: number, category: StatusCategory): string => `${count} ${COUNTED[category]}`,
  reason: {
    tooFewFigures: 'det finnes færre enn to nøyaktige tall som kan sammenlignes',
    dueWithoutFigure: 'fristen er ute, og det finnes ikke noe tall for den',
    baselineAfterDue: 'det første tallet som kan brukes, er fra etter fristen',
    zeroBaseline: 'antallet begynte på 0, og derfra kan vekst ikke regnes ut',
    zeroAmbition: 'ambisjonen er 0, og vekst ned til 0 kan ikke regnes ut',
    insideMargin: 'ambisjonen var nådd, og nedgangen siden er innenfor feilmarginen',
    seriesDisagree: 'det er ikke sagt hvem ambisjonen gjelder, og seriene gir ulike svar',
  } satisfies Record<Reason, string>,
  setAside: {
    missing: 'tallet mangler',
    bound: 'bare en grense er kjent',
    doubtful: 'tallet er usikkert',
    about: 'tallet er bare omtrentlig',
    estimated: 'tallet er et anslag',
    beforeBreak: 'er fra før bruddet i serien',
  } satisfies Record<WhySetAside, string>,

  overdue: 'Forfalt',
  overdueCount: (count: number): string =>
    count === 1 ? '1 måling er forfalt' : `${count} målinger er forfalt`,
  nextWasDue: (period: string): string => `Neste måling skulle kommet ${period}`,
  nextIsDue: (period: string): string => `Neste måling kommer ${period}`,
  expectedBy: (date: string): string => `Et nytt tall var ventet innen ${date}`,
  expectedLater: (date: string): string => `Et nytt tall ventes innen ${date}`,
  ruleStated: (period: string): string =>
    `Saken sier at neste vurdering er ${period}. Målingen er forfalt når perioden er over uten at tallet er kommet.`,
  ruleFrequency: (last: string, frequency: Frequency): string =>
    `Ingen sak sier når neste tall kommer. Regelen er da siste periode (${last}), pluss én gang oppdateringen (${FREQUENCY[frequency]}), pluss et kvartal til å publisere.`,
  ruleUnknown:
    'Det kan ikke sies når neste tall skulle kommet: sakene mangler oppdateringstakt eller tall.',
  provisionalCame: (period: string): string =>
    `Foreløpige tall for ${period} er kommet, men ikke den endelige målingen.`,
  rule: 'Regelen bak',

  pointsPerYear: (value: string): string => `${value} prosentpoeng i året`,
  growthPerYear: (value: string): string => `${value} i året`,
  change: (value: string, time: string): string => `${value} på ${time}`,
  points: (value: string): string => `${value} prosentpoeng`,
  /** Whole months up to two years in words, else years. */
  months: (count: number): string =>
    count === 1 ? 'én måned' : `${NUMBER_WORDS[count - 1] ?? count} måneder`,
  years: (count: number, text: string): string =>
    count === 1
      ? 'ett år'
      : `${Number.isInteger(count) ? (NUMBER_WORDS[count - 1] ?? text) : text} år`,

  unchanged: (from: string): string => `uendret siden ${from}`,
  up: (difference: string, from: string): string => `${difference} siden ${from}`,
}
