import type { insert as nb } from '../nb/insert.ts'

/** Texts of «Bygg inn». */
export const insert: typeof nb = {
  title: (name) => `Embed “${name}”`,
  lead: 'Copy the code and paste it into the article. It works in every publishing system that allows a frame (iframe).',
  close: 'Close',
  figures: 'Figures',
  newest: 'Always the newest',
  frozen: (label, date) => `As they were in edition ${label} (${date})`,
  view: 'Show as',
  chart: 'Chart',
  list: 'List',
  table: 'Table',
  series: 'Series',
  allSeries: 'With none chosen, all are shown.',
  theme: 'Colours',
  themes: { auto: 'As the reader has them', lys: 'Light', mork: 'Dark' },
  height: 'Height',
  fixed: 'Fixed: the frame alone',
  fitted: 'Follows the content: the frame and a small script',
  heightHelp:
    'The height in the code is measured at the width you see below. The script is told nothing but the height of the content.',
  preview: 'Preview',
  width: 'Width',
  pixels: (width) => `${width} pixels`,
  code: 'The code',
  copy: 'Copy the code',
  copied: 'The code has been copied.',
  copyFailed: 'The browser did not let us copy. Select the code and copy it yourself.',
  frameTitle: (name, site) => `${name} – ${site}`,
}
