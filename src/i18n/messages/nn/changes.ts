import type { changes as nb } from '../nb/changes.ts'
import { changeEntries } from './changeEntries.ts'
import { changeSummary } from './changeSummary.ts'
import { many, numberWord } from './numberWords.ts'

export const changes: typeof nb = {
  title: 'Kva er nytt sidan sist',
  pairTitle: (from, to) => `Kva er nytt frå ${from} til ${to}`,
  lead: (from, to) => `Dette skil indikatorsettet i ${to} frå ${from}.`,
  edition: (label, council, date) => `utgåve ${label} (${council} ${date})`,
  description: (from, to) =>
    `Nye indikatorar, namn, ambisjonar, tal og status frå ${from} til ${to}.`,
  backwards:
    'Du les bakover i tid, frå ei nyare utgåve til ei eldre: det som her heiter nytt, er borte eller annleis i den nyaste av dei to.',
  onlyForwards: 'Endringane er berre skrivne ut framover i tid.',
  forwards: (from, to) => `Sjå kva som er nytt frå ${from} til ${to}`,
  sameEdition: 'Ei utgåve samanlikna med seg sjølv har ingen endringar.',
  unknownEdition: (slug) => `Det finst inga utgåve med id «${slug}».`,
  failed: 'Endringane kunne ikkje hentast',
  firstTitle: 'Dette er den første utgåva',
  first: (edition) =>
    `Indikatorsettet tok til med ${edition}. Det finst inga tidlegare utgåve å samanlikne med.`,
  toBoard: 'Sjå indikatorane i utgåva',

  summaryTitle: 'Oppsummering',
  summary: changeSummary,
  asOfMeetings: 'Status er slik han var på møtedagane, ikkje i dag.',
  copySummary: 'Kopier oppsummeringa',
  summaryCopied: 'Oppsummeringa er kopiert',
  copyAll: 'Kopier alt',
  allCopied: 'Alle endringane er kopierte',
  copyFailed: 'Nettlesaren lét oss ikkje kopiere. Du må sjølv merke og kopiere teksten.',
  print: 'Skriv ut',
  contents: 'Mål for mål',
  pair: 'Samanlikn to utgåver',
  from: 'Frå',
  to: 'Til',
  show: 'Vis endringane',

  mark: {
    added: 'Ny',
    removed: 'Gått ut',
    renamed: 'Nytt namn',
    moved: 'Flytta',
    readyNow: 'Blitt klar',
    noLongerReady: 'Ikkje lenger klar',
    otherReadiness: 'Endra klarleik',
    ambitionProposed: 'Ambisjon foreslått',
    ambitionSet: 'Ambisjon sett',
    ambitionAdopted: 'Ambisjon vedteken',
    ambitionChanged: 'Ambisjon endra',
    ambitionWithdrawn: 'Ambisjon trekt tilbake',
    newFigure: 'Nytt tal',
  },
  marked: (mark, count) => changeSummary.marked[mark](count),
  others: {
    context: (count) => `${numberWord(count)} med nye tal som gir samanheng`,
    figures: (count) => `${numberWord(count)} med endringar i tidlegare tal`,
    status: (count) => `${numberWord(count)} med annan status`,
    texts: (count) => `${numberWord(count)} der berre tekstar er endra`,
    movedAway: (count) => `${numberWord(count)} flytta herifrå`,
  },
  noChanges: 'ingen endringar',

  groups: {
    set: 'I settet',
    figures: 'Ambisjonar og tal',
    context: 'Tal som gir samanheng',
    definition: 'Kva indikatoren måler',
  },
  texts: 'Tekstar',
  onlyTexts: (count) => `Berre tekstar er endra: ${many(count, 'indikator', 'indikatorar')}`,
  unchanged: (count) => `Uendra: ${many(count, 'indikator', 'indikatorar')}`,
  movedAway: (name, to) => `Flytta herifrå: «${name}» er no under «${to}».`,
  goalUnchanged: 'Ingen endringar under dette målet.',

  status: {
    moved: (from, to, reason) =>
      reason === null ? `frå «${from}» til «${to}»` : `frå «${from}» til «${to}» (${reason})`,
    stillBut: (category, reason) =>
      reason === null
        ? `framleis «${category}», av ein annan grunn`
        : `framleis «${category}», av ein annan grunn (${reason})`,
    overdue: 'målinga er no forfallen',
    noLongerOverdue: 'målinga er ikkje lenger forfallen',
    both: (category, overdue) => `${category}, og ${overdue}`,
    sentence: (parts, causes) => `Status: ${parts}, fordi ${causes}.`,
    cause: {
      figures: 'tala er nye eller endra',
      ambition: 'ambisjonen er endra',
      break: 'brota i serien er endra',
      survey: 'talet på svar i undersøkinga er endra',
      definition: 'det er endra kva indikatoren blir målt på',
      assessment: 'vurderinga eller oppdateringa er endra',
      time: 'tida har gått',
    },
    ambitionCame: 'ein ambisjon vart sett',
    ambitionWent: 'ambisjonen vart trekt tilbake',
    timeBack: 'datoen er tidlegare',
  },
  entry: changeEntries,
}
