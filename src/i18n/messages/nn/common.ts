import type { common as nb } from '../nb/common.ts'

export const common: typeof nb = {
  siteName: 'Nasjonal e-helsestrategi',
  siteTagline: 'strategiske indikatorar',
  readiness: {
    klar: 'Klar',
    'under-arbeid': 'Under arbeid',
    fremtidig: 'Framtidig',
  },
  readinessMeaning: {
    klar: 'Blir rapportert på, eller datagrunnlaget er tilgjengeleg',
    'under-arbeid': 'Siste avklaringar eller data manglar',
    fremtidig: 'Tidlegast rapportering i 2026/2027',
  },
  type: {
    struktur: 'Struktur',
    prosess: 'Prosess',
    resultat: 'Resultat/effekt',
  },
  typeMeaning: {
    struktur: 'Rammer og ressursar: utstyr, kompetanse, tilgang til teknologi',
    prosess: 'Gjennomføring: korleis arbeidet endrar seg for helsepersonell og innbyggjarar',
    resultat: 'Effekt: endringar i ressursbruk, tidsbruk, kvalitet og kor nøgde folk er',
  },
  frequency: {
    lopende: 'Løpande',
    kvartalsvis: 'Kvartalsvis',
    arlig: 'Årleg',
  },
  standing: {
    adopted: 'Vedteken ambisjon',
    proposed: 'Foreslått ambisjon',
    'not-said': 'Ambisjon, ikkje sagt om vedteken',
  },
  qualified: (qualifier, value) =>
    ({
      exact: value,
      about: `om lag ${value}`,
      above: `over ${value}`,
      below: `under ${value}`,
    })[qualifier],
  /** Stands before the bokmål name, where the name shown is our translation of it. */
  officialName: 'Offisielt namn (bokmål):',
  noFigure: 'ingen tal',
  goalName: (name: string, number?: number) => (number === undefined ? name : `${number} ${name}`),
  goalLevel: {
    overall: 'Overordna mål',
    strategic: 'Strategisk mål',
    beside: 'Ved sida av måla',
  },
  source: 'Kjelde',
  dated: (by, date) => `${by} ${date}`,
  caseNumber: (number) => `sak ${number}`,
  place: (page) => page.replaceAll('lysbilde', 'lysbilete'),
  paperTitle: (title) => `«${title}»`,
  loading: 'Hentar tala …',
  retry: 'Prøv igjen',
}
