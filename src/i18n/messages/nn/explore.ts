import type { explore as nb } from '../nb/explore.ts'

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`

export const explore: typeof nb = {
  title: 'Utforsk tala',
  lead: 'Vel seriar, tidsrom og vising. Det du vel, blir ein del av adressa.',
  close: 'Lukk utforsk',
  failed: (name) => `Tala for «${name}» kunne ikkje hentast`,
  unknown: (count) =>
    `${many(count, 'serie', 'seriar')} i adressa finst ikkje i denne utgåva, og er utelatne.`,
  nothing: 'Ingen seriar er valde. Vel seriar for å sjå tal.',

  chosen: 'Valde seriar',
  choose: 'Vel seriar',
  remove: (name) => `Fjern ${name}`,
  behind: (measure, count) => `Alle i grått: ${measure} (${many(count, 'serie', 'seriar')})`,
  reset: 'Tilbake til seriane på sida',
  search: 'Søk etter indikator eller serie',
  searchHint: 'Seriar i ein indikator kan ein søkje fram når indikatoren er opna.',
  found: (count) =>
    count === 0 ? 'Ingen indikatorar passar.' : many(count, 'indikator', 'indikatorar'),
  moreIndicators: (count) =>
    `Og ${many(count, 'indikator', 'indikatorar')} til. Søk for å finne dei.`,
  moreSeries: (count) => `Og ${many(count, 'serie', 'seriar')} til. Søk for å finne dei.`,
  noFigures: 'Indikatoren har ingen tal enno.',
  noSeries: 'Ingen seriar her passar med søket.',
  all: (count) => `Vis alle ${count} i grått bak dei valde`,
  full: (most) => `Det er plass til ${most} seriar i éi adresse.`,
  seriesCount: (count) => many(count, 'serie', 'seriar'),

  form: 'Vising',
  forms: { lines: 'Linjer', dots: 'Prikkar for siste år', multiples: 'Små ruter' },
  base: 'Verdiar',
  asTheyAre: 'Tala som dei er',
  fromFirst: 'Endring frå det første talet i kvar serie',
  fromPeriod: (period) => `Endring frå ${period}`,
  enlarge: (max) => `Forstørr aksen for delar til 0–${max}`,
  enlarged: (max) => `Aksen for delar sluttar på ${max}, ikkje 100\u00a0%.`,

  time: 'Tidsrom',
  firstShown: 'Vis frå og med',
  lastShown: 'Vis til og med',
  closer: 'Nærare',
  further: 'Lenger ut',
  whole: 'Heile tidsrommet',
  shown: (from, to) => `Viser ${from} til ${to}.`,
  dragHint: 'Dra over diagrammet med musa for å forstørre eit tidsrom.',

  percentPanel: 'Delar i prosent',
  countPanel: (counted) => (counted === null ? 'Tal på' : `Tal på ${counted}`),
  changePercent: 'Endring i prosentpoeng',
  changeCount: (counted) => (counted === null ? 'Endring i tal' : `Endring i tal på ${counted}`),
  points: (value) => `${value} prosentpoeng`,
  signed: (sign, value) => `${sign}${value}`,
  calculation: (from, to) => `frå ${from} til ${to}`,
  noBase: (names, period) =>
    `Har ikkje noko tal for ${period}, og er ikkje teikna: ${names.join(', ')}.`,
  noFirst: (names) => `Har ikkje noko tal å rekne frå, og er ikkje teikna: ${names.join(', ')}.`,
  apart: (name, count) =>
    `${name}: ${count === 1 ? 'eitt tal står' : `${count} tal står`} på den andre sida av eit brot og kan ikkje samanliknast med grunnlinja.`,
  boundsLeftOut: 'Grenser («over», «under») er ikkje tal, og har inga endring.',
  greyRest: (styled) =>
    `Dei ${styled} første seriane i eit diagram har eigen farge og form. Dei andre er grå, og er med i tabellen og i små ruter.`,
  behindNote: (count) => `${many(count, 'serie', 'seriar')} står i grått bak dei valde.`,
  behindMissing: (count) =>
    `${many(count, 'serie', 'seriar')} i grått har ikkje tal som kan teiknast her.`,
  breakNote: (at, name, text) => `Brot ${at}${name === null ? '' : ` (${name})`}: ${text}`,
  breakIn: (period, name) => (name === null ? `Brot ${period}` : `Brot ${period}: ${name}`),
  ambitionFor: (name, ambition) => `${name}: ${ambition}`,
  changeTo: (ambition, change) => `${ambition}, ${change}`,

  chartName: (panel, names) => `Linjediagram. ${panel}: ${names.join(', ')}`,
  dotsName: (panel) => `Prikkdiagram. ${panel}`,
  walkName: 'Les tala tidspunkt for tidspunkt, i alle diagramma',
  instructions:
    'Gå med piltastane frå tidspunkt til tidspunkt; Home og End går til det første og det siste. Tala blir lesne opp, og står under diagramma.',
  position: (period, at, of) => `${period}, ${at} av ${of}`,
  walkHint: 'Peik på eit diagram, eller gå med piltastane, for å lese alle tala for eit tidspunkt.',
  covering: (text, period) => `${text} (tal for ${period})`,
  noneNow: 'Ingen av dei valde seriane har tal her.',
  others: (count, low, high) => `${many(count, 'serie', 'seriar')} i grått: frå ${low} til ${high}`,

  latestYear: (year) => `Siste tal i ${year}`,
  noLatest: (count, year) => `${many(count, 'serie', 'seriar')} har ikkje tal i ${year}.`,
  year: 'År',
  showMore: (count) => `Vis ${count} til`,
  showing: (shown, of) => `Viser ${shown} av ${of} seriar.`,
  sort: 'Rekkjefølgje',
  sorts: { name: 'Som i dataa', high: 'Høgast først', low: 'Lågast først' },
  multiple: (name, summary) => `${name}. ${summary}`,
  sameAxes: (units) =>
    units === 1
      ? 'Alle rutene har same aksar.'
      : 'Alle rutene har same tidsakse, og dei med same eining same verdiakse.',

  table: 'Tabell over det som blir vist',
  tableCaption: (span) => `Tala som blir viste, ${span}`,
  period: 'Periode',
  missing: 'talet manglar',
  notMeasured: 'inga måling',
  noChange: (value) => `${value} (inga endring: berre ei grense)`,
  notComparable: (value) => `${value} (kan ikkje samanliknast)`,
  estimated: 'anslag',
  brokenFrom: 'brot',
  moreColumns: (count) =>
    `Tabellen har plass til dei første seriane. ${many(count, 'serie', 'seriar')} til er med i CSV-fila.`,

  share: 'Ta med deg',
  copyLink: 'Kopier lenkje',
  linkCopied: 'Lenkja er kopiert',
  copyPicture: 'Kopier bilete',
  pictureCopied: 'Biletet er kopiert',
  downloadPng: 'Last ned PNG',
  downloadSvg: 'Last ned SVG',
  downloadCsv: 'Last ned CSV',
  copyTable: 'Kopier tabellen',
  tableCopied: 'Tabellen er kopiert',
  copyFailed: 'Nettlesaren lét oss ikkje kopiere.',
  pictureFailed: 'Biletet kunne ikkje lagast. Prøv SVG eller CSV.',
  fileFailed: 'Fila kunne ikkje lagast.',
  saved: (file) => `${file} er lasta ned`,
  print: 'Skriv ut',
  pictureSource: (sources) =>
    `${sources.length === 1 ? 'Kjelde' : 'Kjelder'}: ${sources.join('; ')}`,
  pictureDate: (edition, date) => `${edition}. Laga ${date}`,
  moreSources: (count) => `og ${many(count, 'kjelde', 'kjelder')} til`,
  at: (period, kind) => (kind === 'day' ? `per ${period}` : `i ${period}`),
}
