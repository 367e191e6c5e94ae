export const data = {
  title: 'Data',
  lead: 'Alle tall, ambisjoner og tekster i dashbordet kan lastes ned og brukes fritt.',
  whole: 'Hele datasettet',
  contract: 'For utviklere: kontrakt og skjema for filene',
  perIndicator: 'Per indikator',
  editions: 'Slik det var i hver utgave',
  edition: (name: string): string => `Slik det var i ${name}`,
  columns: { indicator: 'Indikator', file: 'Fil', format: 'Format', size: 'Størrelse' },
  kilobytes: (value: string): string => `${value} kB`,
  format: { csv: 'CSV', json: 'JSON' },
  licenceTitle: 'Lisens',
  licence:
    'Data er tilgjengelig under Norsk lisens for offentlige data (NLOD) 2.0: bruk dem til hva du vil, og oppgi kilden.',
  formatTitle: 'Om formatene',
  csv: 'CSV-filene er i UTF-8 med komma som skilletegn og punktum som desimaltegn. En rad er ett tall for én periode; et tomt felt i «value» betyr at tallet mangler, aldri null.',
  qualifier:
    '«qualifier» sier hvor nøyaktig tallet er: exact, about (om lag), above (over) eller below (under). «status» følger SDMX: A vanlig, B brudd, E anslag, P foreløpig, M mangler, U usikkert.',
  json: 'JSON-filene er de samme som dashbordet selv leser. Adressene er faste.',
  report: 'Skriv ut rapport',
  pack: (edition: string): string => `Møtepakke: hele dashbordet i én fil, utgave ${edition}`,
  citeTitle: 'Slik viser du til dataene',
  /** `read` is null for what is the same whenever it is read. */
  cite: (edition: string, read: string | null, address: string): string =>
    [
      `Nasjonal e-helsestrategi – strategiske indikatorer, ${edition}.`,
      read === null ? address : `Lest ${read} på ${address}`,
    ].join(' '),
  overdueTitle: 'Målinger som er forfalt',
  noneOverdue: 'Ingen målinger er forfalt.',
  failed: 'Listen over filer kunne ikke hentes',
}
