/** Languages whose pages are searched for words of another. */
export type Searched = 'nn' | 'en'

const words = (list: string): string[] => list.trim().split(/\s+/)

/**
 * Written with a capital and taken out before the words are looked at: councils, institutions,
 * services, companies. Nothing that has a name in the other languages.
 */
const NAMES = [
  'Strategirådet',
  'Porteføljerådet',
  'Fagrådet',
  'E-helserådet',
  'Nasjonalt e-helseråd',
  'Norsk helsenett',
  'Norsk Helsenett',
  'Helse Nord',
  'Helse Vest',
  'Helse Midt-Norge',
  'Helse Midt',
  'Helse Sør-Øst',
  'Midt-Norge',
  'Legeforeningen',
  'Helseplattformen',
  'Helseteknologiordningen',
  'International Classification of Diseases',
  'Sampling Techniques',
]

/**
 * Forms of bokmål that Nynorskordboka does not have, or has only in another meaning that these
 * pages do not need («lav», «høy», «helt», «man»). Left out because nynorsk has them too: blitt,
 * da, denne, eller, gir, nå (to reach), samtidig, tatt, tar, viser.
 */
const BOKMÅL = words(`
  ikke hva hvor hvem hvilken hvilket hvilke hvordan hvorfor hver hvert hvis fra noen noe mye mer
  bare kun være vært ble jeg hun ham dere dem deres de disse man en én et ett ene annen annet
  egen eget egne selv samme hel hele helt uten innen innenfor utenfor siden sammen ennå enten
  forrige imidlertid flere senere nyere videre tidligere nærmere bedre raskere enklere sikrere
  lettere høy høyt høye høyere høyest høyeste lav lavt lave lavere lavest laveste syv ganger
  gjøre gjør se sier vet fikk gikk ga kommer gjelder skrevet
  holde holder holdt beholde beholder fortsetter velg velge velger kreve krever
  leser øke øker økt økte regne regner regnet
  gis tas nås spres antas satt sto mangler ligger hører skriver bor annerledes rekkefølgen
  endret uendret endrede rettet flyttet utledet lastet hentet ventet behandlet samlet forfalt drøftet
  stemplet koblet knyttet avsluttet opprettet skannet oftere sjeldnere Norges ressurser mottakere
  enig enige uenig uenige vei veien vekk sted stedet steder penger mennesker Norge
  antall antallet tall tallet tallene uke uker uken ukene dager
  saken linjen grensen gruppen tavlen listen tiden årsaken
  innbygger innbyggere innbyggerne innbyggers innbyggernes brukere brukerne ledere lederne
  pasienter pasientene prosenter dokumenter dokumentene studenter resultater resultatene
  rapporter rapportene kommuner kommunene fylkeskommuner fylkeskommunene regioner aktører
  aktørene leger legene fastleger fastlegene virksomheter planer planene perioder periodene
  verdier verdiene serier seriene kategorier kategoriene barrierer figurer figurene tabeller
  tabellene diagrammer diagrammene områder områdene systemer systemene prosjekter prosjektene
  papirer papirene målene møtene rådene årene delene andeler andelene svarene spørsmålene
  tiltakene merkene ordene forslagene vedtakene dataene eksempler eksemplene nettleser
  nettleseren helsearbeidere
`)

/** Nynorsk may have these, but the pages say førebels, atterhald and brot. */
const OTHERWISE_HERE = words('foreløpig foreløpige forbehold brudd bruddet bruddene')

/** Parts and endings of words: in nynorsk teneste, kjelde, saman, -ingar, -heit, -leg, -ande. */
const BOKMÅL_PARTS = [
  /tjeneste|løsning|utgave|kilde|sammen|innhold|økning|måned|nettleser|navn|foretak|hverdag/,
  /bærekraft|forbedr|virkemid|midler|.tall(?:et|ene)$|^nevn/,
  /^(?:tegn|hjem|syk(?!kel|le)|frem(?!je|ja|st$|ste$))/,
  /^(?!ingen|tingen|ringen|fingen).*ing(?:er|ene|en|ens)$/,
  /(?<!h|føreb)else$|else(?:n|r|ne|s)$/,
  /het(?:en|er|ene|s|ens)?$/,
  /(?<!vil|bil)lig(?:e|t|ere|st|ste)?$/,
  /(?:or|sj?on)(?:er|ene)$/,
  /(?:tig|ek|rk|gg)ere$|.{2}(?<!gl|fr)ede$/,
  /^(?!felles$|alles$|elles$|dømes$).{2,}es$/,
  /^(?!sende|kjende|vende|hende|brende|tende|utsende|oversende).{2,}ende$/,
]
const NOT_BOKMÅL = new Set(words('finger ringer personer soner kroner'))

