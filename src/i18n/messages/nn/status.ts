import type { Frequency } from '#domain/model.ts'
import type { StatusCategory } from '#domain/status.ts'
import type { status as nb } from '../nb/status.ts'

const NUMBER_WORDS = [
  ...['éin', 'to', 'tre', 'fire', 'fem', 'seks'],
  ...['sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
]

const COUNTED: Record<StatusCategory, string> = {
  reached: 'nådd',
  onTrack: 'i rute',
  speedUp: 'må auke takten',
  farBehind: 'langt bak',
  wrongWay: 'går feil veg',
  notAssessable: 'kan ikkje vurderast',
  noAmbition: 'utan ambisjon',
}

const FREQUENCY: Record<Frequency, string> = {
  lopende: 'løpande',
  kvartalsvis: 'kvartalsvis',
  arlig: 'årleg',
}

export const status: typeof nb = {
  title: 'Status mot ambisjonane',
  goal: 'Status på måloppnåing',
  category: {
    reached: 'Nådd',
    onTrack: 'I rute',
    speedUp: 'Må auke takten',
    farBehind: 'Langt bak',
    wrongWay: 'Går feil veg',
    notAssessable: 'Kan ikkje vurderast',
    noAmbition: 'Ingen ambisjon',
  },
  counted: (count, category) =>
    `${count} ${category === 'reached' && count !== 1 ? 'nådde' : COUNTED[category]}`,
  reason: {
    tooFewFigures: 'det finst færre enn to nøyaktige tal som kan samanliknast',
    dueWithoutFigure: 'fristen er ute, og det finst ikkje noko tal for han',
    baselineAfterDue: 'det første talet som kan brukast, er frå etter fristen',
    zeroBaseline: 'talet byrja på 0, og derifrå kan vekst ikkje reknast ut',
    zeroAmbition: 'ambisjonen er 0, og vekst ned til 0 kan ikkje reknast ut',
    insideMargin: 'ambisjonen var nådd, og tilbakegangen sidan er innanfor feilmarginen',
    seriesDisagree: 'det er ikkje sagt kven ambisjonen gjeld, og seriane gir ulike svar',
  },
  setAside: {
    missing: 'talet manglar',
    bound: 'berre ei grense er kjend',
    doubtful: 'talet er usikkert',
    about: 'talet er berre omtrentleg',
    estimated: 'talet er eit anslag',
    beforeBreak: 'talet er frå før brotet i serien',
  },

  overdue: 'Forfallen',
  overdueCount: (count) =>
    count === 1 ? '1 måling er forfallen' : `${count} målingar er forfalne`,
  nextWasDue: (period) => `Neste måling skulle ha kome ${period}`,
  nextIsDue: (period) => `Neste måling kjem ${period}`,
  expectedBy: (date) => `Eit nytt tal var venta innan ${date}`,
  expectedLater: (date) => `Eit nytt tal er venta innan ${date}`,
  ruleStated: (period) =>
    `Saka seier at neste vurdering er ${period}. Målinga er forfallen når perioden er over utan at talet er kome.`,
  ruleFrequency: (last, frequency) =>
    `Inga sak seier når neste tal kjem. Regelen er då siste periode (${last}), pluss tida til neste oppdatering (${FREQUENCY[frequency]}), pluss eit kvartal til å publisere.`,
  ruleUnknown:
    'Det kan ikkje seiast når neste tal skulle ha kome: sakene manglar oppdateringstakt eller tal.',
  provisionalCame: (period) =>
    `Førebelse tal for ${period} er komne, men ikkje den endelege målinga.`,
  rule: 'Regelen bak',

  pointsPerYear: (value) => `${value} prosentpoeng i året`,
  growthPerYear: (value) => `${value} i året`,
  change: (value, time) => `${value} på ${time}`,
  points: (value) => `${value} prosentpoeng`,
  months: (count) => (count === 1 ? 'éin månad' : `${NUMBER_WORDS[count - 1] ?? count} månader`),
  years: (count, text) =>
    count === 1
      ? 'eitt år'
      : `${Number.isInteger(count) ? (NUMBER_WORDS[count - 1] ?? text) : text} år`,

  unchanged: (from) => `uendra sidan ${from}`,
  up: (difference, from) => `${difference} sidan ${from}`,
}
