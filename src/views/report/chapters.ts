import { deckOf } from '#deck/deck.ts'
import type { DeckInput } from '#deck/input.ts'
import { allKeys } from '#deck/deckParts.ts'
import type {
  GoalSlide,
  IndicatorSlide,
  Slide,
  StrategySlide,
  TowardsSlide,
  WithoutFiguresSlide,
} from '#deck/slides.ts'

/** An indicator in the report: what its slide says, and the barriers and measures after it. */
export interface Entry {
  /** «3.2» */
  readonly number: string
  readonly slide: IndicatorSlide | WithoutFiguresSlide
  readonly towards: readonly string[]
}

/** A goal with its indicators. */
export interface Chapter {
  readonly number: string
  readonly goal: GoalSlide
  readonly rows: GoalSlide['rows']
  readonly entries: readonly Entry[]
}

export interface Chapters {
  readonly strategy: StrategySlide | null
  readonly goals: readonly Chapter[]
}

/** Where the contents lead to: the slide's key is an id, but for its point. */
export const anchor = (key: string): string => `r-${key.replaceAll('.', '-')}`

const isOwn = (slide: Slide): slide is Entry['slide'] =>
  slide.kind === 'indicator' || slide.kind === 'withoutFigures'

const under = (slides: readonly Slide[], id: string): string[] =>
  slides
    .filter(
      (slide): slide is TowardsSlide =>
        slide.kind === 'towards' && slide.key.replace(/\.\d+$/, '') === id,
    )
    .flatMap(({ points }) => points)

function towardsOf(slides: readonly Slide[], slide: Entry['slide']): readonly string[] {
  const after = under(slides, slide.key)
  if (after.length > 0) return after
  return slide.kind === 'indicator' ? (slide.towards?.points ?? []) : []
}

/** The report's chapters: the strategy is the first, then a goal each, numbered. */
export function chaptersOf(input: Omit<DeckInput, 'query' | 'changes'>): Chapters {
  const keys = allKeys(input.strategy).filter((key) => key !== 'apning')
  const { slides } = deckOf({ ...input, changes: null, query: { keys } })
  const goals = slides.filter((slide): slide is GoalSlide => slide.kind === 'goal')
  const first = goals.filter(({ key, goal }) => key === `mal.${goal.id}`)
  const own = slides.filter(isOwn)
  return {
    strategy: slides.find((slide): slide is StrategySlide => slide.kind === 'strategy') ?? null,
    goals: first.map((slide, index): Chapter => {
      const number = String(index + 2)
      const here = own.filter(({ indicator }) => indicator.goal === slide.goal.id)
      return {
        number,
        goal: slide,
        rows: goals.filter(({ goal }) => goal.id === slide.goal.id).flatMap(({ rows }) => rows),
        entries: here.map((one, at) => ({
          number: `${number}.${at + 1}`,
          slide: one,
          towards: towardsOf(slides, one),
        })),
      }
    }),
  }
}
