import type { IndicatorSummary } from '#domain/model.ts'
import type { PublishedIndicator, PublishedStrategy } from '#data/schema/published.ts'
import type { Conversation } from './misbehavingServer.ts'

/** An API whose figures are of another day than the build's. */
export const builtOn = (api: Conversation, built = '2026-12-03'): void =>
  api.change('strategy.json', (file: PublishedStrategy) => ({ ...file, built }))

/** The strategy with one indicator's entry changed. */
export function changeEntry(
  api: Conversation,
  id: string,
  how: (entry: IndicatorSummary) => unknown,
): void {
  api.change('strategy.json', (file: PublishedStrategy) => ({
    ...file,
    indicators: file.indicators.map((one) => (one.id === id ? how(one) : one)),
  }))
}

/** Sets the newest figure of the indicator's headline, on the board and in its own file. */
export function changeFigure(api: Conversation, id: string, value: number): void {
  const last = <T extends { readonly value: number | null }>(all: readonly T[]): T[] =>
    all.map((one, at) => (at === all.length - 1 ? { ...one, value } : one))
  builtOn(api)
  changeEntry(api, id, (entry) => {
    const { headline } = entry
    if (!headline) throw new Error('The indicator has no headline')
    const series = { ...headline.series, observations: last(headline.series.observations) }
    return { ...entry, headline: { ...headline, series } }
  })
  api.change(`indicators/${id}.json`, ({ indicator, ...file }: PublishedIndicator) => {
    const { headline } = indicator
    const measures = indicator.measures.map((measure) => ({
      ...measure,
      series: measure.series.map((one) =>
        measure.id === headline?.measure && one.id === headline.series
          ? { ...one, observations: last(one.observations) }
          : one,
      ),
    }))
    return { ...file, indicator: { ...indicator, measures } }
  })
}
