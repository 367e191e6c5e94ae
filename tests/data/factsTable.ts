/**
 * Every figure of the council papers, typed by hand from them and from no file of the dataset.
 *
 * A row is: indicator, measure, series, and what is known, a period each. `~` is «om lag», `>` and
 * `<` are bounds, `-` is a value the papers name but do not print; a letter after the value is its
 * SDMX status where that is not A (or M for a missing one).
 */
export type FactRow = readonly [indicator: string, measure: string, series: string, known: string]

/** Series that stand in the dataset with no observation: named in the papers, never a figure. */
export const WITHOUT_FIGURES: readonly (readonly [string, string, string])[] = [
  ['tjenester-helsenorge', 'digital-dialog', 'norge'],
  ['tjenester-helsenorge', 'digihelsestasjon', 'norge'],
  ['tjenester-helsenorge', 'digihelse', 'norge'],
  ['velferdsteknologi', 'andel-kommuner', 'norge'],
  ['digital-hjemmeoppfolging', 'video-telefon', 'norge'],
  ['digital-hjemmeoppfolging', 'medisinskteknisk-utstyr', 'norge'],
  ['digital-hjemmeoppfolging', 'behovsstyrt-oppfolging', 'norge'],
  ['digital-hjemmeoppfolging', 'e-behandling', 'norge'],
]

const pll = (series: string, known: string): FactRow => [
  'pasientens-legemiddelliste',
  'andel-med-pll',
  series,
  known,
]
const dho = (measure: string, known: string, series = 'norge'): FactRow => [
  'digital-hjemmeoppfolging',
  measure,
  series,
  known,
]
const epj = (series: string, known: string): FactRow => [
  'epj-effektivitet',
  'andel-enig',
  series,
  known,
]
const council = (series: string, known: string): FactRow => [
  'radsmodell-effekt',
  'andel-positive',
  series,
  known,
]
const scheme = (measure: string, known: string): FactRow => [
  'helseteknologiordningen',
  measure,
  'norge',
  known,
]
const users = (series: string, known: string) => dho('brukerundersokelse', known, series)

export const FACTS: readonly FactRow[] = [
  pll('norge', '2025-04 1.0, 2025-05 1.0, 2025-06 1.1, 2025-07 1.1, 2025-08 1.2, 2025-09 1.3'),
  pll('norge', '2025-10 1.5'),
  pll('bergensomradet', '2025-04 9.9, 2025-05 10.3, 2025-06 10.8, 2025-07 10.9, 2025-08 11.2'),
  pll('bergensomradet', '2025-09 11.7, 2025-10 12.1'),
  pll('helse-nord', '2025-04 1.3, 2025-05 1.7, 2025-06 2.1, 2025-07 2.4, 2025-08 2.8'),
  pll('helse-nord', '2025-09 3.5, 2025-10 5.2'),
  ['pasientens-legemiddelliste', 'antatt-behov', 'norge', '2025-11-20 ~30'],
  ['epj-kvalitet', 'andel-enig', 'helsepersonell', '2021 60, 2022 52B, 2023 49, 2024 52'],
  epj('helsepersonell', '2021 -, 2022 -, 2023 -, 2024 49, 2025 ~50P'),
  epj('fastleger', '2025 >80P'),
  epj('kommuner', '2025 44P'),
  epj('helse-vest', '2025 63P'),
  epj('helse-midt-norge', '2025 27P'),
  ['enklere-arbeidshverdag', 'andel-enig', 'helsepersonell', '2022 57U, 2023 59U, 2024 63U'],
  ['digital-kontakt', 'andel-digital-kontakt', 'innbyggere', '2019 33, 2020 47, 2021 46, 2022 54'],
  ['digital-kontakt', 'andel-digital-kontakt', 'innbyggere', '2023 57, 2024 59'],
  ['velferdsteknologi', 'mottakere', 'norge', '2017 95718, 2018 99612, 2019 82542U'],
  ['velferdsteknologi', 'mottakere', 'norge', '2020 109385, 2021 -, 2022 125286'],
  ['representasjon-fullmakt', 'andel-innlogginger', 'norge', '2024 <10, 2025-01 >11, 2025-02 >11'],
  ['representasjon-fullmakt', 'andel-innlogginger', 'norge', '2025-03 >11, 2025-04 >11'],
  ['representasjon-fullmakt', 'andel-innlogginger', 'norge', '2025-05 >11, 2025-06 >11'],
  ['tilgang-pasientinformasjon', 'andel-med-tilgang', 'helsepersonell', '2023 -, 2024 34'],
  council('samlet', '2025-Q1 72'),
  council('relevans', '2025-Q1 79'),
  council('anbefalinger', '2025-Q1 67'),
  dho('kommuner-med-aktive-pasienter', '2024-12-31 73, 2025-03-15 74, 2025-11-01 90'),
  dho('aktive-pasienter', '2024-12-31 1204, 2025-03-15 1383, 2025-11-01 ~2150'),
  dho('kommuner-som-kan-tilby', '2025-11-01 10'),
  dho('kommuner-i-spredningsprosjektet', '2024-12-31 182'),
  dho('kommuner-i-prosjekter', '2025 174'),
  dho('kommuner-i-soknader', '2026 190'),
  dho('samarbeidsprosjekter', '2024 22, 2025 20'),
  dho('helsefellesskap', '2024 19, 2025 18'),
  users('fornoyd', '2025-05 92U, 2026-01 93U'),
  users('tryggere', '2025-05 84U'),
  users('egen-helse', '2025-05 65U'),
  users('fysisk-helse', '2025-05 32U'),
  users('livskvalitet', '2025-05 53U'),
  users('faerre-fastlegebesok', '2025-05 33U'),
  scheme('prosjekter', '2025 106'),
  scheme('deltakere', '2025 >300'),
  scheme('journalprosjekter', '2025 14'),
  scheme('kommuner-i-journalprosjekter', '2025 230'),
]

