import type { Frequency, IndicatorType, Qualifier, Readiness, Standing } from '#domain/model.ts'

export const common = {
  siteName: 'Nasjonal e-helsestrategi',
  siteTagline: 'strategiske indikatorer',
  readiness: {
    klar: 'Klar',
    'under-arbeid': 'Under arbeid',
    fremtidig: 'Fremtidig',
  } satisfies Record<Readiness, string>,
  readinessMeaning: {
    klar: 'Rapporteres på, eller datagrunnlaget er tilgjengelig',
    'under-arbeid': 'Siste avklaringer eller data mangler',
    fremtidig: 'Tidligst rapportering i 2026/2027',
  } satisfies Record<Readiness, string>,
  type: {
    struktur: 'Struktur',
    prosess: 'Prosess',
    resultat: 'Resultat/effekt',
  } satisfies Record<IndicatorType, string>,
  typeMeaning: {
    struktur: 'Rammer og ressurser: utstyr, kompetanse, tilgang til teknologi',
    prosess: 'Gjennomføring: hvordan arbeidet endrer seg for helsepersonell og innbyggere',
    resultat: 'Effekt: endringer i ressursbruk, tidsbruk, kvalitet og tilfredshet',
  } satisfies Record<IndicatorType, string>,
  frequency: {
    lopende: 'Løpende',
    kvartalsvis: 'Kvartalsvis',
    arlig: 'Årlig',
  } satisfies Record<Frequency, string>,
  standing: {
    adopted: 'Vedtatt ambisjon',
    proposed: 'Foreslått ambisjon',
    'not-said': 'Ambisjon, ikke sagt om vedtatt',
  } satisfies Record<Standing, string>,
  /** «over 80 %», «om lag 2 150»; `value` is formatted with its unit. */
  qualified: (qualifier: Qualifier, value: string): string =>
    ({
      exact: value,
      about: `om lag ${value}`,
      above: `over ${value}`,
      below: `under ${value}`,
    })[qualifier],
  /** Stands before the bokmål name, where the name shown is our translation of it. */
  officialName: null as string | null,
  noFigure: 'ingen tall',
  goalName: (name: string, number?: number): string =>
    number === undefined ? name : `${number} ${name}`,
  goalLevel: {
    overall: 'Overordnet mål',
    strategic: 'Strategisk mål',
    beside: 'Ved siden av målene',
  },
  source: 'Kilde',
  /** Who a paper is from, and when. */
  dated: (by: string, date: string): string => `${by} ${date}`,
  caseNumber: (number: string): string => `sak ${number}`,
  /** Where in a paper, as the dataset has it: «lysbilde 108», «sak 4/26, lysbilde 54». */
  place: (page: string): string => page,
  paperTitle: (title: string): string => `«${title}»`,
  loading: 'Henter tallene …',
  retry: 'Prøv igjen',
}
