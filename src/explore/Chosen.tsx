import type { ReactNode } from 'react'
import { Marker, styleClass } from '#charts/Marker.tsx'
import { keyText, type SeriesKey } from '#state/explore.ts'
import type { Selection } from './select.ts'
import type { View } from './view.ts'

interface ChosenProps {
  readonly view: View
  readonly selection: Selection
  /** What is asked for; the view may be a moment behind, and what was taken away is gone at once. */
  readonly keys: readonly SeriesKey[]
  readonly onRemove: (key: string) => void
}

/** What is chosen, each with its mark and a way to take it away: the key to the drawing too. */
export function Chosen({ view, selection, keys, onRemove }: ChosenProps) {
  const { panels, names, wording } = view
  const { texts, i18n } = wording
  const asked = new Set(keys.map(keyText))
  const lines = panels.flatMap((panel) => panel.lines).filter(({ key }) => asked.has(key))
  const behind = selection.behind.map(({ indicator, measure }) => {
    const key: SeriesKey = { indicator: indicator.id, measure: measure.id, series: null }
    return { key: keyText(key), name: texts.behind(i18n.t(measure.name), measure.series.length) }
  })
  return (
    <ul className="explore-chosen" aria-label={texts.chosen}>
      {lines.map(({ key, style }) => (
        <Chip
          key={key}
          name={names.of.get(key) ?? key}
          remove={texts.remove(names.of.get(key) ?? key)}
          onRemove={() => onRemove(key)}
        >
          <svg
            className={`chart-icon ${style === null ? 'explore-grey-mark' : styleClass(style)}`}
            viewBox="0 0 12 12"
            aria-hidden="true"
          >
            <Marker style={style ?? 0} x={6} y={6} r={4} />
          </svg>
        </Chip>
      ))}
      {behind
        .filter(({ key }) => asked.has(key))
        .map(({ key, name }) => (
          <Chip key={key} name={name} remove={texts.remove(name)} onRemove={() => onRemove(key)}>
            <svg className="chart-icon" viewBox="0 0 12 12" aria-hidden="true">
              <path className="explore-behind" d="M0 8L5 4L8 7L12 3" />
            </svg>
          </Chip>
        ))}
    </ul>
  )
}

interface ChipProps {
  readonly name: string
  readonly remove: string
  readonly onRemove: () => void
  readonly children: ReactNode
}

function Chip({ name, remove, onRemove, children }: ChipProps) {
  return (
    <li>
      {children}
      <span>{name}</span>
      <button
        type="button"
        aria-label={remove}
        onClick={({ currentTarget }) => {
          keepPlace(currentTarget)
          onRemove()
        }}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2L10 10M10 2L2 10" />
        </svg>
      </button>
    </li>
  )
}

/** The button that goes away has focus: the one that takes its place gets it, else the choosing. */
function keepPlace(button: HTMLElement): void {
  const list = button.closest('ul')
  const at = [...(list?.querySelectorAll('button') ?? [])].findIndex((one) => one === button)
  requestAnimationFrame(() => {
    const left = [...(list?.querySelectorAll('button') ?? [])]
    const next = left[at] ?? left.at(-1) ?? document.querySelector('.explore-choose summary')
    if (next instanceof HTMLElement) next.focus()
  })
}
