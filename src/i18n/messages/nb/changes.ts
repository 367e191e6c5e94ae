import type { Mark } from '#domain/difference/marks.ts'
import type { Cause } from '#domain/difference/statusInputs.ts'
import { changeEntries } from './changeEntries.ts'
import { changeSummary } from './changeSummary.ts'
import { many, numberWord } from './numberWords.ts'

/** Texts of /endringer. */
export const changes = {
  title: 'Hva er nytt siden sist',
  pairTitle: (from: string, to: string): string => `Hva er nytt fra ${from} til ${to}`,
  lead: (from: string, to: string): string => `Dette skiller indikatorsettet i ${to} fra ${from}.`,
  edition: (label: string, council: string, date: string): string =>
    `utgave ${label} (${council} ${date})`,
  description: (from: string, to: string): string =>
    `Nye indikatorer, navn, ambisjoner, tall og status fra ${from} til ${to}.`,
  backwards:
    'Du leser bakover i tid, fra en nyere utgave til en eldre: det som her heter nytt, er borte eller annerledes i den nyeste av de to.',
  onlyForwards: 'Endringene er bare skrevet ut forover i tid.',
  forwards: (from: string, to: string): string => `Se hva som er nytt fra ${from} til ${to}`,
  sameEdition: 'En utgave sammenlignet med seg selv har ingen endringer.',
  unknownEdition: (slug: string): string => `Det finnes ingen utgave med id «${slug}».`,
  failed: 'Endringene kunne ikke hentes',
  firstTitle: 'Dette er den første utgaven',
  first: (edition: string): string =>
    `Indikatorsettet begynte med ${edition}. Det finnes ingen tidligere utgave å sammenligne med.`,
  toBoard: 'Se indikatorene i utgaven',

  summaryTitle: 'Oppsummering',
  summary: changeSummary,
  asOfMeetings: 'Status er slik den var på møtedagene, ikke i dag.',
  copySummary: 'Kopier oppsummeringen',
  summaryCopied: 'Oppsummeringen er kopiert',
  copyAll: 'Kopier alt',
  allCopied: 'Alle endringene er kopiert',
  copyFailed: 'Nettleseren lot oss ikke kopiere. Merk teksten og kopier den selv.',
  print: 'Skriv ut',
  contents: 'Mål for mål',
  pair: 'Sammenlign to utgaver',
  from: 'Fra',
  to: 'Til',
  show: 'Vis endringene',

  /** Beside the name of an indicator. */
  mark: {
    added: 'Ny',
    removed: 'Gått ut',
    renamed: 'Nytt navn',
    moved: 'Flyttet',
    readyNow: 'Gjort klar',
    noLongerReady: 'Ikke lenger klar',
    otherReadiness: 'Endret klarhet',
    ambitionProposed: 'Ambisjon foreslått',
    ambitionSet: 'Ambisjon satt',
    ambitionAdopted: 'Ambisjon vedtatt',
    ambitionChanged: 'Ambisjon endret',
    ambitionWithdrawn: 'Ambisjon trukket',
    newFigure: 'Nytt tall',
  } satisfies Record<Mark, string>,
  /** How many indicators of a goal carry the mark. */
  marked: (mark: Mark, count: number): string => changeSummary.marked[mark](count),
  /** Of those that carry no mark. */
  others: {
    context: (count: number): string => `${numberWord(count)} med nye tall som gir sammenheng`,
    figures: (count: number): string => `${numberWord(count)} med endringer i tidligere tall`,
    status: (count: number): string => `${numberWord(count)} med annen status`,
    texts: (count: number): string => `${numberWord(count)} med bare endrede tekster`,
    movedAway: (count: number): string => `${numberWord(count)} flyttet herfra`,
  },
  noChanges: 'ingen endringer',

  groups: {
    set: 'I settet',
    figures: 'Ambisjoner og tall',
    context: 'Tall som gir sammenheng',
    definition: 'Hva den måler',
  },
  texts: 'Tekster',
  onlyTexts: (count: number): string =>
    `Bare tekster er endret: ${many(count, 'indikator', 'indikatorer')}`,
  unchanged: (count: number): string => `Uendret: ${many(count, 'indikator', 'indikatorer')}`,
  movedAway: (name: string, to: string): string => `Flyttet herfra: «${name}» er nå under «${to}».`,
  goalUnchanged: 'Ingen endringer under dette målet.',

  /** «Status: fra … til …, fordi …» */
  status: {
    moved: (from: string, to: string, reason: string | null): string =>
      reason === null ? `fra «${from}» til «${to}»` : `fra «${from}» til «${to}» (${reason})`,
    stillBut: (category: string, reason: string | null): string =>
      reason === null
        ? `fortsatt «${category}», av en annen grunn`
        : `fortsatt «${category}», av en annen grunn (${reason})`,
    overdue: 'målingen er nå forfalt',
    noLongerOverdue: 'målingen er ikke lenger forfalt',
    /** What is said of the category, and of the measurement's being overdue. */
    both: (category: string, overdue: string): string => `${category} og ${overdue}`,
    sentence: (parts: string, causes: string): string => `Status: ${parts}, fordi ${causes}.`,
    cause: {
      figures: 'tallene er nye eller endret',
      ambition: 'ambisjonen er endret',
      break: 'bruddene i serien er endret',
      survey: 'antall svar i undersøkelsen er endret',
      definition: 'det er endret hva indikatoren måles på',
      assessment: 'vurderingen eller oppdateringen er endret',
      time: 'tiden har gått',
    } satisfies Record<Cause, string>,
    ambitionCame: 'en ambisjon ble satt',
    ambitionWent: 'ambisjonen ble trukket',
    timeBack: 'datoen er tidligere',
  },
  entry: changeEntries,
}
