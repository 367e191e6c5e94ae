import type { Frequency } from '#domain/model.ts'
import type { deck as nb } from '../nb/deck.ts'
import { digits, many, numberWord } from './numberWords.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const indicators = (count: number): string => many(count, 'indicator', 'indicators')
const sentences = (parts: readonly string[]): string => parts.join(' ')
const OFTEN: Record<Frequency, string> = {
  lopende: 'continuously',
  kvartalsvis: 'every quarter',
  arlig: 'every year',
}

export const deck: typeof nb = {
  title: (what, edition) => `${what}. Edition ${edition}`,
  edition: (label) => `Edition ${label}`,
  parts: {
    apning: 'Opening',
    strategi: 'The whole strategy',
    endringer: 'New since last time',
    sporsmal: 'Questions for discussion',
  },
  part: (title, number, of) => `${title} (${number} of ${of})`,

  opening: 'Strategic indicators for e-health',
  statusAsOf: (date) => `Status as of ${date}`,
  openingNotes:
    'Readiness says whether an indicator can be reported on, status where it stands against the ambition, and “overdue” that the figure should have been here. These are three different things.',

  strategyTitle: (ready, total) =>
    total === 0
      ? 'The edition has no indicators'
      : total === 1
        ? `The only indicator is ${ready === 1 ? 'ready' : 'not ready'}`
        : `${ready === 0 ? 'None' : digits(ready)} of ${digits(total)} indicators ${ready === 1 ? 'is' : 'are'} ready`,
  strategyNotes: 'The indicators have been counted. They are never weighed together into one mark.',
  readiness: (count, readiness) =>
    `${digits(count)} ${{ klar: 'ready', 'under-arbeid': 'in progress', fremtidig: 'future' }[readiness]}`,
  overdue: (count) => `${digits(count)} overdue`,

  columns: ['Indicator', 'Readiness', 'Latest figure', 'Ambition', 'Status'],
  ambition: (standing, value, at) =>
    `${value} ${at}${{ adopted: ' (adopted)', proposed: ' (proposed)', 'not-said': '' }[standing]}`,
  noAmbition: 'Not set',
  summary: (count, readiness, status, overdue) =>
    `${capital(indicators(count))}: ${readiness}. Against the ambitions: ${status}.${overdue === null ? '' : ` ${overdue}.`}`,

  measures: 'What it measures',
  sourceLabel: 'Source and updates',
  sourceAndFrequency: (source, frequency) =>
    `${source ?? 'The data source is not stated'}. ${frequency === null ? 'How often the figure is updated is not stated.' : `Updated ${OFTEN[frequency]}.`}`,
  severalParts: 'Several parts',
  cannotBeAssessedWithout: 'Without an ambition, progress cannot be assessed.',
  not2030: 'no ambition is set for 2030',
  pace: (share, series) =>
    `${series === null ? 'the pace' : `${series}: the pace`} is ${share} of the pace required`,
  allSeries: 'the same answer for every series',
  lastAndFrequency: (last, frequency) =>
    `the latest figure is for ${last} and is updated ${OFTEN[frequency]}`,
  dueBy: (date) => `By ${date}`,

  noFigures: (name) => `${name}: no figures yet`,
  overline: (goal, readiness) => `${goal} · ${readiness}`,

  barrier: (text) => `Barrier: ${text}`,
  action: (text) => `Action: ${text}`,
  towardsNext: (barriers, actions) => {
    const named = [
      ...(barriers > 0 ? [many(barriers, 'barrier', 'barriers')] : []),
      ...(actions > 0 ? [many(actions, 'action', 'actions')] : []),
    ]
    const single = barriers + actions === 1
    return `The papers name ${named.join(' and ')}. ${single ? 'It is' : 'They are'} on the next slide.`
  },
  towards: (name) => `${name}: barriers and actions named by the papers`,

  foot: {
    break: (at, why) => `Break in the series from ${at}. ${why}`,
    bounds: (which) => `Only a limit is known: ${which}.`,
    missing: (which) => `The figure is missing: ${which}.`,
    doubtful: (which) => `Uncertain: ${which}.`,
    provisional: (which) => `Provisional: ${which}.`,
    estimated: (which) => `Estimate: ${which}.`,
    count: (count) => `${digits(count)} ${count === 1 ? 'figure' : 'of the figures'}`,
    inPeriod: (period) => `the figures for ${period}`,
    moreDoubts: (count) =>
      count === 1
        ? 'One more caveat is on the indicator’s page.'
        : `${capital(numberWord(count))} more caveats are on the indicator’s page.`,
    areaNotSaid: 'It is not said which area the ambition applies to.',
    noRoom: (count) =>
      count === 1
        ? 'One more series has figures; it is on the indicator’s page.'
        : `${capital(numberWord(count))} more series have figures; they are on the indicator’s page.`,
    otherMeasures: (count) =>
      count === 1
        ? 'One more measure has figures; it is on the indicator’s page.'
        : `${capital(numberWord(count))} more measures have figures; they are on the indicator’s page.`,
  },

  notes: {
    measures: (text) => `What it measures: ${text}`,
    statement: (text) => `The statement people answered: “${text}”`,
    verdict: (ambition, status, steps) =>
      `How the status is worked out. ${ambition}: ${status}. ${steps}`,
    step: (term, words) => `${term}: ${words}.`,
    series: (name, steps) => `${name}: ${steps}`,
    change: (text) => `The change since last time: ${text}`,
    assessment: (period, text, source) =>
      `The assessment in the papers${period === null ? '' : ` (${period})`}: ${text} Source: ${source}.`,
    noted: (kind, text, source) => `${kind}: ${text} Source: ${source}.`,
    sourced: (text, source) => `${text} Source: ${source}.`,
    survey: (name, answers) => `The survey behind the figures: ${name}. ${answers}.`,
    surveyUnknown: 'The papers do not say how many answered',
    ambitionNote: (text, source) => `About the ambition: ${text} Source: ${source}.`,
    setBy: (ambition, source) => `${ambition}. Source: ${source}.`,
    sources: (sources) => `Read from: ${sources}.`,
    readiness: (readiness, meaning) => `Readiness: ${readiness}. ${meaning}`,
    covers: (points) => `What the goal covers: ${points}`,
    group: (reason, names) => `${reason}: ${names}.`,
    aboutQuestions:
      'The questions are made from the figures: what is behind its ambition, what is overdue, and what is missing. They are not taken from the papers.',
    names: (count, names) => `${capital(indicators(count))}: ${names}.`,
  },

  changes: {
    of: (name, text) => `${name}: ${text}`,
    others: (names) => `Other changes: ${names}.`,
  },

  question: {
    title: 'Questions for discussion',
    none: 'The figures raise no questions by themselves: none is behind, overdue or missing.',
    others: (names, more) => (more === 0 ? names : `${names} and ${numberWord(more)} more`),
    quoted: (name) => `“${name}”`,
    behind: (name, level, by, needed, soFar) =>
      sentences([
        `What would it take for “${name}” to reach ${level} ${by}?`,
        ...(needed === null
          ? []
          : [
              `From the latest figure it takes ${needed}${soFar === null ? '' : `; the pace so far is ${soFar}`}.`,
            ]),
      ]),
    behindMany: (count, names) =>
      `${capital(indicators(count))} ${count === 1 ? 'is' : 'are'} also behind the ambition: ${names}. What would it take?`,
    missed: (name, level, by) =>
      `The ambition for “${name}”, ${level} ${by}, has not been reached, and the deadline has passed. What now?`,
    area: (name, level, by) =>
      `Which area does the ambition for “${name}”, ${level} ${by}, apply to?`,
    areaMany: (count, names) =>
      `For ${indicators(count)} it is not said which area the ambition applies to: ${names}. Who is it for?`,
    proposed: (name, level, by) =>
      `Is the proposed ambition for “${name}”, ${level} ${by}, to be adopted?`,
    proposedMany: (count, names) =>
      `${capital(indicators(count))} ${count === 1 ? 'has' : 'have'} a proposed ambition: ${names}. Are they to be adopted?`,
    overdue: (name, due) => `When does the next measurement of “${name}” come? ${due}.`,
    overdueMany: (count, names) =>
      `${capital(many(count, 'measurement', 'measurements'))} ${count === 1 ? 'is' : 'are'} overdue: ${names}. When do they come?`,
    noAmbition: (name) =>
      `Who sets an ambition for 2030 for “${name}”? The indicator is already measured.`,
    noAmbitionMany: (count, names) =>
      `${capital(indicators(count))} ${count === 1 ? 'is' : 'are'} measured without an ambition for 2030: ${names}. Who sets it?`,
    first: (name) =>
      `When do the first figures for “${name}” come? What is to be measured has been said.`,
    firstMany: (count, names) =>
      `For ${indicators(count)} it has been said what is to be measured, but there are no figures: ${names}. When do they come?`,
    unmeasured: (name) => `How is “${name}” to be measured, and when do the first figures come?`,
    unmeasuredMany: (count, names) =>
      `${capital(indicators(count))} ${count === 1 ? 'has' : 'have'} neither a measure nor figures: ${names}. How are they to be measured?`,
  },
}
