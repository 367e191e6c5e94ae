import type { I18n } from '#i18n/context.tsx'
import type { Pick, Selection } from './select.ts'

/** What the chosen series are called beside each other, and what all of them have in common. */
export interface Names {
  readonly of: ReadonlyMap<string, string>
  /** Parts that every series shares, for a line of its own; empty when there are none. */
  readonly common: readonly string[]
}

/**
 * Names as short as they can be and still tell the series apart: indicator, measure and series are
 * said only where they differ. A single series is called by its own name.
 */
export function namesOf(picks: readonly Pick[], { t }: I18n): Names {
  const parts = picks.map(({ indicator, measure, series }) => [
    { id: indicator.id, name: t(indicator.name) },
    { id: `${indicator.id} ${measure.id}`, name: t(measure.name) },
    { id: t(series.name), name: t(series.name) },
  ])
  const several = (at: number): boolean => new Set(parts.map((part) => part[at]?.id)).size > 1
  const measuresOf = (indicator: string): number =>
    new Set(picks.filter((p) => p.indicator.id === indicator).map((p) => p.measure.id)).size
  const indicators = several(0)
  const seriesDiffer = several(2)
  const of = new Map(
    picks.map((pick, index) => {
      const [indicator, measure, series] = parts[index] ?? []
      const said = [
        ...(indicators ? [indicator?.name] : []),
        ...(measuresOf(pick.indicator.id) > 1 ? [measure?.name] : []),
        ...(seriesDiffer || picks.length === 1 ? [series?.name] : []),
      ].filter((name) => name !== undefined)
      return [pick.key, said.join(' – ')] as const
    }),
  )
  const [first] = parts
  const common = !first
    ? []
    : [
        ...(indicators ? [] : [first[0]?.name]),
        ...(several(1) ? [] : [first[1]?.name]),
        ...(seriesDiffer || picks.length === 1 ? [] : [first[2]?.name]),
      ].filter((name) => name !== undefined)
  return { of, common }
}

/** Names of more indicators than this are no title. */
const MOST_TITLED = 3

/**
 * What a picture of the selection is called: as the page, while only what the page is about is in
 * it; else by the indicators that are.
 */
export function titleOf(
  { picks, behind }: Selection,
  own: readonly string[],
  page: string,
  { t, m }: I18n,
): string {
  const shown = new Map([...picks, ...behind].map(({ indicator }) => [indicator.id, indicator]))
  if ([...shown.keys()].every((id) => own.includes(id))) return page
  const names = [...shown.values()].map(({ name }) => t(name))
  return names.length <= MOST_TITLED ? names.join(' – ') : m.common.siteName
}
