/** A view of «Utforsk» for tests: measures and choices in, what is shown out. */
import type { Indicator, Measure } from '#domain/model.ts'
import { createI18n } from '#i18n/context.tsx'
import { nb } from '#i18n/messages/nb/index.ts'
import { explore } from '#i18n/messages/nb/explore.ts'
import { namesOf } from '#explore/names.ts'
import { panelsOf, type Panel } from '#explore/panels.ts'
import { resolve, type Selection } from '#explore/select.ts'
import { timeSteps } from '#explore/axes.ts'
import type { SeriesKey } from '#state/explore.ts'
import { indicator } from '../support/fixtures.ts'

export const wording = { i18n: createI18n('nb', nb), texts: explore }

/** An indicator with these measures; the first series of the first is the chief one. */
export function indicatorWith(id: string, ...measures: readonly Measure[]): Indicator {
  const [first] = measures
  const chief = first?.series[0]
  return indicator({
    ...{ id, name: { nb: `Indikator ${id}` }, measures },
    headline: first && chief ? { measure: first.id, series: chief.id } : null,
  })
}

/** `pll.andel.norge`, `pll.andel.*` */
function keyOf(text: string): SeriesKey {
  const [indicatorId = '', measure = '', series = ''] = text.split('.')
  return { indicator: indicatorId, measure, series: series === '*' ? null : series }
}

/** What the keys choose among the indicators. */
export const choose = (indicators: readonly Indicator[], ...keys: readonly string[]): Selection =>
  resolve(keys.map(keyOf), new Map(indicators.map((one) => [one.id, one])))

/** Panels, names and time of what the keys choose, counted from a baseline if one is given. */
export function shown(
  indicators: readonly Indicator[],
  keys: readonly string[],
  base: string | null = null,
) {
  const selection = choose(indicators, ...keys)
  const panels = panelsOf(selection, base)
  const names = namesOf(selection.picks, wording.i18n)
  const time = timeSteps(panels)
  return { selection, panels, names, time }
}

/** The only panel; fails the test where there are several. */
export function onlyPanel({ panels }: { readonly panels: readonly Panel[] }): Panel {
  const [panel, ...others] = panels
  if (!panel || others.length > 0) throw new Error(`${panels.length} panels, not one`)
  return panel
}
