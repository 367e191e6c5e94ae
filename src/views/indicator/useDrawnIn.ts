import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { ChartExtra } from '#charts/extra.ts'
import { pathExtra, projectionExtra } from '#charts/extras.ts'
import { STRATEGY_YEAR } from '#domain/ambition.ts'
import type { Ambition, Measure, Series } from '#domain/model.ts'
import { project, projectionBlockers, type TQuantile } from '#domain/projection.ts'
import { requiredPath, type NoPath } from '#domain/requiredPath.ts'
import { useI18n } from '#i18n/context.tsx'
import { blockedText, pathText, projectionWords } from '#i18n/drawnInWords.ts'
import { useCalculationTexts } from '#i18n/texts/calculation.ts'
import { formatDrawnIn, parseDrawnIn, type DrawnIn } from '#state/drawnIn.ts'
import { loadTQuantile } from '#state/tQuantile.ts'

/** What can be drawn in: why it cannot, else what it shows once it is on. */
export interface Drawing {
  readonly on: boolean
  readonly off: string | null
  readonly sentences: readonly string[]
}

export interface DrawnInInput {
  readonly measure: Measure
  readonly series: Series
  /** The one that counts for the status; null when none is set. */
  readonly ambition: Ambition | null
  /** Are the series' figures drawn as a line over time? */
  readonly asLine: boolean
}

const HORIZON = String(STRATEGY_YEAR)

/** Loads the quantiles while `wanted`; null until they are here. */
function useQuantile(wanted: boolean): TQuantile | 'failed' | null {
  const [loaded, setLoaded] = useState<{ readonly t: TQuantile | 'failed' } | null>(null)
  useEffect(() => {
    if (!wanted) return undefined
    let current = true
    loadTQuantile().then(
      (t) => current && setLoaded({ t }),
      () => current && setLoaded({ t: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [wanted])
  return wanted ? (loaded?.t ?? null) : null
}

/** The required path, why there is none, and its words. */
function usePath({ measure, series, ambition, asLine }: DrawnInInput, asked: boolean) {
  const i18n = useI18n()
  const text = useCalculationTexts()
  return useMemo(() => {
    const none = (why: keyof typeof text.noPath) => ({
      drawing: { on: false, off: text.noPath[why], sentences: [] },
      extra: null,
    })
    if (!ambition) return none('noAmbition')
    if (!asLine) return none('noLine')
    const path = requiredPath(series, measure, ambition)
    if (path.kind === 'none') return none(path.why satisfies NoPath)
    const sentences = asked ? [pathText(i18n, text, path, { measure, series })] : []
    const extra = asked ? pathExtra(path, { label: text.requiredPathLabel }) : null
    return { drawing: { on: asked, off: null, sentences }, extra }
  }, [i18n, text, measure, series, ambition, asLine, asked])
}

function useProjection({ measure, series, asLine }: DrawnInInput, asked: boolean) {
  const i18n = useI18n()
  const text = useCalculationTexts()
  const blockers = useMemo(() => projectionBlockers(series, measure, HORIZON), [series, measure])
  const possible = blockers.length === 0 && asLine
  const quantile = useQuantile(asked && possible)
  return useMemo(() => {
    if (blockers.length > 0) {
      const off = blockedText(i18n, text, blockers, HORIZON)
      return { drawing: { on: false, off, sentences: [] }, extra: null }
    }
    if (!asLine) {
      return { drawing: { on: false, off: text.noPath.noLine, sentences: [] }, extra: null }
    }
    const told = (sentences: string[], extra: ChartExtra | null = null) => ({
      drawing: { on: asked, off: null, sentences },
      extra,
    })
    if (!asked) return told([])
    if (quantile === null) return told([text.projectionLoading])
    if (quantile === 'failed') return told([text.projectionFailed])
    const projection = project(series, measure, HORIZON, quantile)
    if (projection.kind === 'blocked') return told([])
    const words = projectionWords(i18n, text, projection)
    return told(words.sentences, projectionExtra(projection, words))
  }, [i18n, text, measure, series, asLine, asked, blockers, quantile])
}

/** What the address asks to have drawn into the chart, and how to ask for something else. */
export function useDrawnIn(input: DrawnInInput) {
  const search = useSearch()
  const [location, navigate] = useLocation()
  const asked = parseDrawnIn(search)
  const path = usePath(input, asked.path)
  const projection = useProjection(input, asked.projection)
  const extras = useMemo(
    () => [projection.extra, path.extra].filter((extra) => extra !== null),
    [projection.extra, path.extra],
  )
  const ask = (next: Partial<DrawnIn>) => {
    const query = formatDrawnIn(search, { ...asked, ...next })
    navigate(query ? `${location}?${query}` : location, { replace: true })
  }
  return { path: path.drawing, projection: projection.drawing, extras, ask }
}
