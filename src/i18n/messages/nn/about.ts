import type { about as nb } from '../nb/about.ts'

export const about: typeof nb = {
  title: 'Om dashbordet',
  lead: 'Dashbordet viser korleis det går med indikatorane i Nasjonal e-helsestrategi på vegen mot 2030.',
  what: {
    title: 'Kva det er',
    paragraphs: [
      'Strategien har éin visjon, tre overordna mål og fem strategiske mål. Til kvart mål høyrer nokre få indikatorar. Her kan du gå inn på kvart mål og kvar indikator og sjå tala, ambisjonen, vurderinga og kva som er usikkert.',
      'Kvart tal står med kjelda det er henta frå. Det som manglar, blir vist som manglande: eit tomt felt er aldri null, og ei grense som «over 11\u00a0%» blir aldri teikna som eit tal.',
    ],
  },
  whom: {
    title: 'Kven det er for',
    paragraphs: [
      'Først og fremst medlemene i den nasjonale rådsmodellen (Strategirådet, Porteføljerådet og Fagrådet) og Helsedirektoratet. Deretter verksemder og organisasjonar, innbyggjarar, pårørande og helsepersonell.',
      'Dashbordet er ikkje Helsedirektoratet si eiga nettside og har derfor ingen logo.',
    ],
  },
  marks: {
    title: 'Slik er merka sette',
    readiness:
      'Sakene fargar merka for klarleik, men fargane er ikkje bevarte i teksten vi har lese. Merka er derfor utleidde: Klar der ei sak legg fram definisjon, kjelde og tal eller figur, elles Under arbeid. Framtidig er det sakene sjølve fører opp som framtidig.',
    type: 'Kvar indikator er av éin av tre typar, etter modellen til Donabedian. Sakene seier ikkje kva type kvar indikator er, så inndelinga er vår.',
    ambition:
      'Ein ambisjon er vedteken, foreslått, eller det er ikkje sagt kva han er. Sakene har førebels ingen ambisjonar som er omtalte som vedtekne.',
  },
  drawing: {
    title: 'Slik er figurane teikna',
    paragraphs: [
      'Månader, kvartal, år og dagar ligg på éin sann tidsakse. Eit tal står midt i perioden sin; ein ambisjon står ved utgangen av sin. Der tala ikkje kan samanliknast på grunn av eit brot, er linja delt. Der eit tal manglar, er det eit hol i linja.',
      'Prosentdelar blir viste på heile skalaen frå 0 til 100\u00a0%. Der alle tala er låge, kan figuren forstørrast, og det står på figuren når han er det.',
    ],
  },
  /** Where the names shown are our translations. */
  names: {
    title: 'Namn og tekstar på nynorsk',
    paragraphs: [
      'Strategien og sakene er skrivne på bokmål. Namna på mål og indikatorar på nynorsk er våre eigne omsetjingar, for det finst ingen offisielle. Det offisielle namnet står på kvar side, og søket finn det også.',
      'Utsegner frå spørjeundersøkingar står på det språket dei vart stilte på, med ei omsetjing ved sida av.',
    ],
  },
  methods: 'Slik er status, endring og ferskleik rekna ut',
  meetings: 'Kva råda har sagt og bestemt',
  report: 'Skriv ut rapport',
  papers: {
    title: 'Sakene og rapportane tala er henta frå',
    council: 'Saker i rådsmodellen',
    elsewhere: 'Publiserte andre stader',
  },
  editions: {
    title: 'Utgåver av indikatorsettet',
    item: (label, council, date) => `Utgåve ${label}: ${council} ${date}`,
  },
  privacy: {
    title: 'Personvern',
    text: 'Dashbordet bruker ingen informasjonskapslar, lagrar ingenting på eininga di og sporar ingen.',
  },
  software: {
    title: 'Programvare frå andre',
    text: 'Dashbordet er bygd med fri programvare og ei fri skrift. Lista har alt av arbeidet til andre som blir sendt til nettlesaren din, med versjon og lisens.',
    show: (count) => `Vis dei ${count} pakkane`,
    licences: 'Lisensane i full tekst',
    bom: 'Lista som fil for maskiner (SBOM, CycloneDX)',
  },
}
