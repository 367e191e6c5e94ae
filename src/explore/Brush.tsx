import { useId, useMemo, useRef } from 'react'
import { linear } from '#charts/scale.ts'
import { round } from '#charts/Marker.tsx'
import { period } from '#domain/period.ts'
import type { View } from './view.ts'
import { useWidth } from './useWidth.ts'

interface BrushProps {
  readonly view: View
  /** Null where nothing is cut off. */
  readonly onRange: (from: string | null, to: string | null, how: 'step' | 'drag') => void
}

const HEIGHT = 44
/** Half a thumb: the sliders' ends lie that far inside their box. */
const INSET = 12

/** Index of the first and last step that is shown. */
function shownSteps({ time: { steps }, domain }: Pick<View, 'time' | 'domain'>) {
  const first = steps.findIndex((id) => period(id).end >= domain[0])
  const last = steps.findLastIndex((id) => period(id).start <= domain[1])
  return [Math.max(0, first), Math.max(0, last)] as const
}

/**
 * The whole of time in small, with a handle at each end of what is shown. The handles are sliders
 * of the browser's own: they have names, read out periods, and know all keys.
 */
export function Brush({ view, onRange }: BrushProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 'px')
  const legend = useId()
  const { wording, time, panels } = view
  const { texts, i18n } = wording
  const { steps } = time
  const [first, last] = shownSteps(view)
  const end = steps.length - 1
  const nameOf = (at: number): string => i18n.f.period(steps[at] ?? steps[0] ?? '')
  const set = (from: number, to: number, how: 'step' | 'drag'): void => {
    const [a, b] = [Math.max(0, Math.min(from, to)), Math.min(end, Math.max(from, to))]
    onRange(a === 0 ? null : (steps[a] ?? null), b === end ? null : (steps[b] ?? null), how)
  }
  const closer = Math.max(1, Math.round((last - first) / 4))
  const paths = useMemo(() => overview(panels, time, width), [panels, time, width])
  if (end < 1) return null
  const place = (at: number): number => INSET + (at / end) * (width - 2 * INSET)
  return (
    <div role="group" aria-labelledby={legend} className="explore-time">
      <p id={legend}>
        <strong>{texts.time}</strong>{' '}
        <span role="status">{texts.shown(nameOf(first), nameOf(last))}</span>
      </p>
      <div className="explore-brush" ref={box}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
            {paths.map(({ key, d }) => (
              <path key={key} className="explore-overview" d={d} />
            ))}
            <rect
              className="explore-window"
              x={round(place(first))}
              y={1}
              width={round(Math.max(2, place(last) - place(first)))}
              height={HEIGHT - 2}
            />
          </svg>
        )}
        <input
          type="range"
          min={0}
          max={end}
          value={first}
          aria-label={texts.firstShown}
          aria-valuetext={nameOf(first)}
          onChange={({ currentTarget }) =>
            set(Math.min(Number(currentTarget.value), last - 1), last, 'drag')
          }
        />
        <input
          type="range"
          min={0}
          max={end}
          value={last}
          aria-label={texts.lastShown}
          aria-valuetext={nameOf(last)}
          onChange={({ currentTarget }) =>
            set(first, Math.max(Number(currentTarget.value), first + 1), 'drag')
          }
        />
      </div>
      <p className="explore-buttons">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          disabled={last - first < 2}
          onClick={() => set(first + closer, Math.max(last - closer, first + closer + 1), 'step')}
        >
          {texts.closer}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          disabled={first === 0 && last === end}
          onClick={() => set(first - closer, last + closer, 'step')}
        >
          {texts.further}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          disabled={first === 0 && last === end}
          onClick={() => set(0, end, 'step')}
        >
          {texts.whole}
        </button>
      </p>
    </div>
  )
}

/** The chosen lines, each panel on the whole height: where something happens, not how much. */
function overview(
  panels: View['panels'],
  time: View['time'],
  width: number,
): { key: string; d: string }[] {
  if (width === 0) return []
  const x = linear(time.domain, [INSET, width - INSET])
  return panels.flatMap((panel) => {
    const lines = (panel.lines.length > 0 ? panel.lines : panel.behind).slice(0, 6)
    const all = lines.flatMap(({ values }) => values.runs.flat())
    const values = all.map(({ value }) => value)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const y = linear([low, high > low ? high : low + 1], [HEIGHT - 6, 6])
    return lines.flatMap((line) =>
      line.values.runs
        .filter((run) => run.length > 1)
        .map((run) => ({
          key: `${line.indicator.id} ${line.measure.id} ${line.series.id} ${run[0]?.period}`,
          d: `M${run.map((p) => `${round(x(p.day))} ${round(y(p.value))}`).join('L')}`,
        })),
    )
  })
}