/** Common words of bokmål and nynorsk that are none in English. */
const NORWEGIAN = words(`
  og ikke ikkje er av til fra som med den det dei ein ei eit har hadde kan skal vil blir ble vart
  vere eller om hva kva hvor kor hvem kven hvilken hvilket hvilke korleis hvordan hvorfor kvifor
  noe noen noko nokon nokre ingen ingenting alle mange flere fleire mer meir mest mindre bare
  berre etter mellom gjennom ved hos mot uten utan innen innan siden sidan sist ut inn opp ned
  tall tallet tallene tala talet antall andel andelen prosent prosentpoeng indikator indikatorer
  indikatoren indikatorene indikatorar indikatorane ambisjon ambisjoner ambisjonen ambisjonar
  utgave utgaver utgaven sak saker saken saka sider sida kilde kilder kjelde kjelder serie serier
  seriar tabell grense grunnlinje bruk bruker brukere brukar brukarar pasient pasienter pasienten
  pasientar kommune kommuner kommunen kommunar kommunane fylkeskommune helsepersonell innbygger
  innbyggere innbyggar sykehus sjukehus lege leger legar fastlege fastleger fastlegar tjeneste
  tjenester tjenesten teneste tenester svar uke uker veke dag dager dagar januar februar mars mai
  juni juli oktober desember kvartal klar klare fremtidig framtidig arbeid takten nytt nye
  vurdering forslag vedtak tiltak merknad merknader hent henter vis vises viser les skriv kopier
  lenke nettside nettleser utvikling utviklingen utviklinga usikker usikkert anslag omtrent
  vedtatt brudd brot forbehold rapport rapporter direktoratet departementet regjeringen stortinget
  helse nasjonal nasjonale strategi strategien strategiske norge noreg norsk norske digitale
  neste siste forrige lysbilde uendret endringer endringar endret gjelder gjeld vedlegg fra nyeste eldre
`)

/** Beginnings of Norwegian words, but not of Helsedirektoratet and Helsenorge. */
const NORWEGIAN_PARTS =
  /^(?:helse(?!direktoratet|norge)|pasient|legemid|velferds|innbygg|samarbeid|prosjekt|mottak|trygg(?=ar|er)|bedre$|betre$|enklere|enklare|elektronisk|kunstig|tidl|spesialist(?=h)|samle[dt]?)/

const SETS = {
  nn: new Set([...BOKMÅL, ...OTHERWISE_HERE].map((word) => word.toLowerCase())),
  en: new Set(NORWEGIAN),
}

const FOREIGN: Record<Searched, (word: string) => boolean> = {
  nn: (word) =>
    SETS.nn.has(word) || (!NOT_BOKMÅL.has(word) && BOKMÅL_PARTS.some((part) => part.test(word))),
  en: (word) => /[æøå]/.test(word) || SETS.en.has(word) || NORWEGIAN_PARTS.test(word),
}

/** Addresses and file names: the same in all languages. */
const ADDRESS = /https?:\/\/\S+|(?<![\p{L}\d])\/[\w./-]+|[\w./-]+\.(?:csv|json)\b/gu

/** Words of a text that are not of the page's language, as they stand; none twice. */
export function foreignWords(text: string, language: Searched): string[] {
  const bare = NAMES.reduce(
    (rest, name) => rest.replaceAll(new RegExp(`${name}(?!\\p{L})`, 'gu'), ' '),
    text.replaceAll(ADDRESS, ' '),
  )
  const found = (bare.match(/\p{L}+/gu) ?? []).filter((word) =>
    FOREIGN[language](word.toLowerCase()),
  )
  return [...new Set(found)]
}
