import type { changes as nb } from '../nb/changes.ts'
import { changeEntries } from './changeEntries.ts'
import { changeSummary } from './changeSummary.ts'
import { many, numberWord } from './numberWords.ts'

export const changes: typeof nb = {
  title: 'What is new since last time',
  pairTitle: (from, to) => `What is new from ${from} to ${to}`,
  lead: (from, to) => `This is how the indicator set in ${to} differs from ${from}.`,
  edition: (label, council, date) => `edition ${label} (${council}, ${date})`,
  description: (from, to) =>
    `New indicators, names, ambitions, figures and statuses from ${from} to ${to}.`,
  backwards:
    'You are reading backwards in time, from a newer edition to an older one: what is called new here is gone or different in the newer of the two.',
  onlyForwards: 'The changes are written out only forwards in time.',
  forwards: (from, to) => `See what is new from ${from} to ${to}`,
  sameEdition: 'An edition compared with itself has no changes.',
  unknownEdition: (slug) => `There is no edition with the id “${slug}”.`,
  failed: 'The changes could not be loaded',
  firstTitle: 'This is the first edition',
  first: (edition) =>
    `The indicator set began with ${edition}. There is no earlier edition to compare it with.`,
  toBoard: 'See the indicators in this edition',

  summaryTitle: 'Summary',
  summary: changeSummary,
  asOfMeetings: 'Statuses are as they were on the meeting dates, not as they are today.',
  copySummary: 'Copy the summary',
  summaryCopied: 'The summary has been copied',
  copyAll: 'Copy everything',
  allCopied: 'All the changes have been copied',
  copyFailed: 'The browser did not let us copy. Select the text and copy it yourself.',
  print: 'Print',
  contents: 'Goal by goal',
  pair: 'Compare two editions',
  from: 'From',
  to: 'To',
  show: 'Show the changes',

  mark: {
    added: 'New',
    removed: 'No longer in the set',
    renamed: 'New name',
    moved: 'Moved',
    readyNow: 'Now ready',
    noLongerReady: 'No longer ready',
    otherReadiness: 'Changed readiness',
    ambitionProposed: 'Ambition proposed',
    ambitionSet: 'Ambition set',
    ambitionAdopted: 'Ambition adopted',
    ambitionChanged: 'Ambition changed',
    ambitionWithdrawn: 'Ambition withdrawn',
    newFigure: 'New figure',
  },
  marked: (mark, count) => changeSummary.marked[mark](count),
  others: {
    context: (count) => `${numberWord(count)} with new figures that give context`,
    figures: (count) => `${numberWord(count)} with changes to earlier figures`,
    status: (count) => `${numberWord(count)} with a different status`,
    texts: (count) => `${numberWord(count)} with changes to texts only`,
    movedAway: (count) => `${numberWord(count)} moved from here`,
  },
  noChanges: 'no changes',

  groups: {
    set: 'In the set',
    figures: 'Ambitions and figures',
    context: 'Figures that give context',
    definition: 'What it measures',
  },
  texts: 'Texts',
  onlyTexts: (count) => `Only texts have changed: ${many(count, 'indicator', 'indicators')}`,
  unchanged: (count) => `Unchanged: ${many(count, 'indicator', 'indicators')}`,
  movedAway: (name, to) => `Moved from here: “${name}” is now under “${to}”.`,
  goalUnchanged: 'No changes under this goal.',

  status: {
    moved: (from, to, reason) =>
      reason === null ? `from “${from}” to “${to}”` : `from “${from}” to “${to}” (${reason})`,
    stillBut: (category, reason) =>
      reason === null
        ? `still “${category}”, for another reason`
        : `still “${category}”, for another reason (${reason})`,
    overdue: 'the measurement is now overdue',
    noLongerOverdue: 'the measurement is no longer overdue',
    both: (category, overdue) => `${category}, and ${overdue}`,
    sentence: (parts, causes) => `Status: ${parts}, because ${causes}.`,
    cause: {
      figures: 'the figures are new or have changed',
      ambition: 'the ambition has changed',
      break: 'the breaks in the series have changed',
      survey: 'the number of answers in the survey has changed',
      definition: 'what the indicator is measured by has changed',
      assessment: 'the assessment or the update frequency has changed',
      time: 'time has passed',
    },
    ambitionCame: 'an ambition was set',
    ambitionWent: 'the ambition was withdrawn',
    timeBack: 'the date is earlier',
  },
  entry: changeEntries,
}
