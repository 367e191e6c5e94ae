import type { GoalChanges, IndicatorChanges } from '#domain/difference/changesByGoal.ts'
import { classOf, type Entry } from '#domain/difference/entry.ts'
import { marksOf } from '#domain/difference/marks.ts'
import type { Slug, StrategySummary } from '#domain/model.ts'
import { changeEntryWords, statusChangeSentence } from '#i18n/changeEntryWords.ts'
import type { Told } from '#i18n/changeFigureWords.ts'
import { hasOnlyTexts } from '#i18n/changeTally.ts'
import type { I18n } from '#i18n/context.tsx'
import type { ChangesTexts } from '#i18n/texts/changes.ts'
import { paths } from '#state/paths.ts'
import { headlineOf } from './headline.ts'

/** The names that changes are told with. */
export type Names = Pick<StrategySummary, 'goals' | 'indicators' | 'retired'>

export interface Wording {
  readonly i18n: I18n
  readonly texts: ChangesTexts
  readonly names: Names
  /** Are the names those of the edition that is compared with the other? */
  readonly current: boolean
  /** From a newer edition to an older. */
  readonly backwards: boolean
}

export interface Named {
  readonly name: string
  /** Null when there is no page for it. */
  readonly href: string | null
}

export interface Story extends Named {
  readonly id: Slug
  readonly marks: readonly string[]
  readonly groups: readonly { readonly title: string; readonly told: readonly Told[] }[]
  readonly status: string | null
  readonly texts: readonly string[]
}

/** Everything a goal's part of the page says, in finished words. */
export interface GoalStory extends Named {
  readonly id: Slug
  /** «to nye, ett nytt navn»: what is new, at a glance. */
  readonly headline: string
  readonly stories: readonly Story[]
  readonly onlyTexts: readonly Story[]
  readonly unchanged: readonly Named[]
  readonly movedAway: readonly string[]
}

function goalNamed({ i18n: { m, t }, names }: Wording, id: Slug): Named {
  const goal = names.goals.find((one) => one.id === id)
  if (!goal) return { name: id, href: null }
  return { name: m.common.goalName(t(goal.name), goal.number), href: paths.goal(id) }
}

function indicatorNamed({ i18n: { t }, names }: Wording, id: Slug): Named {
  const found = [...names.indicators, ...names.retired].find((one) => one.id === id)
  return found ? { name: t(found.name), href: paths.indicator(id) } : { name: id, href: null }
}

const isContext = (entry: Entry): boolean =>
  'measure' in entry && entry.measure.role === 'context' && !entry.kind.startsWith('ambition')

/** Does the indicator itself measure something more, or less? That is too much to tuck away. */
const isOtherMeasures = (entry: Entry): boolean =>
  entry.kind === 'definition' &&
  entry.parts.some(
    (one) => one.part === 'measure' && one.act !== 'changed' && one.measure.role === 'indicator',
  )

function storyOf(words: Wording, one: IndicatorChanges): Story {
  const { i18n, texts, names, backwards } = words
  const successor = names.retired.find(({ id }) => id === one.id)?.replacedBy
  const around = {
    goalName: (id: Slug) => goalNamed(words, id).name,
    added: words.current ? (names.indicators.find(({ id }) => id === one.id) ?? null) : null,
    replacedBy: successor === undefined ? null : indicatorNamed(words, successor).name,
  }
  const tell = (entries: readonly Entry[]) =>
    entries.map((entry) => changeEntryWords(i18n, texts, entry, around))
  const figures = one.entries.filter((entry) => classOf(entry) === 'figures')
  const set = one.entries.filter((entry) => classOf(entry) === 'set')
  const measures = one.entries.filter(isOtherMeasures)
  const rest = one.entries.filter(
    (entry) => classOf(entry) === 'texts' && !measures.includes(entry),
  )
  return {
    id: one.id,
    name: i18n.t(one.name),
    href: indicatorNamed(words, one.id).href,
    marks: marksOf(one.entries).map((mark) => texts.mark[mark]),
    groups: [
      { title: texts.groups.set, told: tell(set) },
      { title: texts.groups.figures, told: tell(figures.filter((entry) => !isContext(entry))) },
      { title: texts.groups.context, told: tell(figures.filter(isContext)) },
      { title: texts.groups.definition, told: tell(measures) },
    ].filter(({ told }) => told.length > 0),
    status: one.status && statusChangeSentence(i18n, texts, one.status, backwards),
    texts: tell(rest).map(({ text }) => text),
  }
}

/** The changes of a goal as the page, and the copy of it, say them. */
export function goalStory(words: Wording, goal: GoalChanges): GoalStory {
  const { indicators, unchanged, movedAway } = goal
  const tell = (all: readonly IndicatorChanges[]) => all.map((one) => storyOf(words, one))
  const told = tell(indicators.filter((one) => !hasOnlyTexts(one)))
  const isMarked = ({ marks }: Story) => marks.length > 0
  return {
    id: goal.goal,
    ...goalNamed(words, goal.goal),
    headline: headlineOf(words.texts, goal),
    // What the board would mark stands before what only shows in the small print.
    stories: [...told.filter(isMarked), ...told.filter((one) => !isMarked(one))],
    onlyTexts: tell(indicators.filter(hasOnlyTexts)),
    unchanged: unchanged.map((id) => indicatorNamed(words, id)),
    movedAway: movedAway.map(({ name, to }) =>
      words.texts.movedAway(words.i18n.t(name), goalNamed(words, to).name),
    ),
  }
}
