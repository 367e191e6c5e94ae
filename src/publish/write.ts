/** Works out every published file of a dataset. Pure: the same dataset and day, the same bytes. */
import type {
  PublishedFile,
  PublishedIndicator,
  PublishedStrategy,
  PublishedTreatment,
} from '#data/schema/published.ts'
import type { PublishedChanges } from '#data/schema/publishedChanges.ts'
import type { PublishedEditions, PublishedMeetings } from '#data/schema/publishedHistory.ts'
import type { Dataset } from '#domain/dataset.ts'
import { editionChanges } from '#domain/difference/editionChanges.ts'
import { asOf, newestEdition } from '#domain/edition.ts'
import { meetingsOf, type Treatment } from '#domain/meetings.ts'
import type {
  Edition,
  Indicator,
  IndicatorSet,
  MeetingCase,
  Text,
  TreatedIndicator,
} from '#domain/model.ts'
import { summariseSet } from '#domain/summary.ts'
import { contractFiles } from './contract/files.ts'
import { ambitionsCsv, observationsCsv, surveysCsv } from './tables.ts'
import { changesTitle, contractTitle, fileTitle, indicatorTitle } from './titles.ts'

const ROOT = 'data/v1'

interface Written {
  readonly path: string
  readonly text: string
  readonly title: Text
  readonly edition?: string
  readonly indicator?: string
}

const formatOf = (path: string): PublishedFile['format'] => (path.endsWith('.csv') ? 'csv' : 'json')

/** The case that took the indicator up, where its source says which; else all of them. */
function casesOn(cases: readonly MeetingCase[], treated: TreatedIndicator | null) {
  const own = cases.filter(({ number }) => number && treated?.source.page?.includes(number))
  return own.length > 0 ? own : cases
}

/** What an indicator's page needs of a meeting; the rest stands on the meetings' own page. */
function treatment({ meeting, treated }: Treatment): PublishedTreatment {
  const { id, date, council, councilNow, cases } = meeting
  return {
    ...{ id, date, council, councilNow },
    cases: casesOn(cases, treated).map(({ number, subject }) => ({ number, subject })),
    treated: treated && { note: treated.note },
  }
}

function indicatorFiles(
  indicator: Indicator,
  set: IndicatorSet,
  folder: string,
  edition: Edition | null,
): Written[] {
  const { slug } = set.edition
  const meetings = meetingsOf(indicator, set.meetings, set.editions).map(treatment)
  const published: PublishedIndicator = { version: 1, edition: slug, indicator, meetings }
  const texts = { json: JSON.stringify(published), csv: observationsCsv([indicator]) }
  return (['json', 'csv'] as const).map((format) => ({
    path: `${folder}/indicators/${indicator.id}.${format}`,
    text: texts[format],
    title: indicatorTitle(indicator, format, edition),
    indicator: indicator.id,
  }))
}

/** All files of one set; `edition` when they are as of an edition, null for the newest ones. */
function setFiles(
  set: IndicatorSet,
  folder: string,
  built: string,
  edition: Edition | null,
): Written[] {
  const strategy: PublishedStrategy = { version: 1, built, ...summariseSet(set) }
  const { meetings } = set
  const councils: PublishedMeetings = { version: 1, edition: set.edition.slug, meetings }
  const files: Written[] = [
    {
      path: `${folder}/strategy.json`,
      text: JSON.stringify(strategy),
      title: fileTitle('strategy', edition),
    },
    {
      path: `${folder}/meetings.json`,
      text: JSON.stringify(councils),
      title: fileTitle('meetings', edition),
    },
    {
      path: `${folder}/alle.csv`,
      text: observationsCsv(set.indicators),
      title: fileTitle('all', edition),
    },
    {
      path: `${folder}/ambisjoner.csv`,
      text: ambitionsCsv(set.indicators),
      title: fileTitle('ambitions', edition),
    },
    {
      path: `${folder}/undersokelser.csv`,
      text: surveysCsv(set.surveys),
      title: fileTitle('surveys', edition),
    },
    ...set.indicators.flatMap((indicator) => indicatorFiles(indicator, set, folder, edition)),
  ]
  return edition ? files.map((file) => ({ ...file, edition: edition.slug })) : files
}

/** Which indicators each edition has; about all editions, so it is no file of any of them. */
function editionsFile(sets: readonly IndicatorSet[]): Written {
  const published: PublishedEditions = {
    version: 1,
    editions: sets.map(({ edition, goals, indicators }) => ({
      ...edition,
      goals: goals.map(({ id }) => id),
      indicators: indicators.map(({ id }) => id),
    })),
  }
  return {
    path: `${ROOT}/editions.json`,
    text: JSON.stringify(published),
    title: fileTitle('editions', null),
  }
}

/** What is new in each edition against every earlier one. */
function changeFiles(sets: readonly IndicatorSet[]): Written[] {
  return sets.flatMap((before, index) =>
    sets.slice(index + 1).map((after) => {
      const changes: PublishedChanges = { version: 1, ...editionChanges(before, after) }
      return {
        path: `${ROOT}/changes/${before.edition.slug}/${after.edition.slug}.json`,
        text: JSON.stringify(changes),
        title: changesTitle(before.edition, after.edition),
      }
    }),
  )
}

/** The description of all these files for those who program. */
function contract(newest: IndicatorSet): Written[] {
  const [from, to] = newest.editions.slice(-2).map(({ slug }) => slug)
  const [indicator] = newest.indicators
  const examples = { indicator: indicator?.id, edition: newest.edition.slug, from, to }
  return contractFiles(ROOT, examples).map(({ path, text, kind }) => {
    return { path, text, title: contractTitle(kind) }
  })
}

const bytes = (text: string): number => new TextEncoder().encode(text).byteLength

function listOf(files: readonly Written[]): string {
  const list = files.map(({ path, text, title, edition, indicator }): PublishedFile => {
    return { path, format: formatOf(path), bytes: bytes(text), title, edition, indicator }
  })
  return JSON.stringify({ version: 1, files: list })
}

/**
 * Path from the site's root → text, for every published file. `built` is the ISO date the newest
 * set is as of; an edition's files are as of its meeting, so that a new build leaves them alone.
 * Throws a RangeError when the dataset has no edition.
 */
export function publishedFiles(
  dataset: Dataset,
  { built }: { readonly built: string },
): Map<string, string> {
  const newest = asOf(dataset, newestEdition(dataset))
  const sets = dataset.editions.map(({ slug }) => asOf(dataset, slug))
  const files = [
    ...setFiles(newest, ROOT, built, null),
    editionsFile(sets),
    ...changeFiles(sets),
    ...contract(newest),
    ...sets.flatMap((set) => {
      const { edition } = set
      return setFiles(set, `${ROOT}/editions/${edition.slug}`, edition.date, edition)
    }),
  ]
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return texts.set(`${ROOT}/files.json`, listOf(files))
}
