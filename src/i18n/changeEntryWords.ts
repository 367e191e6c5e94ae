import type { Entry } from '#domain/difference/entry.ts'
import type { StatusChange } from '#domain/difference/statusChange.ts'
import type { Cause } from '#domain/difference/statusInputs.ts'
import type { IndicatorSummary, Slug } from '#domain/model.ts'
import { ambitionSentence } from './changeAmbitionWords.ts'
import { figuresTold, type Told } from './changeFigureWords.ts'
import { textSentence } from './changeTextWords.ts'
import type { I18n } from './context.tsx'
import type { ChangesTexts } from '#i18n/texts/changes.ts'

/** What a sentence needs to know of what stands around the indicator. */
export interface Surroundings {
  readonly goalName: (id: Slug) => string
  /** What took the indicator's place, if it left the set and a paper says so. */
  readonly replacedBy: string | null
  /** The indicator as it came, for one that is new; null where that is not known. */
  readonly added: Pick<IndicatorSummary, 'readiness' | 'description'> | null
}

function sentence(
  i18n: I18n,
  texts: ChangesTexts,
  entry: Exclude<Entry, { kind: 'figures' }>,
  { goalName, replacedBy, added }: Surroundings,
): string {
  const { f, t } = i18n
  const said = texts.entry
  switch (entry.kind) {
    case 'added':
      return added ? said.addedAs(added.readiness.value, t(added.description)) : said.added
    case 'removed':
      return replacedBy === null ? said.removed : `${said.removed} ${said.replacedBy(replacedBy)}`
    case 'renamed':
      return said.renamed(t(entry.from), t(entry.to))
    case 'moved':
      return said.moved(goalName(entry.from), goalName(entry.to))
    case 'readiness':
      return said.readiness(entry.from, entry.to)
    case 'breakAdded':
      return said.breakAdded(t(entry.measure.name), f.period(entry.break.at), t(entry.break.text))
    case 'breakRemoved':
      return said.breakRemoved(t(entry.measure.name), f.period(entry.break.at))
    case 'ambitionSet':
    case 'ambitionChanged':
    case 'ambitionWithdrawn':
      return ambitionSentence(i18n, texts, entry)
    default:
      return textSentence(i18n, texts, entry)
  }
}

/** One change to an indicator, in a sentence or two. */
export function changeEntryWords(
  i18n: I18n,
  texts: ChangesTexts,
  entry: Entry,
  around: Surroundings,
): Told {
  if (entry.kind === 'figures') return figuresTold(i18n, texts, entry)
  return { text: sentence(i18n, texts, entry, around), all: null }
}

function causeText(
  { status }: ChangesTexts,
  cause: Cause,
  { from, to }: StatusChange,
  backwards: boolean,
): string {
  if (cause === 'time' && backwards) return status.timeBack
  if (cause !== 'ambition') return status.cause[cause]
  if (from.category === 'noAmbition') return status.ambitionCame
  return to.category === 'noAmbition' ? status.ambitionWent : status.cause.ambition
}

/** «Status: fra «Ingen ambisjon» til «Kan ikke vurderes» (…), fordi en ambisjon ble satt.» */
export function statusChangeSentence(
  { m }: I18n,
  texts: ChangesTexts,
  change: StatusChange,
  backwards = false,
): string {
  const { from, to, causes } = change
  const { status } = texts
  const reason = to.reason === null ? null : m.status.reason[to.reason]
  const category = (of: StatusChange['from']) => m.status.category[of.category]
  const moved =
    from.category !== to.category
      ? status.moved(category(from), category(to), reason)
      : from.reason !== to.reason
        ? status.stillBut(category(to), reason)
        : null
  const fresh =
    from.overdue === to.overdue ? null : to.overdue ? status.overdue : status.noLongerOverdue
  const why = causes.map((cause) => causeText(texts, cause, change, backwards))
  const parts = moved !== null && fresh !== null ? status.both(moved, fresh) : (moved ?? fresh)
  return status.sentence(parts ?? '', m.charts.list(why))
}
