import type { NoteKind, Standing } from '#domain/model.ts'

export const indicator = {
  statement: 'Utsagnet det tas stilling til',
  formerName: (name: string, edition: string): string =>
    `Nytt navn i utgave ${edition}; het tidligere «${name}».`,
  newInEdition: (edition: string): string => `Ny i utgave ${edition}.`,
  words: 'Forkortelser på siden',

  key: 'Nøkkeltall',
  latest: 'Siste tall',
  noLatest: 'Ingen tall ennå',
  ambition: 'Ambisjon',
  distance: 'Avstand',
  nextAssessment: 'Neste vurdering',
  nextFigure: 'Neste måling',
  progressTowards: 'Framdrift mot ambisjonen',
  nextNotSaid: 'Ikke oppgitt',
  notSet: 'Ikke satt',
  by: (period: string): string => `innen utgangen av ${period}`,

  progress: 'Framdrift mot 2030',
  notSetFor2030: 'Ambisjon for 2030 er ikke satt.',
  notSetForOthers: 'For de andre målingene er det ikke satt noen ambisjon for 2030.',
  standing: {
    adopted: 'Vedtatt',
    proposed: 'Foreslått',
    'not-said': 'Ikke sagt om den er vedtatt',
  } satisfies Record<Standing, string>,
  standingLabel: 'Status for ambisjonen',
  setBy: 'Satt av',
  setByNotSaid: 'Ikke sagt',
  setOn: (date: string): string => `lagt fram ${date}`,
  forSeries: 'Gjelder',
  forSeriesNotSaid: 'Ikke sagt hvilket område',
  level: 'Nivå',
  points: (value: string): string => `${value} prosentpoeng`,
  left: (distance: string): string => `${distance} igjen til ambisjonen`,
  reached: 'Nådd',
  seemsReached: 'Ser ut til å være nådd',
  passedBy: (distance: string): string => `Nådd, med ${distance} til gode`,
  noDistance: 'Kan ikke regnes ut: det finnes ikke noe nøyaktig tall',
  dueNotMeasured: 'Ingen tall å måle fra',

  assessment: 'Vurdering i sakene',
  assessmentFor: (period: string): string => `Vurdering for ${period}`,
  computed: 'Regnet ut av tallene',
  noChange: 'Det finnes ikke to tall som kan sammenlignes.',
  noAssessment: 'Sakene gir ingen vurdering av denne indikatoren.',
  barriers: 'Barrierer som sakene nevner',
  actions: 'Tiltak som sakene nevner',
  notes: 'Brudd, grunnlinjer og forbehold',
  noteKind: {
    break: 'Brudd i serien',
    baseline: 'Grunnlinje',
    doubt: 'Forbehold',
    context: 'Sammenheng',
  } satisfies Record<NoteKind, string>,

  missing: 'Hvorfor det ikke er tall ennå',
  missingExact: 'Hvorfor det ikke er nøyaktige tall ennå',
  earliest: 'Første tall',
  earliestNotSaid: 'Sakene sier ikke når det første tallet kommer.',

  figures: 'Tallene',
  context: 'Tall som gir sammenheng',
  contextLead: 'Disse tallene er ikke indikatoren selv, men hjelper til å forstå den.',
  table: 'Tabell',
  tableOf: (measure: string): string => `Alle tall: ${measure}`,
  period: 'Periode',
  answers: 'Antall svar',
  population: (n: string): string => `N = ${n}`,
  remarks: 'Merknad og kilde',
  missingValue: 'tallet mangler',
  notMeasured: 'ingen måling',
  provisional: 'foreløpig',
  doubtful: 'usikkert',
  estimated: 'anslag',
  brokenFrom: 'brudd i serien fra og med denne perioden',
  confirmed: (sources: string): string => `Samme tall: ${sources}`,
  withoutFigures: 'Målinger uten tall',
  withoutFiguresLead: 'Sakene nevner disse målingene, men gir ingen tall for dem.',
  copyTable: 'Kopier tabellen',
  tableCopied: 'Tabellen er kopiert',
  downloadCsv: 'Last ned CSV',

  about: 'Om indikatoren',
  description: 'Hva den måler',
  dataSource: 'Datakilde',
  owner: 'Ansvarlig for tallet',
  notSaid: 'Ikke oppgitt i sakene',
  type: 'Type',
  frequency: 'Oppdatering',
  readiness: 'Klarhet',
  latestAssessment: 'Siste vurdering',
  derivedMark: 'utledet',
  surveys: 'Undersøkelsen bak tallene',
  surveyAnswers: (period: string, n: string): string => `${period}: ${n} svar`,
  placement: 'Plassering',

  sources: 'Lest fra',
  use: 'Bruk og del',
  cite: 'Slik viser du til siden',
  citation: (parts: {
    name: string
    site: string
    edition: string
    origin: string
    read: string | null
    address: string
  }): string =>
    [
      `${parts.name}. ${parts.site}, ${parts.edition}. ${parts.origin}`.trim(),
      parts.read === null ? parts.address : `Lest ${parts.read} på ${parts.address}`,
    ].join(' '),
  citationOrigin: (source: string): string => `Datakilde: ${source}. `,
  copyCitation: 'Kopier henvisningen',
  citationCopied: 'Henvisningen er kopiert',
  copyLink: 'Kopier lenke til siden',
  linkCopied: 'Lenken er kopiert',
  copyFailed: 'Nettleseren lot oss ikke kopiere. Merk teksten og kopier den selv.',
  report: 'Meld feil',
  reportLead:
    'Har du funnet et tall eller en tekst som er feil? Meldingen under peker på denne siden.',
  reportSubject: (name: string): string => `Feil på siden om «${name}»`,
  reportBody: (address: string, edition: string): string =>
    `Side: ${address}\nUtgave: ${edition}\n\nHva er feil?\n\n\nHvor står det riktige?\n`,
  reportMail: 'Skriv en e-post',
  reportNoRecipient:
    'Nettstedet har ikke oppgitt noen mottaker. Send meldingen til den som forvalter dashbordet.',
  copyReport: 'Kopier meldingen',
  reportCopied: 'Meldingen er kopiert',
  loadFailed: 'Tallene for indikatoren kunne ikke hentes',
}
