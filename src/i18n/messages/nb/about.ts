export const about = {
  title: 'Om dashbordet',
  lead: 'Dashbordet viser hvordan det går med indikatorene i Nasjonal e-helsestrategi på veien mot 2030.',
  what: {
    title: 'Hva det er',
    paragraphs: [
      'Strategien har én visjon, tre overordnede mål og fem strategiske mål. Til hvert mål hører noen få indikatorer. Her kan du gå inn på hvert mål og hver indikator og se tallene, ambisjonen, vurderingen og hva som er usikkert.',
      'Hvert tall står med kilden det er lest fra. Det som mangler, vises som manglende: et tomt felt er aldri null, og en grense som «over 11\u00a0%» tegnes aldri som et tall.',
    ],
  },
  whom: {
    title: 'Hvem det er for',
    paragraphs: [
      'Først og fremst medlemmene i den nasjonale rådsmodellen (Strategirådet, Porteføljerådet og Fagrådet) og Helsedirektoratet. Deretter virksomheter og organisasjoner, innbyggere, pårørende og helsepersonell.',
      'Dashbordet er ikke Helsedirektoratets egen nettside og bærer derfor ingen logo.',
    ],
  },
  marks: {
    title: 'Slik er merkene satt',
    readiness:
      'Sakene farger merkene for klarhet, men fargene er ikke bevart i teksten vi har lest. Merket er derfor utledet: Klar der en sak legger fram definisjon, kilde og tall eller figur, ellers Under arbeid. Fremtidig er det sakene selv fører opp som fremtidig.',
    type: 'Hver indikator er av én av tre typer, etter Donabedians modell. Sakene sier ikke hvilken type hver indikator er, så inndelingen er vår.',
    ambition:
      'En ambisjon er vedtatt, foreslått, eller det er ikke sagt hva den er. Sakene har foreløpig ingen ambisjoner som er omtalt som vedtatt.',
  },
  drawing: {
    title: 'Slik er figurene tegnet',
    paragraphs: [
      'Måneder, kvartaler, år og dager ligger på én sann tidsakse. Et tall står midt i perioden sin; en ambisjon står ved utgangen av sin. Der tallene ikke kan sammenlignes på grunn av et brudd, er linjen delt. Der et tall mangler, er det et hull i linjen.',
      'Andeler vises på hele skalaen fra 0 til 100\u00a0%. Der alle tallene er lave, kan figuren forstørres, og det står på figuren når den er det.',
    ],
  },
  /** Where the names shown are our translations. */
  names: null as { readonly title: string; readonly paragraphs: readonly string[] } | null,
  methods: 'Slik er status, endring og ferskhet regnet ut',
  meetings: 'Hva rådene har sagt og bestemt',
  report: 'Skriv ut rapport',
  papers: {
    title: 'Sakene og rapportene tallene er lest fra',
    council: 'Saker i rådsmodellen',
    elsewhere: 'Publisert andre steder',
  },
  editions: {
    title: 'Utgaver av indikatorsettet',
    item: (label: string, council: string, date: string): string =>
      `Utgave ${label}: ${council} ${date}`,
  },
  privacy: {
    title: 'Personvern',
    text: 'Dashbordet bruker ingen informasjonskapsler, lagrer ingenting på enheten din og sporer ingen.',
  },
  software: {
    title: 'Programvare fra andre',
    text: 'Dashbordet er bygget med fri programvare og en fri skrift. Listen har alt av andres arbeid som sendes til nettleseren din, med versjon og lisens.',
    show: (count: string): string => `Vis de ${count} pakkene`,
    licences: 'Lisensene i full tekst',
    bom: 'Listen som fil for maskiner (SBOM, CycloneDX)',
  },
}
