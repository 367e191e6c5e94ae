import type { PeriodKind } from '#domain/period.ts'

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`

/** Texts of «Utforsk». Arguments are finished words: values with unit, periods in full. */
export const explore = {
  title: 'Utforsk tallene',
  lead: 'Velg serier, tidsrom og visning. Det du velger, blir en del av adressen.',
  close: 'Lukk utforsk',
  failed: (name: string): string => `Tallene for «${name}» kunne ikke hentes`,
  unknown: (count: number): string =>
    `${many(count, 'serie', 'serier')} i adressen finnes ikke i denne utgaven, og er utelatt.`,
  nothing: 'Ingen serier er valgt. Velg serier for å se tall.',

  chosen: 'Valgte serier',
  choose: 'Velg serier',
  remove: (name: string): string => `Fjern ${name}`,
  behind: (measure: string, count: number): string =>
    `Alle i grått: ${measure} (${many(count, 'serie', 'serier')})`,
  reset: 'Tilbake til sidens egne serier',
  search: 'Søk etter indikator eller serie',
  searchHint: 'Serier i en indikator kan søkes fram når indikatoren er åpnet.',
  found: (count: number): string =>
    count === 0 ? 'Ingen indikatorer passer.' : many(count, 'indikator', 'indikatorer'),
  moreIndicators: (count: number): string =>
    `Og ${many(count, 'indikator', 'indikatorer')} til. Søk for å finne dem.`,
  moreSeries: (count: number): string =>
    `Og ${many(count, 'serie', 'serier')} til. Søk for å finne dem.`,
  noFigures: 'Indikatoren har ingen tall ennå.',
  noSeries: 'Ingen serier her passer med søket.',
  all: (count: number): string => `Vis alle ${count} i grått bak de valgte`,
  full: (most: number): string => `Det er plass til ${most} serier i én adresse.`,
  seriesCount: (count: number): string => many(count, 'serie', 'serier'),

  form: 'Visning',
  forms: { lines: 'Linjer', dots: 'Prikker for siste år', multiples: 'Små ruter' },
  base: 'Verdier',
  asTheyAre: 'Tallene som de er',
  fromFirst: 'Endring fra hver series første tall',
  fromPeriod: (period: string): string => `Endring fra ${period}`,
  enlarge: (max: string): string => `Forstørr aksen for andeler til 0–${max}`,
  enlarged: (max: string): string => `Aksen for andeler slutter på ${max}, ikke 100\u00a0%.`,

  time: 'Tidsrom',
  firstShown: 'Vis fra og med',
  lastShown: 'Vis til og med',
  closer: 'Nærmere',
  further: 'Lenger ut',
  whole: 'Hele tidsrommet',
  shown: (from: string, to: string): string => `Viser ${from} til ${to}.`,
  dragHint: 'Dra over diagrammet med musen for å forstørre et tidsrom.',

  percentPanel: 'Andeler i prosent',
  countPanel: (counted: string | null): string =>
    counted === null ? 'Antall' : `Antall ${counted}`,
  changePercent: 'Endring i prosentpoeng',
  changeCount: (counted: string | null): string =>
    counted === null ? 'Endring i antall' : `Endring i antall ${counted}`,
  points: (value: string): string => `${value} prosentpoeng`,
  signed: (sign: '+' | '−' | '±', value: string): string => `${sign}${value}`,
  calculation: (from: string, to: string): string => `fra ${from} til ${to}`,
  noBase: (names: readonly string[], period: string): string =>
    `Har ikke noe tall for ${period}, og er ikke tegnet: ${names.join(', ')}.`,
  noFirst: (names: readonly string[]): string =>
    `Har ikke noe tall å regne fra, og er ikke tegnet: ${names.join(', ')}.`,
  apart: (name: string, count: number): string =>
    `${name}: ${count === 1 ? 'ett tall står' : `${count} tall står`} på den andre siden av et brudd og kan ikke sammenlignes med grunnlinjen.`,
  boundsLeftOut: 'Grenser («over», «under») er ikke tall, og har ingen endring.',
  greyRest: (styled: number): string =>
    `De ${styled} første seriene i et diagram har egen farge og form. De andre er grå, og er med i tabellen og i små ruter.`,
  behindNote: (count: number): string =>
    `${many(count, 'serie', 'serier')} står i grått bak de valgte.`,
  behindMissing: (count: number): string =>
    `${many(count, 'serie', 'serier')} i grått har ikke tall som kan tegnes her.`,
  breakNote: (at: string, name: string | null, text: string): string =>
    `Brudd ${at}${name === null ? '' : ` (${name})`}: ${text}`,
  breakIn: (period: string, name: string | null): string =>
    name === null ? `Brudd ${period}` : `Brudd ${period}: ${name}`,
  ambitionFor: (name: string, ambition: string): string => `${name}: ${ambition}`,
  changeTo: (ambition: string, change: string): string => `${ambition}, ${change}`,

  chartName: (panel: string, names: readonly string[]): string =>
    `Linjediagram. ${panel}: ${names.join(', ')}`,
  dotsName: (panel: string): string => `Prikkdiagram. ${panel}`,
  walkName: 'Les tallene tidspunkt for tidspunkt, i alle diagrammene',
  instructions:
    'Gå med piltastene fra tidspunkt til tidspunkt; Home og End går til det første og det siste. Tallene leses opp, og står under diagrammene.',
  position: (period: string, at: number, of: number): string => `${period}, ${at} av ${of}`,
  walkHint: 'Pek på et diagram, eller gå med piltastene, for å lese alle tallene for et tidspunkt.',
  covering: (text: string, period: string): string => `${text} (tall for ${period})`,
  noneNow: 'Ingen av de valgte seriene har tall her.',
  others: (count: number, low: string, high: string): string =>
    `${many(count, 'serie', 'serier')} i grått: fra ${low} til ${high}`,

  latestYear: (year: string): string => `Siste tall i ${year}`,
  noLatest: (count: number, year: string): string =>
    `${many(count, 'serie', 'serier')} har ikke tall i ${year}.`,
  year: 'År',
  showMore: (count: number): string => `Vis ${count} til`,
  showing: (shown: number, of: number): string => `Viser ${shown} av ${of} serier.`,
  sort: 'Rekkefølge',
  sorts: { name: 'Som i dataene', high: 'Høyest først', low: 'Lavest først' },
  multiple: (name: string, summary: string): string => `${name}. ${summary}`,
  sameAxes: (units: number): string =>
    units === 1
      ? 'Alle rutene har samme akser.'
      : 'Alle rutene har samme tidsakse, og de med samme enhet samme verdiakse.',

  table: 'Tabell over det som vises',
  tableCaption: (span: string): string => `Tallene som vises, ${span}`,
  period: 'Periode',
  missing: 'tallet mangler',
  notMeasured: 'ingen måling',
  noChange: (value: string): string => `${value} (ingen endring: bare en grense)`,
  notComparable: (value: string): string => `${value} (kan ikke sammenlignes)`,
  estimated: 'anslag',
  brokenFrom: 'brudd',
  moreColumns: (count: number): string =>
    `Tabellen har plass til de første seriene. ${many(count, 'serie', 'serier')} til er med i CSV-filen.`,

  share: 'Ta med deg',
  copyLink: 'Kopier lenke',
  linkCopied: 'Lenken er kopiert',
  copyPicture: 'Kopier bilde',
  pictureCopied: 'Bildet er kopiert',
  downloadPng: 'Last ned PNG',
  downloadSvg: 'Last ned SVG',
  downloadCsv: 'Last ned CSV',
  copyTable: 'Kopier tabellen',
  tableCopied: 'Tabellen er kopiert',
  copyFailed: 'Nettleseren lot oss ikke kopiere.',
  pictureFailed: 'Bildet kunne ikke lages. Prøv SVG eller CSV.',
  fileFailed: 'Filen kunne ikke lages.',
  saved: (file: string): string => `${file} er lastet ned`,
  print: 'Skriv ut',
  pictureSource: (sources: readonly string[]): string =>
    `${sources.length === 1 ? 'Kilde' : 'Kilder'}: ${sources.join('; ')}`,
  pictureDate: (edition: string, date: string): string => `${edition}. Laget ${date}`,
  moreSources: (count: number): string => `og ${many(count, 'kilde', 'kilder')} til`,
  at: (period: string, kind: PeriodKind): string =>
    kind === 'day' ? `per ${period}` : `i ${period}`,
}
