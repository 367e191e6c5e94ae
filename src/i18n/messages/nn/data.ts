import type { data as nb } from '../nb/data.ts'

/** The name of an edition begins with a capital, which does not belong inside a sentence. */
const inSentence = (edition: string): string => edition.replace(/^U/, 'u')

export const data: typeof nb = {
  title: 'Data',
  lead: 'Alle tal, ambisjonar og tekstar i dashbordet kan lastast ned og brukast fritt.',
  whole: 'Heile datasettet',
  contract: 'For utviklarar: kontrakt og skjema for filene',
  perIndicator: 'Per indikator',
  editions: 'Slik det var i kvar utgåve',
  edition: (name) => `Slik det var i ${inSentence(name)}`,
  columns: { indicator: 'Indikator', file: 'Fil', format: 'Format', size: 'Storleik' },
  kilobytes: (value) => `${value} kB`,
  format: { csv: 'CSV', json: 'JSON' },
  licenceTitle: 'Lisens',
  licence:
    'Data er tilgjengelege under Norsk lisens for offentlege data (NLOD) 2.0: bruk dei til kva du vil, og oppgi kjelda.',
  formatTitle: 'Om formata',
  csv: 'CSV-filene er i UTF-8 med komma som skiljeteikn og punktum som desimalteikn. Ei rad er eitt tal for éin periode; eit tomt felt i «value» betyr at talet manglar, aldri null.',
  qualifier:
    '«qualifier» seier kor nøyaktig talet er: exact, about (om lag), above (over) eller below (under). «status» følgjer SDMX: A vanleg, B brot, E anslag, P førebels, M manglar, U usikkert.',
  json: 'JSON-filene er dei same som dashbordet sjølv les. Adressene er faste.',
  report: 'Skriv ut rapport',
  pack: (edition: string): string => `Møtepakke: heile dashbordet i éi fil, utgåve ${edition}`,
  citeTitle: 'Slik viser du til dataa',
  cite: (edition, read, address) =>
    [
      `Nasjonal e-helsestrategi – strategiske indikatorar, ${inSentence(edition)}.`,
      read === null ? address : `Henta ${read} frå ${address}`,
    ].join(' '),
  overdueTitle: 'Målingar som er forfalne',
  noneOverdue: 'Ingen målingar er forfalne.',
  failed: 'Lista over filer kunne ikkje hentast',
}
