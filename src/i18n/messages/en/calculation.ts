import type { calculation as nb } from '../nb/calculation.ts'

export const calculation: typeof nb = {
  title: 'How this is worked out',
  forAmbition: (level, period) => `The ambition of ${level} for ${period}`,
  notAssessable: (reason) => `Cannot be assessed: ${reason}.`,
  noAmbition:
    'No ambition is set, so there is nothing to measure progress against. The status is therefore “No ambition”.',
  figures: (count) =>
    count === 1
      ? '1 figure can be used in the calculation'
      : `${count} figures can be used in the calculation`,
  noFigures: 'No figures can be used in the calculation',
  latest: 'Latest figure',
  baseline: 'Baseline',
  baselineFirst: 'the first exact figure',
  baselineAfterBreak: 'the first exact figure after the break in the series',
  observed: 'Pace so far',
  required: 'Pace that was needed from the baseline',
  ratio: 'Pace so far divided by the pace that was needed',
  cutPoints:
    'At least 0.95 is “on track”, at least 0.60 “must speed up”, at least 0 “far behind”, below 0 “going the wrong way”.',
  expected: 'Where the figure should have been by now, at a steady pace',
  provisional: 'One of the figures is provisional, so the answer may change.',
  heldByMargin:
    'The figure has gone back a little, but by no more than the margin of error. It therefore does not count as “going the wrong way”.',
  duePassed: 'The deadline has passed. The status says how close the figure came.',
  fromLatest: 'From the latest figure',
  fromLatestText: (pace, time) =>
    `To reach the ambition, a pace of ${pace} is needed over ${time}.`,
  times: (text) => `That is ${text} times the pace so far.`,
  formula: 'The formula',
  formulaPercent:
    'Pace = change in percentage points divided by time, along a straight line. Ratio = pace so far ÷ pace needed, both from the baseline. Nothing is rounded before it is compared.',
  formulaCount:
    'Pace = the natural logarithm of how many times larger the figure has become, divided by time. Ratio = pace so far ÷ pace needed, both from the baseline.',
  time: 'Time is counted in calendar months from the end of one period to the end of another; an ambition falls due at the end of its period.',
  allAgree:
    'It is not said which series the ambition is for. They all give the same answer, so that is the answer.',
  setAside: 'Figures left out',
  setAsideItem: (what, why) => `${what}: ${why}`,
  nothingToCompare: 'There are no two figures that can be compared.',
  way: { up: 'up', down: 'down', unchanged: 'unchanged' },
  claim: (way, between) =>
    between === null
      ? `The assessment says that the figure has gone ${way}`
      : `The assessment says that the figure went ${way} ${between}`,
  claimUnchanged: (between) =>
    `The assessment says that the figure is unchanged${between === null ? '' : ` ${between}`}`,
  claimBetween: (from, to) => `from ${from} to ${to}`,
  claimSame: (claim) => `${claim}. The calculation shows the same.`,
  claimDiffers: (claim, way) =>
    `The two point in different directions: ${claim.charAt(0).toLowerCase()}${claim.slice(1)}, but the figures say ${way}.`,
  claimUnknown: (claim) =>
    `${claim}. This cannot be checked: there are no two exact figures to compare.`,
  changeTitle: 'The change since last time',
  changeUnchanged: (from, to, margin) =>
    `From ${from} to ${to} counts as unchanged: the difference is no larger than the margin of error of ±${margin} percentage points.`,
  changeMoved: (from, to, margin, up) =>
    `From ${from} to ${to}, the share has gone ${up ? 'up' : 'down'}: the difference is larger than the margin of error of ±${margin} percentage points.`,
  changeUntested: (from, to, up) =>
    `From ${from} to ${to}, the figure has gone ${up ? 'up' : 'down'}.`,
  changeSame: (from, to) => `From ${from} to ${to}, the figure is the same.`,
  untested: {
    count: 'It is a count, so it has no margin of error.',
    notSurvey: 'The figure comes from a register, so it has no margin of error from sampling.',
    sampleUnknown:
      'It is not known how many answered, so it cannot be said whether the change is larger than the margin of error.',
  },
  sample: (from, to) =>
    `Number of answers: ${from} and ${to}. The sample is treated as a simple random one, which gives too small a margin.`,
  assumedSample: (n) => `${n} (assumed: the smallest number known for the survey)`,
  method: 'Read about the methods',

  drawIn: 'Add to the chart',
  requiredPath: 'The path needed',
  requiredPathLabel: 'The path needed',
  requiredPathText: (from, level, period, series) =>
    `${series === null ? 'The path' : `${series}: the path`} shows a steady development from the baseline (${from}) to ${level} at the end of ${period}.`,
  requiredPathUnsaid: 'It is not said who the ambition is for, so this is only one possible path.',
  noPath: {
    noAmbition: 'Cannot be drawn: no ambition is set.',
    noFigure: 'Cannot be drawn: there is no exact figure to begin the path at.',
    baselineAfterDue:
      'Cannot be drawn: the first figure that can be used is from after the deadline.',
    metAtBaseline: 'Cannot be drawn: the level had already been reached at the baseline.',
    zeroBaseline:
      'Cannot be drawn: the count began at 0, and growth from there cannot be worked out.',
    zeroAmbition: 'Cannot be drawn: the ambition is 0, and growth down to 0 cannot be worked out.',
    noLine: 'Cannot be drawn: the chart does not show the figures over time.',
  },
  projection: 'The development carried on, not a forecast',
  projectionLabel: (value) => `Carried on ${value}`,
  projectionNoChange: (value) => `No change ${value}`,
  projectionReading: (value, low, high) => `Carried on: ${value} (between ${low} and ${high})`,
  projectionText: (count, from, to, value, low, high, horizon) =>
    `If the development in the ${count} figures from ${from} to ${to} continues, the result is ${value} in ${horizon}. The light band then runs from ${low} to ${high}: a 95\u00a0% interval, provided that the development continues in the same way.`,
  projectionNoChangeText: (value) =>
    `The horizontal line shows ${value}, that is, no change from the latest figure. The development carried on never gives a status.`,
  projectionLoading: 'Working it out …',
  projectionFailed: 'Could not be fetched. Check your connection and try again.',
  blocked: (reasons) => `Cannot be drawn: ${reasons}.`,
  blocker: {
    notPercent: 'only shares are carried on, not counts',
    tooFewPoints: (points, needed) =>
      points === 0
        ? `there are no comparable figures (at least ${needed} are needed)`
        : `there ${points === 1 ? 'is' : 'are'} only ${points} comparable ${points === 1 ? 'figure' : 'figures'} (at least ${needed} are needed)`,
    atTheEdge: 'one of the figures is 0 or 100\u00a0%, which the method cannot handle',
    noSpread: 'the figures lie on a straight line, so they do not say how uncertain it is',
    horizonTooFar: (horizon, furthest) =>
      `the figures cover so short a time that they can be carried on only to ${furthest}, not to ${horizon}`,
    horizonPassed: (horizon) => `${horizon} is not after the latest figure`,
  },

  question: 'What would it take?',
  questionLead:
    'Choose a level and a year, and see what pace it would take. This is a question, not an ambition.',
  level: 'Level',
  levelPercent: 'Level in per cent',
  year: 'By the end of the year',
  answerNeeded: (pace, level, year) =>
    `To reach ${level} by the end of ${year}, a pace of ${pace} is needed from the latest figure on.`,
  answerSoFar: (pace) => `The pace so far is ${pace}.`,
  answerNoSoFar: 'The pace so far cannot be worked out: there is only one figure that can be used.',
  answerTimes: (text, slower) =>
    `That is ${text} times the pace so far${slower ? ', in other words slower' : ''}.`,
  answerReached: (latest) => `The level has been reached: the latest figure is ${latest}.`,
  answerBest: (name, value, there) =>
    there
      ? `Best placed: ${name} with ${value}, already at that level.`
      : `Best placed: ${name} with ${value}.`,
  answerBeyond: (name, value) => `${name}: the figure is ${value}.`,
  answerNoFigure: 'There is no exact figure to work from.',
  problem: {
    levelOutside: 'The level must be a number from 0 to 100.',
    levelBelow: 'The level must be 0 or more.',
    yearInvalid: 'Enter a valid year.',
    yearPassed: 'The year must be later than today and the latest figure.',
  },
}
