import type { Frequency } from '#domain/model.ts'
import type { StatusCategory } from '#domain/status.ts'
import type { status as nb } from '../nb/status.ts'

const NUMBER_WORDS = [
  ...['one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
]

const COUNTED: Record<StatusCategory, string> = {
  reached: 'reached',
  onTrack: 'on track',
  speedUp: 'must speed up',
  farBehind: 'far behind',
  wrongWay: 'going the wrong way',
  notAssessable: 'cannot be assessed',
  noAmbition: 'without an ambition',
}

const FREQUENCY: Record<Frequency, string> = {
  lopende: 'continuous',
  kvartalsvis: 'quarterly',
  arlig: 'yearly',
}

/** “in Q1 2026”, “on 1 November 2025”: a period that begins with a day is a date. */
const inOrOn = (period: string): string => `${/^\d{1,2} /.test(period) ? 'on' : 'in'} ${period}`

/** “+1 percentage point”, “1.0 percentage points”. */
const points = (value: string): string =>
  `${value} ${/^[+−]?1$/.test(value) ? 'percentage point' : 'percentage points'}`

export const status: typeof nb = {
  title: 'Status against the ambitions',
  goal: 'Status of goal achievement',
  category: {
    reached: 'Reached',
    onTrack: 'On track',
    speedUp: 'Must speed up',
    farBehind: 'Far behind',
    wrongWay: 'Going the wrong way',
    notAssessable: 'Cannot be assessed',
    noAmbition: 'No ambition',
  },
  counted: (count, category) => `${count} ${COUNTED[category]}`,
  reason: {
    tooFewFigures: 'there are fewer than two exact figures that can be compared',
    dueWithoutFigure: 'the deadline has passed, and there is no figure for it',
    baselineAfterDue: 'the first figure that can be used is from after the deadline',
    zeroBaseline: 'the count began at 0, and growth from there cannot be worked out',
    zeroAmbition: 'the ambition is 0, and growth down to 0 cannot be worked out',
    insideMargin:
      'the ambition had been reached, and the step back since then is within the margin of error',
    seriesDisagree: 'it is not said who the ambition is for, and the series give different answers',
  },
  setAside: {
    missing: 'the figure is missing',
    bound: 'only a limit is known',
    doubtful: 'the figure is uncertain',
    about: 'the figure is only approximate',
    estimated: 'the figure is an estimate',
    beforeBreak: 'from before the break in the series',
  },

  overdue: 'Overdue',
  overdueCount: (count) =>
    count === 1 ? '1 measurement is overdue' : `${count} measurements are overdue`,
  nextWasDue: (period) => `The next measurement should have come ${inOrOn(period)}`,
  nextIsDue: (period) => `The next measurement comes ${inOrOn(period)}`,
  expectedBy: (date) => `A new figure was expected by ${date}`,
  expectedLater: (date) => `A new figure is expected by ${date}`,
  ruleStated: (period) =>
    `The paper says that the next assessment is ${inOrOn(period)}. The measurement is overdue when that period is over and the figure has not come.`,
  ruleFrequency: (last, frequency) =>
    `No paper says when the next figure comes. The rule is then the last period (${last}), plus one update interval (${FREQUENCY[frequency]}), plus a quarter for publishing.`,
  ruleUnknown:
    'It cannot be said when the next figure should have come: the papers lack the update frequency or figures.',
  provisionalCame: (period) =>
    `(provisional figures for ${period} have come, but not the final measurement)`,
  rule: 'The rule behind this',

  pointsPerYear: (value) => `${points(value)} a year`,
  growthPerYear: (value) => `${value} a year`,
  change: (value, time) => `${value} over ${time}`,
  points,
  months: (count) => (count === 1 ? 'one month' : `${NUMBER_WORDS[count - 1] ?? count} months`),
  years: (count, text) =>
    count === 1
      ? 'one year'
      : `${Number.isInteger(count) ? (NUMBER_WORDS[count - 1] ?? text) : text} years`,

  unchanged: (from) => `unchanged since ${from}`,
  up: (difference, from) => `${difference} since ${from}`,
}
