import type { data as nb } from '../nb/data.ts'

export const data: typeof nb = {
  title: 'Data',
  lead: 'All the figures, ambitions and texts in the dashboard can be downloaded and used freely.',
  whole: 'The whole dataset',
  contract: 'For developers: contract and schemas of the files',
  perIndicator: 'By indicator',
  editions: 'As it was in each edition',
  edition: (name) => `As it was in ${name.replace(/^Edition/, 'edition')}`,
  columns: { indicator: 'Indicator', file: 'File', format: 'Format', size: 'Size' },
  kilobytes: (value) => `${value} kB`,
  format: { csv: 'CSV', json: 'JSON' },
  licenceTitle: 'Licence',
  licence:
    'The data are available under the Norwegian Licence for Open Government Data (NLOD) 2.0: use them for whatever you like, and state the source.',
  formatTitle: 'About the formats',
  csv: 'The CSV files are in UTF-8, with a comma as separator and a full stop as decimal point. A row is one figure for one period; an empty field in “value” means that the figure is missing, never zero.',
  qualifier:
    '“qualifier” says how exact the figure is: exact, about, above (over) or below (under). “status” follows SDMX: A normal, B break, E estimate, P provisional, M missing, U uncertain.',
  json: 'The JSON files are the same ones that the dashboard itself reads. Their addresses do not change.',
  report: 'Print a report',
  pack: (edition: string): string =>
    `Meeting pack: the whole dashboard in one file, edition ${edition}`,
  citeTitle: 'How to cite the data',
  cite: (edition, read, address) =>
    [
      `National e-health strategy – strategic indicators, ${edition.replace(/^Edition/, 'edition')}.`,
      read === null ? address : `Read on ${read} at ${address}`,
    ].join(' '),
  overdueTitle: 'Overdue measurements',
  noneOverdue: 'No measurements are overdue.',
  failed: 'The list of files could not be loaded',
}
