import { useMemo, useRef, useState } from 'react'
import { SORTS, type ExploreState } from '#state/explore.ts'
import { DotPanel } from './DotPanel.tsx'
import { allOf, yearShown, yearsOf } from './latest.ts'
import { useWidth } from './useWidth.ts'
import type { View } from './view.ts'

/** Rows that are drawn at a time. */
const STEP = 40

interface DotsProps {
  readonly view: View
  /** What is asked for; the view may be a moment behind. */
  readonly now: ExploreState
  readonly onChange: (next: Partial<ExploreState>) => void
}

/** The latest value of every series within one year, on one track a panel. */
export function Dots({ view, now, onChange }: DotsProps) {
  const stage = useRef<HTMLDivElement>(null)
  const width = useWidth(stage)
  const { texts } = view.wording
  const years = useMemo(() => yearsOf(view.panels), [view.panels])
  const [most, setMost] = useState(STEP)
  const year = useMemo(
    () => yearShown(view.panels, view.state.year),
    [view.panels, view.state.year],
  )
  const all = view.panels.reduce((sum, panel) => sum + allOf(panel).length, 0)
  if (year === undefined) return <p>{texts.noneNow}</p>
  return (
    <div className="explore-stage" ref={stage}>
      <div className="explore-fields">
        <label>
          {texts.year}
          <select
            className="ds-input"
            value={now.year ?? years[0]}
            onChange={({ currentTarget: { value } }) =>
              onChange({ year: Number(value) === years[0] ? null : Number(value) })
            }
          >
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label>
          {texts.sort}
          <select
            className="ds-input"
            value={now.sort}
            onChange={({ currentTarget: { value } }) =>
              onChange({ sort: SORTS.find((one) => one === value) ?? 'high' })
            }
          >
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {texts.sorts[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {width > 0 &&
        view.panels.map((panel) => (
          <DotPanel key={panel.id} {...{ view, panel, year, most, width }} />
        ))}
      {all > most && (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => setMost(most + STEP)}
        >
          {texts.showMore(Math.min(STEP, all - most))}
        </button>
      )}
    </div>
  )
}
