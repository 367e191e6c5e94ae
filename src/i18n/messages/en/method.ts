import type { method as nb } from '../nb/method.ts'

export const method: typeof nb = {
  title: 'The methods',
  lead: 'This is how the dashboard works out status, change and freshness. Each example is worked out from the figures on the site when the page is shown.',
  formula: 'Formula',
  cutPoints: 'Thresholds',
  source: 'Source',
  limits: 'Weaknesses',
  example: (name) => `Example: ${name}`,
  noExample: 'No indicator has figures that can serve as an example just now.',
  figures: {
    title: 'Which figures are included',
    text: 'Only exact figures are counted. A limit (“over 80\u00a0%”), an approximate figure, an uncertain figure, an estimate or a missing figure never enters a calculation. Figures from before a break in the series are not compared with figures after it. Provisional figures are included, and it is stated when an answer rests on them.',
  },
  change: {
    title: 'Change between two measurements in a survey',
    text: 'When a sample answers, a small movement is often only chance. If the difference is no larger than the margin of error, it is called “unchanged”: never better, worse or going the wrong way.',
    formula:
      'margin = 1.96 · √(deff · (p₁q₁/n₁ + p₂q₂/n₂)), in percentage points. p is the share, q is 100 − p, n is the number of answers, and deff is 1 when the design of the sample is not stated.',
    source:
      'The standard error of the difference between two proportions, with Kish’s design effect (Cochran, Sampling Techniques; Kish, Survey Sampling).',
    limits:
      'deff = 1 gives too small a margin when the answers come from only a few organisations. Where the number of answers is not known, the smallest number known for the survey is used, and it is marked “assumed”.',
  },
  progress: {
    title: 'Progress towards an ambition',
    text: 'The pace so far is divided by the pace that was needed, both from the baseline: the first exact figure after the last break. Shares follow a straight line (percentage points a year), counts follow growth (per cent a year).',
    formula:
      'ratio = (latest − baseline) / time  ÷  (ambition − baseline) / time to the deadline. For counts, the logarithm of the figures is used. Nothing is rounded before it is compared.',
    cutPoints:
      'reached when the level is reached · on track from 0.95 · must speed up from 0.60 · far behind from 0 · going the wrong way below 0',
    source:
      'Categories and thresholds as in Open SDG and in Eurostat’s monitoring of the Sustainable Development Goals. A straight line for shares is our choice, because growth rates mislead near 0 and 100.',
    limits:
      'The method takes no account of development that may be expected to come late. If it is not said which series the ambition is for, all of them are worked out, and only an answer they all share counts.',
  },
  projection: {
    title: 'The development carried on, not a forecast',
    text: 'It can be added to the chart for shares when at least five comparable figures support it, none of them is 0 or 100\u00a0%, no break lies between them, and it reaches no further ahead than twice the time they cover. The “no change” line always stands beside it. The development carried on never gives a status.',
    formula:
      'A straight line through ln(p / (100 − p)), by the method of least squares. The interval is t · s · √(1 + 1/n + (x₀ − x̄)² / Σ(x − x̄)²) to each side, where t is the 97.5th percentile of Student’s t distribution with n − 2 degrees of freedom. Finally it is converted back to per cent, so it never goes outside 0–100.',
    source:
      'The prediction interval for simple linear regression, as in any statistics textbook. The t distribution comes from the jStat library.',
    limits:
      'It says what happens if nothing changes in the way things are developing. The figures are treated as equally good and independent of each other, which they hardly are.',
    figures: 'Figures it rests on',
    quantile: (freedom) => `t with ${freedom} degrees of freedom`,
    band: (from, to) => `${from} to ${to}`,
    central: (period) => `Middle value in ${period}`,
    interval: (period) => `95\u00a0% interval in ${period}`,
    noChange: 'No change',
  },
  freshness: {
    title: 'Freshness',
    text: 'If a paper says when the next assessment comes, the figure is overdue when that period is over without a new figure. Otherwise it is overdue after the last period, plus one update interval, plus a quarter. Continuous updating is counted as monthly.',
    source: 'The rule is our own.',
    limits: 'A figure may have been published elsewhere without the dashboard having picked it up.',
  },
  goal: {
    title: 'Status of a goal',
    text: 'The indicators under a goal are counted in each category. They are never combined into one number or one colour: a goal where half are reached and half are going the wrong way is not “in the middle”.',
    source: 'Our choice.',
  },
}
