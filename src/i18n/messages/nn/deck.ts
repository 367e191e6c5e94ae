import type { Frequency } from '#domain/model.ts'
import type { deck as nb } from '../nb/deck.ts'
import { digits, many, numberWord } from './numberWords.ts'

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nn') + text.slice(1)
const indicators = (count: number): string => many(count, 'indikator', 'indikatorar')
const sentences = (parts: readonly string[]): string => parts.join(' ')
const OFTEN: Record<Frequency, string> = {
  lopende: 'løpande',
  kvartalsvis: 'kvart kvartal',
  arlig: 'kvart år',
}

export const deck: typeof nb = {
  title: (what, edition) => `${what}. Utgåve ${edition}`,
  edition: (label) => `Utgåve ${label}`,
  parts: {
    apning: 'Opning',
    strategi: 'Heile strategien',
    endringer: 'Nytt sidan sist',
    sporsmal: 'Spørsmål til drøfting',
  },
  part: (title, number, of) => `${title} (${number} av ${of})`,

  opening: 'Strategiske indikatorar for e-helse',
  statusAsOf: (date) => `Status per ${date}`,
  openingNotes:
    'Klarleik seier om det kan rapporterast på ein indikator, status kvar han står mot ambisjonen, og «forfalle» at talet skulle vore her. Det er tre ulike ting.',

  strategyTitle: (ready, total) =>
    total === 0
      ? 'Utgåva har ingen indikatorar'
      : total === 1
        ? `Den eine indikatoren er ${ready === 1 ? 'klar' : 'ikkje klar'}`
        : `${ready === 0 ? 'Ingen' : digits(ready)} av ${digits(total)} indikatorar er ${ready === 1 ? 'klar' : 'klare'}`,
  strategyNotes: 'Indikatorane er talde opp. Dei er aldri vegne saman til éin karakter.',
  readiness: (count, readiness) =>
    ({
      klar: `${digits(count)} ${count === 1 ? 'klar' : 'klare'}`,
      'under-arbeid': `${digits(count)} under arbeid`,
      fremtidig: `${digits(count)} ${count === 1 ? 'framtidig' : 'framtidige'}`,
    })[readiness],
  overdue: (count) => `${digits(count)} ${count === 1 ? 'forfallen' : 'forfalne'}`,

  columns: ['Indikator', 'Klarleik', 'Siste tal', 'Ambisjon', 'Status'],
  ambition: (standing, value, at) =>
    `${value} ${at}${{ adopted: ' (vedteken)', proposed: ' (foreslått)', 'not-said': '' }[standing]}`,
  noAmbition: 'Ikkje sett',
  summary: (count, readiness, status, overdue) =>
    `${capital(indicators(count))}: ${readiness}. Mot ambisjonane: ${status}.${overdue === null ? '' : ` ${overdue}.`}`,

  measures: 'Kva han måler',
  sourceLabel: 'Kjelde og oppdatering',
  sourceAndFrequency: (source, frequency) =>
    `${source ?? 'Datakjelda er ikkje oppgitt'}. ${frequency === null ? 'Kor ofte talet blir oppdatert, er ikkje oppgitt.' : `Blir oppdatert ${OFTEN[frequency]}.`}`,
  severalParts: 'Fleire delar',
  cannotBeAssessedWithout: 'Utan ambisjon kan framdrifta ikkje vurderast.',
  not2030: 'ambisjon for 2030 er ikkje sett',
  pace: (share, series) =>
    `${series === null ? 'takta' : `${series}: takta`} er ${share} av den nødvendige`,
  allSeries: 'same svar for alle seriane',
  lastAndFrequency: (last, frequency) =>
    `siste tal er for ${last} og blir oppdatert ${OFTEN[frequency]}`,
  dueBy: (date) => `Innan ${date}`,

  noFigures: (name) => `${name}: ingen tal enno`,
  overline: (goal, readiness) => `${goal} · ${readiness}`,

  barrier: (text) => `Barriere: ${text}`,
  action: (text) => `Tiltak: ${text}`,
  towardsNext: (barriers, actions) => {
    const named = [
      ...(barriers > 0 ? [many(barriers, 'barriere', 'barrierar')] : []),
      ...(actions > 0 ? [many(actions, 'tiltak', 'tiltak', 'n')] : []),
    ]
    return `Sakene nemner ${named.join(' og ')}. Dei står på neste lysbilete.`
  },
  towards: (name) => `${name}: barrierar og tiltak som sakene nemner`,

  foot: {
    break: (at, why) => `Brot i serien frå ${at}. ${why}`,
    bounds: (which) => `Berre ei grense er kjend: ${which}.`,
    missing: (which) => `Talet manglar: ${which}.`,
    doubtful: (which) => `Usikkert: ${which}.`,
    provisional: (which) => `Førebels: ${which}.`,
    estimated: (which) => `Anslag: ${which}.`,
    count: (count) => `${digits(count)} ${count === 1 ? 'tal' : 'av tala'}`,
    inPeriod: (period) => `tala for ${period}`,
    moreDoubts: (count) =>
      count === 1
        ? 'Eitt atterhald til står på sida til indikatoren.'
        : `${capital(numberWord(count, 'n'))} atterhald til står på sida til indikatoren.`,
    areaNotSaid: 'Det er ikkje sagt kva område ambisjonen gjeld.',
    noRoom: (count) =>
      count === 1
        ? 'Éin serie til har tal; han står på sida til indikatoren.'
        : `${capital(numberWord(count))} seriar til har tal; dei står på sida til indikatoren.`,
    otherMeasures: (count) =>
      count === 1
        ? 'Éi måling til har tal; ho står på sida til indikatoren.'
        : `${capital(numberWord(count, 'f'))} målingar til har tal; dei står på sida til indikatoren.`,
  },

  notes: {
    measures: (text) => `Kva han måler: ${text}`,
    statement: (text) => `Utsegna det blir teke stilling til: «${text}»`,
    verdict: (ambition, status, steps) =>
      `Slik er statusen rekna ut. ${ambition}: ${status}. ${steps}`,
    step: (term, words) => `${term}: ${words}.`,
    series: (name, steps) => `${name}: ${steps}`,
    change: (text) => `Endringa sidan sist: ${text}`,
    assessment: (period, text, source) =>
      `Vurderinga i sakene${period === null ? '' : ` (${period})`}: ${text} Kjelde: ${source}.`,
    noted: (kind, text, source) => `${kind}: ${text} Kjelde: ${source}.`,
    sourced: (text, source) => `${text} Kjelde: ${source}.`,
    survey: (name, answers) => `Undersøkinga bak tala: ${name}. ${answers}.`,
    surveyUnknown: 'Sakene seier ikkje kor mange som svarte',
    ambitionNote: (text, source) => `Om ambisjonen: ${text} Kjelde: ${source}.`,
    setBy: (ambition, source) => `${ambition}. Kjelde: ${source}.`,
    sources: (sources) => `Lese frå: ${sources}.`,
    readiness: (readiness, meaning) => `Klarleik: ${readiness}. ${meaning}`,
    covers: (points) => `Kva målet omfattar: ${points}`,
    group: (reason, names) => `${reason}: ${names}.`,
    aboutQuestions:
      'Spørsmåla er laga av tala: kva som ligg bak ambisjonen, kva som er forfalle, og kva som manglar. Dei er ikkje henta frå sakene.',
    names: (count, names) => `${capital(indicators(count))}: ${names}.`,
  },

  changes: {
    of: (name, text) => `${name}: ${text}`,
    others: (names) => `Andre endringar: ${names}.`,
  },

  question: {
    title: 'Spørsmål til drøfting',
    none: 'Tala reiser ingen spørsmål av seg sjølve: ingen ligg bak, er forfalne eller manglar.',
    others: (names, more) => (more === 0 ? names : `${names} og ${numberWord(more)} til`),
    quoted: (name) => `«${name}»`,
    behind: (name, level, by, needed, soFar) =>
      sentences([
        `Kva skal til for at «${name}» når ${level} ${by}?`,
        ...(needed === null
          ? []
          : [
              `Frå siste tal trengst ${needed}${soFar === null ? '' : `; takta hittil er ${soFar}`}.`,
            ]),
      ]),
    behindMany: (count, names) =>
      `${capital(indicators(count))} ligg også bak ambisjonen: ${names}. Kva skal til?`,
    missed: (name, level, by) =>
      `Ambisjonen for «${name}», ${level} ${by}, er ikkje nådd, og fristen er ute. Kva no?`,
    area: (name, level, by) => `Kva område gjeld ambisjonen for «${name}», ${level} ${by}?`,
    areaMany: (count, names) =>
      `For ${indicators(count)} er det ikkje sagt kva område ambisjonen gjeld: ${names}. Kven gjeld han?`,
    proposed: (name, level, by) =>
      `Skal den foreslåtte ambisjonen for «${name}», ${level} ${by}, vedtakast?`,
    proposedMany: (count, names) =>
      `${capital(indicators(count))} har ein foreslått ambisjon: ${names}. Skal dei vedtakast?`,
    overdue: (name, due) => `Når kjem neste måling av «${name}»? ${due}.`,
    overdueMany: (count, names) =>
      `${capital(many(count, 'måling', 'målingar', 'f'))} er ${count === 1 ? 'forfallen' : 'forfalne'}: ${names}. Når kjem dei?`,
    noAmbition: (name) =>
      `Kven set ein ambisjon for 2030 for «${name}»? Indikatoren blir alt målt.`,
    noAmbitionMany: (count, names) =>
      `${capital(indicators(count))} blir ${count === 1 ? 'målt' : 'målte'} utan ambisjon for 2030: ${names}. Kven set han?`,
    first: (name) => `Når kjem dei første tala for «${name}»? Kva som skal målast, er sagt.`,
    firstMany: (count, names) =>
      `For ${indicators(count)} er det sagt kva som skal målast, men det finst ingen tal: ${names}. Når kjem dei?`,
    unmeasured: (name) => `Korleis skal «${name}» målast, og når kjem dei første tala?`,
    unmeasuredMany: (count, names) =>
      `${capital(indicators(count))} har korkje måling eller tal: ${names}. Korleis skal dei målast?`,
  },
}
