import type { Way } from '#domain/claim.ts'

/** «Slik er dette regnet ut» and «Hva skal til?». */
export const calculation = {
  title: 'Slik er dette regnet ut',
  forAmbition: (level: string, period: string): string => `Ambisjonen ${level} innen ${period}`,
  notAssessable: (reason: string): string => `Kan ikke vurderes: ${reason}.`,
  noAmbition:
    'Ingen ambisjon er satt, så det er ingenting å regne framdriften mot. Status er derfor «Ingen ambisjon».',
  figures: (count: number): string =>
    count === 1 ? '1 tall kan brukes i regnestykket' : `${count} tall kan brukes i regnestykket`,
  noFigures: 'Ingen tall kan brukes i regnestykket',
  latest: 'Siste tall',
  baseline: 'Grunnlinje',
  baselineFirst: 'det første nøyaktige tallet',
  baselineAfterBreak: 'det første nøyaktige tallet etter bruddet i serien',
  observed: 'Takt hittil',
  required: 'Takt som trengtes fra grunnlinjen',
  ratio: 'Takt hittil delt på takten som trengtes',
  cutPoints:
    'Minst 0,95 er «i rute», minst 0,60 «må øke takten», minst 0 «langt bak», under 0 «går feil vei».',
  expected: 'Der tallet burde vært nå, med jevn takt',
  provisional: 'Et av tallene er foreløpig, så svaret kan endre seg.',
  heldByMargin:
    'Tallet har gått litt tilbake, men ikke mer enn feilmarginen. Det regnes derfor ikke som «går feil vei».',
  duePassed: 'Fristen er ute. Status sier hvor nær det kom.',
  fromLatest: 'Fra siste tall',
  fromLatestText: (pace: string, time: string): string =>
    `Skal ambisjonen nås, trengs ${pace} i ${time} framover.`,
  times: (text: string): string => `Det er ${text} ganger takten hittil.`,
  formula: 'Formelen',
  formulaPercent:
    'Takt = endring i prosentpoeng delt på tid, langs en rett linje. Forhold = takt hittil ÷ nødvendig takt, begge fra grunnlinjen. Ingenting rundes av før det sammenlignes.',
  formulaCount:
    'Takt = naturlig logaritme av hvor mange ganger tallet er blitt større, delt på tid. Forhold = takt hittil ÷ nødvendig takt, begge fra grunnlinjen.',
  time: 'Tiden regnes i kalendermåneder fra utgangen av én periode til utgangen av en annen; en ambisjon forfaller ved utgangen av sin periode.',
  allAgree:
    'Det er ikke sagt hvilken serie ambisjonen gjelder. Alle gir samme svar, og da er det svaret.',
  setAside: 'Tall som ikke er med',
  setAsideItem: (what: string, why: string): string => `${what}: ${why}`,
  nothingToCompare: 'Det finnes ikke to tall som kan sammenlignes.',
  way: { up: 'opp', down: 'ned', unchanged: 'uendret' } satisfies Record<Way, string>,
  claim: (way: string, between: string | null): string =>
    between === null
      ? `Vurderingen sier at tallet har gått ${way}`
      : `Vurderingen sier at tallet gikk ${way} ${between}`,
  claimUnchanged: (between: string | null): string =>
    `Vurderingen sier at tallet er uendret${between === null ? '' : ` ${between}`}`,
  claimBetween: (from: string, to: string): string => `fra ${from} til ${to}`,
  claimSame: (claim: string): string => `${claim}. Det viser regnestykket også.`,
  claimDiffers: (claim: string, way: string): string =>
    `De to peker ulike veier: ${claim.charAt(0).toLowerCase()}${claim.slice(1)}, men tallene sier ${way}.`,
  claimUnknown: (claim: string): string =>
    `${claim}. Det kan ikke etterprøves: det finnes ikke to nøyaktige tall å sammenligne.`,
  changeTitle: 'Endringen siden sist',
  changeUnchanged: (from: string, to: string, margin: string): string =>
    `Fra ${from} til ${to} er uendret: forskjellen er ikke større enn feilmarginen på ±${margin} prosentpoeng.`,
  changeMoved: (from: string, to: string, margin: string, up: boolean): string =>
    `Fra ${from} til ${to} har andelen gått ${up ? 'opp' : 'ned'}: forskjellen er større enn feilmarginen på ±${margin} prosentpoeng.`,
  changeUntested: (from: string, to: string, up: boolean): string =>
    `Fra ${from} til ${to} har tallet gått ${up ? 'opp' : 'ned'}.`,
  changeSame: (from: string, to: string): string => `Fra ${from} til ${to} er tallet det samme.`,
  untested: {
    count: 'Det er et opptalt antall, så det har ingen feilmargin.',
    notSurvey: 'Tallet kommer fra et register, så det har ingen feilmargin fra utvalg.',
    sampleUnknown:
      'Hvor mange som svarte, er ikke kjent, så det kan ikke sies om endringen er større enn feilmarginen.',
  },
  sample: (from: string, to: string): string =>
    `Antall svar: ${from}, ${to}. Utvalget er regnet som enkelt tilfeldig, som gir for liten margin.`,
  assumedSample: (n: string): string => `${n} (antatt: undersøkelsens minste kjente)`,
  method: 'Les om metodene',

  drawIn: 'Tegn inn i diagrammet',
  requiredPath: 'Banen som trengs',
  requiredPathLabel: 'Banen som trengs',
  requiredPathText: (from: string, level: string, period: string, series: string | null): string =>
    `Banen viser en jevn utvikling${series === null ? '' : ` for ${series}`} fra grunnlinjen (${from}) til ${level} ved utgangen av ${period}.`,
  requiredPathUnsaid: 'Det er ikke sagt hvem ambisjonen gjelder, så dette er bare én mulig bane.',
  noPath: {
    noAmbition: 'Kan ikke tegnes: ingen ambisjon er satt.',
    noFigure: 'Kan ikke tegnes: det finnes ikke noe nøyaktig tall å begynne banen på.',
    baselineAfterDue: 'Kan ikke tegnes: det første tallet som kan brukes, er fra etter fristen.',
    metAtBaseline: 'Kan ikke tegnes: nivået var nådd alt ved grunnlinjen.',
    zeroBaseline: 'Kan ikke tegnes: antallet begynte på 0, og derfra kan vekst ikke regnes ut.',
    zeroAmbition: 'Kan ikke tegnes: ambisjonen er 0, og vekst ned til 0 kan ikke regnes ut.',
    noLine: 'Kan ikke tegnes: diagrammet viser ikke tallene over tid.',
  },
  projection: 'Videreføring av utviklingen, ikke en prognose',
  projectionLabel: (value: string): string => `Videreføring ${value}`,
  projectionNoChange: (value: string): string => `Ingen endring ${value}`,
  projectionReading: (value: string, low: string, high: string): string =>
    `Videreføring: ${value} (mellom ${low} og ${high})`,
  projectionText: (
    count: number,
    from: string,
    to: string,
    value: string,
    low: string,
    high: string,
    horizon: string,
  ): string =>
    `Fortsetter utviklingen i de ${count} tallene fra ${from} til ${to}, blir det ${value} i ${horizon}. Det lyse feltet går da fra ${low} til ${high}: et 95\u00a0%-intervall, forutsatt at utviklingen fortsetter på samme måte.`,
  projectionNoChangeText: (value: string): string =>
    `Den vannrette linjen viser ${value}, altså ingen endring fra siste tall. Videreføringen gir aldri noen status.`,
  projectionLoading: 'Regner ut …',
  projectionFailed: 'Kunne ikke hentes. Sjekk nettet og prøv igjen.',
  blocked: (reasons: string): string => `Kan ikke tegnes: ${reasons}.`,
  blocker: {
    notPercent: 'bare andeler videreføres, ikke antall',
    tooFewPoints: (points: number, needed: number): string =>
      `det trengs minst ${needed} tall som kan sammenlignes, og det finnes ${points}`,
    atTheEdge: 'et av tallene er 0 eller 100\u00a0%, og da kan ikke metoden brukes',
    noSpread: 'tallene ligger på en rett linje, så de sier ikke hvor usikkert det er',
    horizonTooFar: (horizon: string, furthest: string): string =>
      `tallene dekker så kort tid at de bare kan videreføres til ${furthest}, ikke til ${horizon}`,
    horizonPassed: (horizon: string): string => `${horizon} er ikke etter siste tall`,
  },

  question: 'Hva skal til?',
  questionLead:
    'Velg et nivå og et år, og se hvilken takt det krever. Dette er et spørsmål, ikke en ambisjon.',
  level: 'Nivå',
  levelPercent: 'Nivå i prosent',
  year: 'Innen utgangen av året',
  answerNeeded: (pace: string, level: string, year: number): string =>
    `For å nå ${level} innen utgangen av ${year} trengs ${pace} fra siste tall.`,
  answerSoFar: (pace: string): string => `Takten hittil er ${pace}.`,
  answerNoSoFar: 'Takten hittil kan ikke regnes ut: det finnes bare ett tall som kan brukes.',
  answerTimes: (text: string, slower: boolean): string =>
    `Det er ${text} ganger takten hittil${slower ? ', altså saktere' : ''}.`,
  answerReached: (latest: string): string => `Nivået er nådd: siste tall er ${latest}.`,
  answerBest: (name: string, value: string, there: boolean): string =>
    there
      ? `${name} er best plassert med ${value} og er der allerede.`
      : `${name} er best plassert med ${value}.`,
  answerBeyond: (name: string, value: string): string => `${name} ligger ${value}.`,
  answerNoFigure: 'Det finnes ikke noe nøyaktig tall å regne fra.',
  problem: {
    levelOutside: 'Nivået må være et tall fra 0 til 100.',
    levelBelow: 'Nivået må være 0 eller mer.',
    yearInvalid: 'Året må være et årstall.',
    yearPassed: 'Året må være senere enn i dag og siste tall.',
  },
}
