import type { AuthoredIndicator, AuthoredSurveys } from '#data/schema/authored.ts'
import { parsePeriod } from '#domain/period.ts'
import { each } from '../repair.ts'

/** Ids of one kind; null when their file could not be read, so nothing is said of references. */
export type Ids = ReadonlySet<string> | null

/** What the files of a dataset refer to in each other. */
export interface Context {
  readonly goals: Ids
  readonly papers: Ids
  /** Oldest first. */
  readonly editions: Ids
  readonly surveys: Ids
  readonly indicators: ReadonlySet<string>
  /** Every number of answers a survey has had for a period, the one that holds last. */
  answersTo(survey: string | undefined, period: string): readonly number[]
  /** When an indicator is in the set; undefined for one that is not known or never was. */
  lifeOf(indicator: string): Life | undefined
  /** Edition that first has the goal. */
  goalFrom(goal: string): string | undefined
  /** Place of an edition in time, from 0; undefined for one that is not known. */
  readonly rank: (from: string) => number | undefined
  /** Day (since 1970) of the edition's meeting. */
  readonly dayOf: (from: string) => number | undefined
}

/** The editions, by their place in time, that have an indicator. */
export interface Life {
  readonly first: number
  /** The first without it again; Infinity while it stays. */
  readonly gone: number
}

/** The text fields called `key` of a list's objects, as far as they are there. */
export function idsOf(json: unknown, key: string): Set<string> {
  const items: readonly unknown[] = Array.isArray(json) ? json : []
  return new Set(items.map((item) => field(item, key)).filter((id) => typeof id === 'string'))
}

/** The field of an object, whatever it is. */
export function field(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null ? Reflect.get(json, key) : undefined
}

/** The files as they were read, before anything was taken out; undefined when unreadable. */
export interface RawFrame {
  readonly strategy: unknown
  readonly papers: unknown
  readonly editions: unknown
  readonly surveys: unknown
}

/** The context of a dataset; from raw files, so that one broken entry is one problem only. */
export function contextOf(
  raw: RawFrame,
  surveys: AuthoredSurveys,
  indicators: readonly AuthoredIndicator[],
  files: ReadonlySet<string>,
): Context {
  const ids = (json: unknown, key = 'id'): Ids => (json === undefined ? null : idsOf(json, key))
  const editions = ids(raw.editions, 'slug')
  const order = new Map([...(editions ?? [])].map((slug, index) => [slug, index]))
  const list: readonly unknown[] = Array.isArray(raw.editions) ? raw.editions : []
  return {
    goals: raw.strategy === undefined ? null : idsOf(field(raw.strategy, 'goals'), 'id'),
    papers: ids(raw.papers),
    editions,
    surveys: ids(raw.surveys),
    indicators: files,
    answersTo(survey, period) {
      const answers = surveys.find(({ id }) => id === survey)?.answers
      const id = parsePeriod(period)?.id
      return each(answers).flatMap(([a]) => (parsePeriod(a.period)?.id === id ? a.n : []))
    },
    lifeOf(indicator) {
      const found = indicators.find(({ id }) => id === indicator)
      const first = Math.min(...each(found?.names).map(([{ from }]) => order.get(from) ?? Infinity))
      const gone = order.get(found?.retired?.from ?? '') ?? Infinity
      return first < Infinity ? { first, gone } : undefined
    },
    goalFrom(goal) {
      const goals = field(raw.strategy, 'goals')
      const all: readonly unknown[] = Array.isArray(goals) ? goals : []
      const from = field(
        all.find((one) => field(one, 'id') === goal),
        'from',
      )
      return typeof from === 'string' ? from : undefined
    },
    rank: (from) => order.get(from),
    dayOf(from) {
      const date = field(
        list.find((edition) => field(edition, 'slug') === from),
        'date',
      )
      return typeof date === 'string' ? parsePeriod(date)?.start : undefined
    },
  }
}
