import type { Slide } from '#deck/slides.ts'

/** Id of the goal that each slide is a case under; empty for what is beside the goals. */
export function casesOf(slides: readonly Slide[]): string[] {
  let last = ''
  return slides.map((slide) => {
    if (slide.kind === 'goal') last = slide.goal.id
    else if (slide.kind === 'indicator' || slide.kind === 'withoutFigures')
      last = slide.indicator.goal
    // Barriers and measures follow the indicator they are of.
    else if (slide.kind !== 'towards') last = ''
    return last
  })
}