/** Ambitions: indicator, measure, series (or not said), period, value, standing. */
export const AMBITIONS = [
  ['pasientens-legemiddelliste', 'andel-med-pll', null, '2026', 25, 'not-said'],
  ['tjenester-helsenorge', 'digital-dialog', 'norge', '2027-Q4', 100, 'proposed'],
  ['epj-effektivitet', 'andel-enig', 'helsepersonell', '2030', 68, 'proposed'],
] as const

/** How many people a share is of: series of «Andel av befolkningen med PLL». */
export const POPULATIONS = { norge: 5594340, bergensomradet: 475472, 'helse-nord': 489103 }

/** Answers to the surveys, a year each. */
export const ANSWERS = {
  helsepersonellundersokelsen: { 2019: 3167, 2020: 2503, 2021: 3831, 2022: 4997, 2023: 4505 },
  innbyggerundersokelsen: { 2023: 1608 },
}

/** Indicators under each goal, in the papers' order: readiness in v0.95, and `+` what is new there. */
export const SET: Readonly<Record<string, string>> = {
  kvalitet:
    'pasientens-legemiddelliste K, digitale-samhandlingslosninger U, epj-kvalitet K, ' +
    'tjenester-helsenorge K, pasientskader-legemiddelinformasjon F',
  barekraft:
    'enklere-arbeidshverdag K, digital-kontakt K, digital-behandling U, ' +
    'behovsstyrt-oppfolging U, effektiv-ressursbruk F+',
  innovasjon: 'tidsbesparende-ki U, innovasjonsindikator U',
  'mal-1':
    'velferdsteknologi K, digital-hjemmeoppfolging K, selvhjelpslosninger U, ' +
    'representasjon-fullmakt K',
  'mal-2': 'tilgang-pasientinformasjon K, epj-effektivitet K, plunder-og-heft U, utdaterte-epj F+',
  'mal-3':
    'ki-losninger U, ki-tale-til-sammendrag U, helsedata-sekundarbruk U+, ' +
    'datadrevne-selvhjelpslosninger F+',
  'mal-4': 'tillit-helseopplysninger U, kjernejournal-dokumentdeling U, icd-11 F, ehds-myhealth F',
  'mal-5': 'helseteknologiordningen U, radsmodell-effekt K, ehds F, samarbeidsnormer F+',
  internasjonalt: 'internasjonale-malinger U+',
}

/** Names as the papers write them, of the indicators that kept theirs. */
export const NAMES: Readonly<Record<string, string>> = {
  'pasientens-legemiddelliste': 'Pasientens legemiddelliste',
  'digitale-samhandlingslosninger': 'Digitale samhandlingsløsninger',
  'epj-kvalitet': 'EPJ-system bidrar til pasientarbeid med høy kvalitet',
  'pasientskader-legemiddelinformasjon':
    'Nedgang i pasientskader knyttet til manglende legemiddelinformasjon i områder som har innført PLL',
  'enklere-arbeidshverdag': 'Enklere arbeidshverdag fra digital støtte',
  'digital-kontakt': 'Innbyggers digitale kontakt med helsetjenesten',
  'digital-behandling': 'Bruk av digital behandling',
  'effektiv-ressursbruk': 'Effektiv ressursbruk',
  innovasjonsindikator: 'Ny innovasjonsindikator (prøverapportering for 2025)',
  velferdsteknologi: 'Bruk av velferdsteknologi',
  'digital-hjemmeoppfolging': 'Bruk av digital hjemmeoppfølging',
  selvhjelpslosninger: 'Bruk av digitale selvhjelpsløsninger',
  'tilgang-pasientinformasjon': 'Opplevd tilgang til pasientinformasjon',
  'epj-effektivitet': 'EPJ-systemet bidrar til effektivt pasientarbeid',
  'plunder-og-heft': 'Digital plunder og heft',
  'utdaterte-epj': 'Andel av utdaterte (EOL) EPJ-systemer i bruk',
  'ki-losninger': 'Ibruktakelse av KI-løsninger',
  'ki-tale-til-sammendrag': 'Tilgang til og bruk av KI-baserte tale-til-sammendrag-løsninger',
  'helsedata-sekundarbruk': 'Helsedata til sekundærbruk',
  'datadrevne-selvhjelpslosninger': 'Datadrevne/KI-baserte selvhjelpsløsninger',
  'tillit-helseopplysninger': 'Innbyggers tillit til håndtering av helseopplysninger',
  'kjernejournal-dokumentdeling': 'Kilder til dokumentdeling i Kjernejournal',
  'ehds-myhealth': 'EHDS-indikator (MyHealth@EU)',
  helseteknologiordningen: 'Effekt av Helseteknologiordningen',
  'radsmodell-effekt': 'Effekt av prosesser i Nasjonal rådsmodell',
  ehds: 'EHDS-indikator',
  samarbeidsnormer: 'Kjøp, investeringer og samarbeidsnormer',
  'internasjonale-malinger': 'Norges plassering på internasjonale målinger: EU Digital Decade',
}
