/** The parts that published files share, as the schemas of the contract name and explain them. */
import type { GenericSchema } from 'valibot'
import * as p from '#data/schema/parts.ts'
import { edition, summary } from '#data/schema/published.ts'

interface Definition {
  readonly schema: GenericSchema
  readonly description: string
}

const { series, bareMeasure } = p

/** By the name each has below `$defs`. */
export const DEFINITIONS: Readonly<Record<string, Definition>> = {
  period: {
    schema: p.period,
    description:
      'A year (2024), quarter (2025-Q3), month (2025-10) or day (2025-11-01) from 1900 to 2200. A day must exist in the calendar. The app also reads 2025K3 and 2024_2024.',
  },
  line: {
    schema: p.string,
    description:
      'Plain text, never markup. No control characters but tab and line feed, no marks that turn the direction of writing, no characters without width, no half characters.',
  },
  id: { schema: p.slug, description: 'An id, in addresses and as a key.' },
  date: { schema: p.date, description: 'An ISO date. It must exist in the calendar.' },
  text: {
    schema: p.text,
    description:
      'Plain text, never markup: bokmål always, nynorsk and English where they exist. What is missing is shown in bokmål.',
  },
  source: {
    schema: p.source,
    description:
      'Where it was read: the id of a paper in strategy.json, and the page or slide when it is printed.',
  },
  sourced: { schema: p.sourced, description: 'A statement with its source.' },
  edition: {
    schema: edition,
    description: 'The set of indicators as one meeting had it. `date` is an ISO date.',
  },
  observation: {
    schema: series.entries.observations.item,
    description:
      'One value for one period. `value` is a percent from 0 to 100, or a count of 0 or more, by the unit of the measure; the app refuses any other. A missing value is null with the status M, never 0. With the qualifier `above` or `below` the value is only a bound. Status as in SDMX CL_OBS_STATUS: A normal, B first after a break, E estimated, P provisional, M missing, U low reliability. `n` is how many answered.',
  },
  series: {
    schema: series,
    description:
      'An area, a group of people or a part of the question, over time. `population` is how many people the share is of.',
  },
  ambition: {
    schema: bareMeasure.entries.ambitions.item,
    description:
      'A level wanted by the end of a period, in the unit of the measure. `series` is null when no paper says which series it is for. That no level is set is told by an empty list. `setOn` is an ISO date.',
  },
  indicator: {
    schema: p.indicator,
    description:
      'One indicator, whole. `since` is the edition that first had it. `headline` names the measure and series that the board shows; null when there are no figures, and then `missing` says why.',
  },
  indicatorSummary: {
    schema: summary,
    description:
      'What the board needs of an indicator. `goal` is the id of one of the goals; the app leaves out an indicator of any other. `headline.others` are the other series, when an ambition does not say which it is for.',
  },
}
