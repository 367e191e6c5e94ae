import type { Paper } from '#domain/model.ts'
import { paperName } from '#i18n/paperName.ts'
import type { Names } from './names.ts'
import type { ExploreState } from '#state/explore.ts'
import { STYLED, type Panel } from './panels.ts'
import type { Wording } from './wording.ts'

/** What must be said beside the drawing: breaks, what is left out, and what is in grey. */
export function notesOf(
  { i18n, texts }: Wording,
  panels: readonly Panel[],
  names: Names,
  { base, form }: Pick<ExploreState, 'base' | 'form'>,
): string[] {
  const { f, t } = i18n
  const lines = panels.flatMap((panel) => panel.lines)
  const nameOf = (key: string): string => names.of.get(key) ?? key
  const several = panels.flatMap((panel) => panel.measures).length > 1
  const baseless = lines.filter(({ values }) => base !== null && !values.base)
  const behind = panels.flatMap((panel) => panel.behind)
  // Beside dots a bound is drawn too.
  const drawn = behind.filter(
    ({ values }) => values.runs.length > 0 || (form === 'dots' && values.bounds.length > 0),
  ).length
  const bounded = lines.some(({ series }) =>
    series.observations.some((o) => o.qualifier === 'above' || o.qualifier === 'below'),
  )
  return [
    ...panels.flatMap((panel) =>
      panel.breaks.map(({ at, text, indicator }) =>
        texts.breakNote(f.period(at), several ? t(indicator.name) : null, t(text)),
      ),
    ),
    ...(base !== null && baseless.length > 0
      ? [
          base === 'first'
            ? texts.noFirst(baseless.map(({ key }) => nameOf(key)))
            : texts.noBase(
                baseless.map(({ key }) => nameOf(key)),
                f.period(base),
              ),
        ]
      : []),
    ...lines.flatMap(({ key, values }) =>
      values.base && values.apart > 0 ? [texts.apart(nameOf(key), values.apart)] : [],
    ),
    ...(base !== null && bounded ? [texts.boundsLeftOut] : []),
    ...(lines.some(({ style }) => style === null) ? [texts.greyRest(STYLED)] : []),
    ...(drawn > 0 ? [texts.behindNote(drawn)] : []),
    ...(drawn < behind.length ? [texts.behindMissing(behind.length - drawn)] : []),
  ]
}

/** The papers that the drawn figures and ambitions were read from, each once. */
export function sourcesOf(
  { i18n }: Wording,
  panels: readonly Panel[],
  papers: readonly Paper[],
): string[] {
  const sources = panels.flatMap((panel) => [
    ...[...panel.lines, ...panel.behind].flatMap(({ series }) =>
      series.observations.map(({ source }) => source.paper),
    ),
    ...panel.ambitions.map(({ ambition }) => ambition.source.paper),
  ])
  return [...new Set(sources)].map((paper) => paperName(i18n, { paper }, papers))
}
