import type { meetings as nb } from '../nb/meetings.ts'

export const meetings: typeof nb = {
  title: 'What the councils have said and decided',
  lead: 'Meetings in the national council model that have considered the strategy or the indicators, as the papers report them. The newest comes first.',
  councils:
    'Since January 2026 the councils have been called Strategirådet, Porteføljerådet (formerly NUIT) and Fagrådet (formerly NUFA). Each meeting is listed under the name the council had at the time.',
  loadFailed: 'The meetings could not be loaded',
  timeline: 'Meetings, newest first',
  none: 'There are no meetings in this edition.',
  council: (then: string, now?: string) => (now ? `${then}, now ${now}` : then),
  treatedEdition: 'Considered the whole indicator set',
  edition: (label) => `edition ${label}`,
  cases: 'Agenda items',
  numbered: (number, subject) => `Item ${number}: ${subject}`,
  asked: 'The council was asked',
  proposed: 'Proposed decision',
  onlyProposed: 'This is only proposed in the papers for the meeting.',
  advised: 'The council’s view',
  decided: 'The council decided',
  notAdvised: 'The papers do not report what the council’s view was.',
  notDecided: 'The papers do not say what was decided.',
  outcome: 'What came of it',
  noOutcome: 'The papers say neither what the council’s view was nor what was decided.',
  next: 'The way forward',
  indicators: 'Indicators taken up separately',
  doubt: 'Caveat',
  source: (paper) => `Source, unless otherwise stated: ${paper}`,
}
