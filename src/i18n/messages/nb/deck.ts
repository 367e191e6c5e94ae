import type { Frequency, Readiness, Standing } from '#domain/model.ts'
import { digits, many, numberWord } from './numberWords.ts'

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
const indicators = (count: number): string => many(count, 'indikator', 'indikatorer')
const sentences = (parts: readonly string[]): string => parts.join(' ')

/** The slides of a meeting. Arguments are finished words. */
export const deck = {
  /** Title of the file and the window. */
  title: (what: string, edition: string): string => `${what}. Utgave ${edition}`,
  edition: (label: string): string => `Utgave ${label}`,
  parts: {
    apning: 'Åpning',
    strategi: 'Hele strategien',
    endringer: 'Nytt siden sist',
    sporsmal: 'Spørsmål til drøfting',
  },
  /** A title that goes on over several slides. */
  part: (title: string, number: number, of: number): string => `${title} (${number} av ${of})`,

  opening: 'Strategiske indikatorer for e-helse',
  statusAsOf: (date: string): string => `Status per ${date}`,
  openingNotes:
    'Klarhet sier om det kan rapporteres på en indikator, status hvor den står mot ambisjonen, og «forfalt» at tallet skulle vært her. Det er tre forskjellige ting.',

  strategyTitle: (ready: number, total: number): string =>
    total === 0
      ? 'Utgaven har ingen indikatorer'
      : total === 1
        ? `Den ene indikatoren er ${ready === 1 ? 'klar' : 'ikke klar'}`
        : `${ready === 0 ? 'Ingen' : digits(ready)} av ${digits(total)} indikatorer er ${ready === 1 ? 'klar' : 'klare'}`,
  strategyNotes: 'Indikatorene er talt opp. De er aldri veid sammen til én karakter.',
  readiness: (count: number, readiness: Readiness): string =>
    ({
      klar: `${digits(count)} ${count === 1 ? 'klar' : 'klare'}`,
      'under-arbeid': `${digits(count)} under arbeid`,
      fremtidig: `${digits(count)} ${count === 1 ? 'fremtidig' : 'fremtidige'}`,
    })[readiness],
  overdue: (count: number): string => `${digits(count)} ${count === 1 ? 'forfalt' : 'forfalte'}`,

  columns: ['Indikator', 'Klarhet', 'Siste tall', 'Ambisjon', 'Status'] as [
    string,
    string,
    string,
    string,
    string,
  ],
  ambition: (standing: Standing, value: string, at: string): string =>
    `${value} ${at}${{ adopted: ' (vedtatt)', proposed: ' (foreslått)', 'not-said': '' }[standing]}`,
  noAmbition: 'Ikke satt',
  summary: (count: number, readiness: string, status: string, overdue: string | null): string =>
    `${capital(indicators(count))}: ${readiness}. Mot ambisjonene: ${status}.${overdue === null ? '' : ` ${overdue}.`}`,

  measures: 'Hva den måler',
  sourceLabel: 'Kilde og oppdatering',
  sourceAndFrequency: (source: string | null, frequency: Frequency | null): string =>
    `${source ?? 'Datakilden er ikke oppgitt'}. ${frequency === null ? 'Hvor ofte tallet oppdateres, er ikke oppgitt.' : `Oppdateres ${{ lopende: 'løpende', kvartalsvis: 'hvert kvartal', arlig: 'hvert år' }[frequency]}.`}`,
  severalParts: 'Flere deler',
  cannotBeAssessedWithout: 'Uten ambisjon kan framdriften ikke vurderes.',
  not2030: 'ambisjon for 2030 er ikke satt',
  pace: (share: string, series: string | null): string =>
    `${series === null ? 'takten' : `${series}: takten`} er ${share} av den nødvendige`,
  allSeries: 'samme svar for alle seriene',
  lastAndFrequency: (last: string, frequency: Frequency): string =>
    `siste tall er for ${last} og oppdateres ${{ lopende: 'løpende', kvartalsvis: 'hvert kvartal', arlig: 'hvert år' }[frequency]}`,
  dueBy: (date: string): string => `Innen ${date}`,

  noFigures: (name: string): string => `${name}: ingen tall ennå`,
  overline: (goal: string, readiness: string): string => `${goal} · ${readiness}`,

  barrier: (text: string): string => `Barriere: ${text}`,
  action: (text: string): string => `Tiltak: ${text}`,
  towardsNext: (barriers: number, actions: number): string => {
    const named = [
      ...(barriers > 0 ? [many(barriers, 'barriere', 'barrierer')] : []),
      ...(actions > 0 ? [many(actions, 'tiltak', 'tiltak', true)] : []),
    ]
    return `Sakene nevner ${named.join(' og ')}. De står på neste lysbilde.`
  },
  towards: (name: string): string => `${name}: barrierer og tiltak som sakene nevner`,

  foot: {
    break: (at: string, why: string): string => `Brudd i serien fra ${at}. ${why}`,
    bounds: (which: string): string => `Bare en grense er kjent: ${which}.`,
    missing: (which: string): string => `Tallet mangler: ${which}.`,
    doubtful: (which: string): string => `Usikkert: ${which}.`,
    provisional: (which: string): string => `Foreløpig: ${which}.`,
    estimated: (which: string): string => `Anslag: ${which}.`,
    /** Of so many that they are only counted. */
    count: (count: number): string => `${digits(count)} ${count === 1 ? 'tall' : 'av tallene'}`,
    /** All of them are from one period. */
    inPeriod: (period: string): string => `tallene for ${period}`,
    moreDoubts: (count: number): string =>
      count === 1
        ? 'Ett forbehold til står på indikatorens side.'
        : `${capital(numberWord(count, true))} forbehold til står på indikatorens side.`,
    areaNotSaid: 'Det er ikke sagt hvilket område ambisjonen gjelder.',
    noRoom: (count: number): string =>
      count === 1
        ? 'Én serie til har tall; den står på indikatorens side.'
        : `${capital(numberWord(count))} serier til har tall; de står på indikatorens side.`,
    otherMeasures: (count: number): string =>
      count === 1
        ? 'Én måling til har tall; den står på indikatorens side.'
        : `${capital(numberWord(count, true))} målinger til har tall; de står på indikatorens side.`,
  },

  notes: {
    measures: (text: string): string => `Hva den måler: ${text}`,
    statement: (text: string): string => `Utsagnet det tas stilling til: «${text}»`,
    verdict: (ambition: string, status: string, steps: string): string =>
      `Slik er statusen regnet ut. ${ambition}: ${status}. ${steps}`,
    step: (term: string, words: string): string => `${term}: ${words}.`,
    series: (name: string, steps: string): string => `${name}: ${steps}`,
    change: (text: string): string => `Endringen siden sist: ${text}`,
    assessment: (period: string | null, text: string, source: string): string =>
      `Vurderingen i sakene${period === null ? '' : ` (${period})`}: ${text} Kilde: ${source}.`,
    noted: (kind: string, text: string, source: string): string =>
      `${kind}: ${text} Kilde: ${source}.`,
    sourced: (text: string, source: string): string => `${text} Kilde: ${source}.`,
    survey: (name: string, answers: string): string =>
      `Undersøkelsen bak tallene: ${name}. ${answers}.`,
    surveyUnknown: 'Sakene sier ikke hvor mange som svarte',
    ambitionNote: (text: string, source: string): string =>
      `Om ambisjonen: ${text} Kilde: ${source}.`,
    setBy: (ambition: string, source: string): string => `${ambition}. Kilde: ${source}.`,
    sources: (sources: string): string => `Lest fra: ${sources}.`,
    readiness: (readiness: string, meaning: string): string => `Klarhet: ${readiness}. ${meaning}`,
    covers: (points: string): string => `Hva målet omfatter: ${points}`,
    group: (reason: string, names: string): string => `${reason}: ${names}.`,
    aboutQuestions:
      'Spørsmålene er laget av tallene: hva som ligger bak ambisjonen, hva som er forfalt, og hva som mangler. De er ikke hentet fra sakene.',
    names: (count: number, names: string): string => `${capital(indicators(count))}: ${names}.`,
  },

  changes: {
    of: (name: string, text: string): string => `${name}: ${text}`,
    others: (names: string): string => `Andre endringer: ${names}.`,
  },

  question: {
    title: 'Spørsmål til drøfting',
    none: 'Tallene reiser ingen spørsmål av seg selv: ingen ligger bak, er forfalt eller mangler.',
    /** «A, B, C og fem til» */
    others: (names: string, more: number): string =>
      more === 0 ? names : `${names} og ${numberWord(more)} til`,
    quoted: (name: string): string => `«${name}»`,
    behind: (
      name: string,
      level: string,
      by: string,
      needed: string | null,
      soFar: string | null,
    ): string =>
      sentences([
        `Hva skal til for at «${name}» når ${level} ${by}?`,
        ...(needed === null
          ? []
          : [
              `Fra siste tall trengs ${needed}${soFar === null ? '' : `; takten hittil er ${soFar}`}.`,
            ]),
      ]),
    behindMany: (count: number, names: string): string =>
      `${capital(indicators(count))} ligger også bak ambisjonen: ${names}. Hva skal til?`,
    missed: (name: string, level: string, by: string): string =>
      `Ambisjonen for «${name}», ${level} ${by}, er ikke nådd, og fristen er ute. Hva nå?`,
    area: (name: string, level: string, by: string): string =>
      `Hvilket område gjelder ambisjonen for «${name}», ${level} ${by}?`,
    areaMany: (count: number, names: string): string =>
      `For ${indicators(count)} er det ikke sagt hvilket område ambisjonen gjelder: ${names}. Hvem gjelder den?`,
    proposed: (name: string, level: string, by: string): string =>
      `Skal den foreslåtte ambisjonen for «${name}», ${level} ${by}, vedtas?`,
    proposedMany: (count: number, names: string): string =>
      `${capital(indicators(count))} har en foreslått ambisjon: ${names}. Skal de vedtas?`,
    overdue: (name: string, due: string): string => `Når kommer neste måling av «${name}»? ${due}.`,
    overdueMany: (count: number, names: string): string =>
      `${capital(many(count, 'måling', 'målinger'))} er forfalt: ${names}. Når kommer de?`,
    noAmbition: (name: string): string =>
      `Hvem setter en ambisjon for 2030 for «${name}»? Indikatoren måles allerede.`,
    noAmbitionMany: (count: number, names: string): string =>
      `${capital(indicators(count))} måles uten ambisjon for 2030: ${names}. Hvem setter den?`,
    first: (name: string): string =>
      `Når kommer de første tallene for «${name}»? Hva som skal måles, er sagt.`,
    firstMany: (count: number, names: string): string =>
      `For ${indicators(count)} er det sagt hva som skal måles, men det finnes ingen tall: ${names}. Når kommer de?`,
    unmeasured: (name: string): string =>
      `Hvordan skal «${name}» måles, og når kommer de første tallene?`,
    unmeasuredMany: (count: number, names: string): string =>
      `${capital(indicators(count))} har verken måling eller tall: ${names}. Hvordan skal de måles?`,
  },
}
