import type { calculation as nb } from '../nb/calculation.ts'

export const calculation: typeof nb = {
  title: 'Slik er dette rekna ut',
  forAmbition: (level, period) => `Ambisjonen på ${level} innan utgangen av ${period}`,
  notAssessable: (reason) => `Kan ikkje vurderast: ${reason}.`,
  noAmbition:
    'Ingen ambisjon er sett, så det er ingenting å rekne framdrifta mot. Status er derfor «Ingen ambisjon».',
  figures: (count) => `${count} tal kan brukast i reknestykket`,
  noFigures: 'Ingen tal kan brukast i reknestykket',
  latest: 'Siste tal',
  baseline: 'Grunnlinje',
  baselineFirst: 'det første nøyaktige talet',
  baselineAfterBreak: 'det første nøyaktige talet etter brotet i serien',
  observed: 'Takt til no',
  required: 'Takt som måtte til frå grunnlinja',
  ratio: 'Takt til no delt på takten som måtte til',
  cutPoints:
    'Minst 0,95 er «i rute», minst 0,60 «må auke takten», minst 0 «langt bak», under 0 «går feil veg».',
  expected: 'Der talet burde ha vore no, med jamn takt',
  provisional: 'Eit av tala er førebels, så svaret kan endre seg.',
  heldByMargin:
    'Talet har gått litt tilbake, men ikkje meir enn feilmarginen. Det blir derfor ikkje rekna som «går feil veg».',
  duePassed: 'Fristen er ute. Status seier kor nær det kom.',
  fromLatest: 'Frå siste tal',
  fromLatestText: (pace, time) => `Skal ambisjonen nåast, trengst ${pace} i ${time} framover.`,
  times: (text) => `Det er ${text} gonger takten til no.`,
  formula: 'Formelen',
  formulaPercent:
    'Takt = endring i prosentpoeng delt på tid, langs ei rett linje. Forhold = takt til no ÷ nødvendig takt, begge frå grunnlinja. Ingenting blir runda av før det blir samanlikna.',
  formulaCount:
    'Takt = naturleg logaritme av kor mange gonger talet er blitt større, delt på tid. Forhold = takt til no ÷ nødvendig takt, begge frå grunnlinja.',
  time: 'Tida blir rekna i kalendermånader frå utgangen av éin periode til utgangen av ein annan; ein ambisjon forfell ved utgangen av perioden sin.',
  allAgree:
    'Det er ikkje sagt kva serie ambisjonen gjeld. Alle gir same svaret, og då er det svaret.',
  setAside: 'Tal som ikkje er med',
  setAsideItem: (what, why) => `${what}: ${why}`,
  nothingToCompare: 'Det finst ikkje to tal som kan samanliknast.',
  way: { up: 'opp', down: 'ned', unchanged: 'uendra' },
  claim: (way, between) =>
    between === null
      ? `Vurderinga seier at talet har gått ${way}`
      : `Vurderinga seier at talet gjekk ${way} ${between}`,
  claimUnchanged: (between) =>
    `Vurderinga seier at talet er uendra${between === null ? '' : ` ${between}`}`,
  claimBetween: (from, to) => `frå ${from} til ${to}`,
  claimSame: (claim) => `${claim}. Det viser reknestykket også.`,
  claimDiffers: (claim, way) =>
    `Dei to peikar kvar sin veg: ${claim.charAt(0).toLowerCase()}${claim.slice(1)}, men tala seier ${way}.`,
  claimUnknown: (claim) =>
    `${claim}. Det kan ikkje etterprøvast: det finst ikkje to nøyaktige tal å samanlikne.`,
  changeTitle: 'Endringa sidan sist',
  changeUnchanged: (from, to, margin) =>
    `Frå ${from} til ${to} blir rekna som uendra: skilnaden er ikkje større enn feilmarginen på ±${margin} prosentpoeng.`,
  changeMoved: (from, to, margin, up) =>
    `Frå ${from} til ${to} har prosentdelen gått ${up ? 'opp' : 'ned'}: skilnaden er større enn feilmarginen på ±${margin} prosentpoeng.`,
  changeUntested: (from, to, up) => `Frå ${from} til ${to} har talet gått ${up ? 'opp' : 'ned'}.`,
  changeSame: (from, to) => `Frå ${from} til ${to} er talet det same.`,
  untested: {
    count: 'Det er eit opptalt tal, så det har ingen feilmargin.',
    notSurvey: 'Talet kjem frå eit register, så det har ingen feilmargin frå utval.',
    sampleUnknown:
      'Kor mange som svarte, er ikkje kjent, så det kan ikkje seiast om endringa er større enn feilmarginen.',
  },
  sample: (from, to) =>
    `Talet på svar: ${from} og ${to}. Utvalet er rekna som enkelt tilfeldig, noko som gir for liten margin.`,
  assumedSample: (n) => `${n} (anteke: det minste kjende talet i undersøkinga)`,
  method: 'Les om metodane',

  drawIn: 'Teikn inn i diagrammet',
  requiredPath: 'Banen som trengst',
  requiredPathLabel: 'Banen som trengst',
  requiredPathText: (from, level, period, series) =>
    `${series === null ? 'Banen' : `${series}: banen`} viser ei jamn utvikling frå grunnlinja (${from}) til ${level} ved utgangen av ${period}.`,
  requiredPathUnsaid: 'Det er ikkje sagt kven ambisjonen gjeld, så dette er berre éin mogleg bane.',
  noPath: {
    noAmbition: 'Kan ikkje teiknast: ingen ambisjon er sett.',
    noFigure: 'Kan ikkje teiknast: det finst ikkje noko nøyaktig tal å byrje banen på.',
    baselineAfterDue: 'Kan ikkje teiknast: det første talet som kan brukast, er frå etter fristen.',
    metAtBaseline: 'Kan ikkje teiknast: nivået var nådd allereie ved grunnlinja.',
    zeroBaseline: 'Kan ikkje teiknast: talet byrja på 0, og derifrå kan vekst ikkje reknast ut.',
    zeroAmbition: 'Kan ikkje teiknast: ambisjonen er 0, og vekst ned til 0 kan ikkje reknast ut.',
    noLine: 'Kan ikkje teiknast: diagrammet viser ikkje tala over tid.',
  },
  projection: 'Vidareføring av utviklinga, ikkje ein prognose',
  projectionLabel: (value) => `Vidareføring ${value}`,
  projectionNoChange: (value) => `Inga endring ${value}`,
  projectionReading: (value, low, high) => `Vidareføring: ${value} (mellom ${low} og ${high})`,
  projectionText: (count, from, to, value, low, high, horizon) =>
    `Dersom utviklinga i dei ${count} tala frå ${from} til ${to} held fram, blir det ${value} i ${horizon}. Det lyse feltet går då frå ${low} til ${high}: eit 95\u00a0%-intervall, føresett at utviklinga held fram på same måten.`,
  projectionNoChangeText: (value) =>
    `Den vassrette linja viser ${value}, altså inga endring frå siste tal. Vidareføringa gir aldri nokon status.`,
  projectionLoading: 'Reknar ut …',
  projectionFailed: 'Kunne ikkje hentast. Sjekk nettet og prøv igjen.',
  // The reasons are clauses after «fordi», so that «og» can join them without a comma.
  blocked: (reasons) => `Kan ikkje teiknast, fordi ${reasons}.`,
  blocker: {
    notPercent: 'berre prosentdelar blir førte vidare (ikkje opptalde tal)',
    tooFewPoints: (points, needed) =>
      `det trengst minst ${needed} samanliknbare tal (det finst ${points === 0 ? 'ingen' : points})`,
    atTheEdge: 'metoden ikkje kan brukast når eit av tala er 0 eller 100\u00a0%',
    noSpread: 'tala ligg på ei rett linje og derfor ikkje seier kor usikkert det er',
    horizonTooFar: (horizon, furthest) =>
      `tala dekkjer så kort tid at dei berre kan førast vidare til ${furthest}, ikkje til ${horizon}`,
    horizonPassed: (horizon) => `${horizon} ikkje er etter siste tal`,
  },

  question: 'Kva skal til?',
  questionLead:
    'Vel eit nivå og eit år, og sjå kva takt det krev. Dette er eit spørsmål, ikkje ein ambisjon.',
  level: 'Nivå',
  levelPercent: 'Nivå i prosent',
  year: 'Innan utgangen av året',
  answerNeeded: (pace, level, year) =>
    `For å nå ${level} innan utgangen av ${year} trengst ${pace} frå siste tal.`,
  answerSoFar: (pace) => `Takten til no er ${pace}.`,
  answerNoSoFar: 'Takten til no kan ikkje reknast ut: det finst berre eitt tal som kan brukast.',
  answerTimes: (text, slower) =>
    `Det er ${text} gonger takten til no${slower ? ', altså saktare' : ''}.`,
  answerReached: (latest) => `Nivået er nådd: siste tal er ${latest}.`,
  answerBest: (name, value, there) =>
    there
      ? `${name} ligg best an med ${value} og er der allereie.`
      : `${name} ligg best an med ${value}.`,
  answerBeyond: (name, value) => `${name} ligg ${value}.`,
  answerNoFigure: 'Det finst ikkje noko nøyaktig tal å rekne frå.',
  problem: {
    levelOutside: 'Nivået må vere eit tal frå 0 til 100.',
    levelBelow: 'Nivået må vere 0 eller meir.',
    yearInvalid: 'Året må vere eit årstal.',
    yearPassed: 'Året må vere seinare enn i dag og siste tal.',
  },
}
