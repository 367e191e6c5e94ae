import { useMemo } from 'react'
import type { StrategySummary } from '#domain/model.ts'
import type { ExploreState } from '#state/explore.ts'
import { Actions } from './Actions.tsx'
import { Brush } from './Brush.tsx'
import { Dots } from './Dots.tsx'
import { ExploreTable } from './ExploreTable.tsx'
import { Lines } from './Lines.tsx'
import { Multiples } from './Multiples.tsx'
import { notesOf } from './notes.ts'
import { Readout } from './Readout.tsx'
import { enlargedMax, shownDomain, spanOfDays } from './axes.ts'
import type { View } from './view.ts'

interface FiguresProps {
  readonly view: View
  /** What is asked for; the view may be a moment behind. */
  readonly now: ExploreState
  readonly name: string
  readonly strategy: StrategySummary
  readonly onChange: (next: Partial<ExploreState>) => void
  readonly onRange: (from: string | null, to: string | null, how: 'step' | 'drag') => void
}

/** The drawing in the form that is chosen, what must be said of it, its table, and taking it along. */
export function Figures({ view, now, name, strategy, onChange, onRange }: FiguresProps) {
  const { state, wording, panels, names, time } = view
  const { texts, i18n } = wording
  const enlarged = useMemo(() => enlargedMax(panels, state.base), [panels, state.base])
  const zoom = (first: number, last: number): void => {
    const [from, to] = spanOfDays(time, first, last)
    onRange(from, to, 'step')
  }
  return (
    <>
      {names.common.length > 0 && <p className="explore-common">{names.common.join(' – ')}</p>}
      {enlarged !== null && state.enlarged && (
        <p className="quiet">{texts.enlarged(i18n.f.value(enlarged, 'percent'))}</p>
      )}
      {state.form === 'lines' && (
        <>
          <Lines view={view} onZoom={zoom} />
          <Readout view={view} />
        </>
      )}
      {state.form === 'dots' && <Dots view={view} now={now} onChange={onChange} />}
      {state.form === 'multiples' && <Multiples view={view} />}
      {state.form !== 'dots' && (
        <Brush view={{ ...view, domain: shownDomain(time, now.from, now.to) }} onRange={onRange} />
      )}
      <ul className="explore-notes">
        {notesOf(wording, panels, names, state).map((note) => (
          <li key={note}>{note}</li>
        ))}
        {state.form === 'lines' && <li>{i18n.m.charts.summary.gaps}</li>}
        {state.form === 'lines' && <li className="explore-mouse">{texts.dragHint}</li>}
      </ul>
      <ExploreTable view={view} />
      <Actions {...{ view, name, strategy }} />
    </>
  )
}
