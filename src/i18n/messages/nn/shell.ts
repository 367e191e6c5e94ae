import type { shell as nb } from '../nb/shell.ts'

export const shell: typeof nb = {
  skip: 'Hopp til innhaldet',
  home: 'Strategien',
  changes: 'Nytt sidan sist',
  data: 'Data',
  about: 'Om',
  accessibility: 'Tilgjenge',
  languages: 'Språk',
  mainNavigation: 'Hovudmeny',
  breadcrumb: 'Brødsmulesti',
  edition: (label, council, date) => `Utgåve ${label} · ${council} ${date}`,
  archive: 'Eldre utgåve',
  archived: (label, council, date) =>
    `Du ser utgåve ${label}, slik indikatorsettet var då ${council} møttest ${date}.`,
  toNewest: 'Vis denne sida slik ho er no',
  footer:
    'Tala er henta frå saker i den nasjonale rådsmodellen. Dashbordet er ikkje Helsedirektoratet si eiga nettside.',
  licence: 'Data: NLOD 2.0. Kode: MIT.',
  pageTitle: (page, site) => `${page} – ${site}`,
  notFoundTitle: 'Fann ikkje sida',
  notFoundText: 'Adressa finst ikkje her. Kanskje er ho skriven feil, eller sida har flytta.',
  retiredIn: (edition) => `Gjekk ut av settet i utgåve ${edition}`,
  notFoundIndicator: (id) => `Det finst ingen indikator med id «${id}».`,
  notFoundGoal: (id) => `Det finst ikkje noko mål med id «${id}».`,
  toBoard: 'Gå til oversikta over strategien',
  errors: {
    title: 'Tala kunne ikkje hentast',
    problem: {
      network: 'Fekk ikkje kontakt med tenaren. Sjekk nettet og prøv igjen.',
      'not-found': 'Fila med tala finst ikkje på tenaren.',
      status: 'Tenaren svarte med ein feil. Det går ofte over av seg sjølv.',
      'not-json': 'Tenaren svarte med noko anna enn tal. Eit nettfilter kan ha stansa svaret.',
      schema: 'Fila har feil form, og blir derfor ikkje vist.',
    },
    unknown: 'Noko gjekk gale i visinga av denne delen.',
    page: 'Sida kunne ikkje visast',
    reload: 'Last sida på nytt, eller gå til ei anna side i menyen.',
    detail: 'Teknisk skildring',
    oneIndicator: (id) => `Indikatoren «${id}» kunne ikkje visast`,
    restIsFine: 'Resten av sida er ikkje påverka.',
  },
}
