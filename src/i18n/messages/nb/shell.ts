export const shell = {
  skip: 'Hopp til innholdet',
  home: 'Strategien',
  changes: 'Nytt siden sist',
  data: 'Data',
  about: 'Om',
  accessibility: 'Tilgjengelighet',
  languages: 'Språk',
  mainNavigation: 'Hovedmeny',
  breadcrumb: 'Brødsmulesti',
  edition: (label: string, council: string, date: string): string =>
    `Utgave ${label} · ${council} ${date}`,
  archive: 'Eldre utgave',
  archived: (label: string, council: string, date: string): string =>
    `Du ser utgave ${label}, slik indikatorsettet var da ${council} møttes ${date}.`,
  toNewest: 'Vis denne siden slik den er nå',
  footer:
    'Tallene er lest fra saker i den nasjonale rådsmodellen. Dashbordet er ikke Helsedirektoratets egen nettside.',
  licence: 'Data: NLOD 2.0. Kode: MIT.',
  pageTitle: (page: string, site: string): string => `${page} – ${site}`,
  notFoundTitle: 'Fant ikke siden',
  notFoundText: 'Adressen finnes ikke her. Kanskje er den skrevet feil, eller siden har flyttet.',
  retiredIn: (edition: string): string => `Gikk ut av settet i utgave ${edition}`,
  notFoundIndicator: (id: string): string => `Det finnes ingen indikator med id «${id}».`,
  notFoundGoal: (id: string): string => `Det finnes ikke noe mål med id «${id}».`,
  toBoard: 'Gå til oversikten over strategien',
  errors: {
    title: 'Tallene kunne ikke hentes',
    /** By what went wrong, see data/client.ts. */
    problem: {
      network: 'Fikk ikke kontakt med tjeneren. Sjekk nettet og prøv igjen.',
      'not-found': 'Filen med tallene finnes ikke på tjeneren.',
      status: 'Tjeneren svarte med en feil. Det går ofte over av seg selv.',
      'not-json': 'Tjeneren svarte med noe annet enn tall. Et nettfilter kan ha stanset svaret.',
      schema: 'Filen har feil form, og vises derfor ikke.',
    } as Readonly<Record<string, string>>,
    unknown: 'Noe gikk galt i visningen av denne delen.',
    page: 'Siden kunne ikke vises',
    reload: 'Last siden på nytt, eller gå til en annen side i menyen.',
    detail: 'Teknisk beskrivelse',
    oneIndicator: (id: string): string => `Indikatoren «${id}» kunne ikke vises`,
    restIsFine: 'Resten av siden er ikke berørt.',
  },
}
