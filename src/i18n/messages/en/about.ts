import type { about as nb } from '../nb/about.ts'

export const about: typeof nb = {
  title: 'About the dashboard',
  lead: 'The dashboard shows how the indicators in the National e-health strategy are doing on the way to 2030.',
  what: {
    title: 'What it is',
    paragraphs: [
      'The strategy has one vision, three overall goals and five strategic goals. Each goal has a few indicators. Here you can open each goal and each indicator and see the figures, the ambition, the assessment and what is uncertain.',
      'Each figure is given with the source it was read from. What is missing is shown as missing: an empty field is never zero, and a limit such as “over 11\u00a0%” is never drawn as a figure.',
    ],
  },
  whom: {
    title: 'Who it is for',
    paragraphs: [
      'First and foremost the members of the national council model (Strategirådet, Porteføljerådet and Fagrådet) and Helsedirektoratet. After them come institutions and organisations, residents, next of kin and health personnel.',
      'The dashboard is not Helsedirektoratet’s own website and therefore carries no logo.',
    ],
  },
  marks: {
    title: 'How the labels are set',
    readiness:
      'The papers colour the labels for readiness, but the colours are not preserved in the text we have read. The label is therefore derived: “Ready” where a paper presents a definition, a source and a figure or a chart, otherwise “In progress”. “Future” is what the papers themselves list as future.',
    type: 'Each indicator is of one of three types, after Donabedian’s model. The papers do not say which type each indicator is, so the classification is ours.',
    ambition:
      'An ambition is adopted or proposed, or it is not said which it is. So far, no ambition in the papers is described as adopted.',
  },
  drawing: {
    title: 'How the charts are drawn',
    paragraphs: [
      'Months, quarters, years and days are placed on one true time axis. A figure is placed in the middle of its period, an ambition at the end of its period. Where the figures cannot be compared because of a break, the line is split. Where a figure is missing, there is a gap in the line.',
      'Shares are shown on the whole scale from 0 to 100\u00a0%. Where all the figures are low, the chart can be enlarged, and the chart says so when it is.',
    ],
  },
  /** Where the names shown are our translations. */
  names: {
    title: 'Names and texts in English',
    paragraphs: [
      'The strategy and the papers are written in Norwegian. The English names of goals and indicators are our own translations, as there are no official ones. The official name is given on each page, and the search finds it too.',
      'Survey statements are given in the language they were asked in, with a translation beside them.',
    ],
  },
  methods: 'How status, change and freshness are worked out',
  meetings: 'What the councils have said and decided',
  report: 'Print a report',
  papers: {
    title: 'The papers and reports the figures are read from',
    council: 'Papers in the council model',
    elsewhere: 'Published elsewhere',
  },
  editions: {
    title: 'Editions of the indicator set',
    item: (label, council, date) => `Edition ${label}: ${council}, ${date}`,
  },
  privacy: {
    title: 'Privacy',
    text: 'The dashboard uses no cookies, stores nothing on your device and tracks no one.',
  },
  software: {
    title: 'Software by others',
    text: 'The dashboard is built with free software and a free font. The list has all work by others that is sent to your browser, with version and licence.',
    show: (count) => `Show the ${count} packages`,
    licences: 'The licences in full',
    bom: 'The list as a file for machines (SBOM, CycloneDX)',
  },
}
