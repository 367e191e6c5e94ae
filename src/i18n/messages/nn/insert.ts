import type { insert as nb } from '../nb/insert.ts'

/** Texts of «Bygg inn». */
export const insert: typeof nb = {
  title: (name) => `Bygg inn «${name}»`,
  lead: 'Kopier koden og lim han inn i artikkelen. Han verkar i alle publiseringsverktøy som tillèt ei ramme (iframe).',
  close: 'Lukk',
  figures: 'Tal',
  newest: 'Alltid dei nyaste',
  frozen: (label, date) => `Slik dei var i utgåve ${label} (${date})`,
  view: 'Vis som',
  chart: 'Diagram',
  list: 'Liste',
  table: 'Tabell',
  series: 'Seriar',
  allSeries: 'Utan val blir alle viste.',
  theme: 'Fargar',
  themes: { auto: 'Som hos lesaren', lys: 'Lyse', mork: 'Mørke' },
  height: 'Høgd',
  fixed: 'Fast: berre ramma',
  fitted: 'Følgjer innhaldet: ramma og eit lite skript',
  heightHelp:
    'Høgda i koden er målt ved breidda du ser under. Skriptet får berre vite høgda på innhaldet.',
  preview: 'Førehandsvising',
  width: 'Breidd',
  pixels: (width) => `${width} pikslar`,
  code: 'Koden',
  copy: 'Kopier koden',
  copied: 'Koden er kopiert.',
  copyFailed: 'Nettlesaren lét oss ikkje kopiere. Merk koden og kopier han sjølv.',
  frameTitle: (name, site) => `${name} – ${site}`,
}
