import { useIndicator } from '#data/queries.ts'
import type { Measure } from '#domain/model.ts'
import { hasKnownValue } from '#domain/observation.ts'
import { matchesWords } from '#domain/search.ts'
import { keyText, MOST_SERIES, type SeriesKey } from '#state/explore.ts'
import { QueryGate } from '#ui/QueryGate.tsx'
import type { Wording } from './wording.ts'

interface PickIndicatorProps {
  readonly wording: Wording
  readonly id: string
  readonly name: string
  /** Words that the series must match; empty when the indicator itself was found. */
  readonly query: string
  readonly keys: readonly SeriesKey[]
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly onToggle: (key: SeriesKey, on: boolean) => void
}

/** One indicator in the list; its series are fetched when it is opened. */
export function PickIndicator(props: PickIndicatorProps) {
  const { wording, id, name, keys, open, onOpen } = props
  const chosen = keys.filter(({ indicator }) => indicator === id).length
  return (
    <details open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        {name}
        {chosen > 0 && <span className="quiet"> ({wording.texts.seriesCount(chosen)})</span>}
      </summary>
      {open && <Measures {...props} />}
    </details>
  )
}

function Measures(props: PickIndicatorProps) {
  const query = useIndicator(props.id)
  return (
    <QueryGate query={query} title={props.wording.texts.failed(props.name)}>
      {({ indicator }) => {
        const known = indicator.measures.filter(
          ({ series, ambitions }) => ambitions.length > 0 || series.some(hasKnownValue),
        )
        if (known.length === 0) return <p className="quiet">{props.wording.texts.noFigures}</p>
        return known.map((measure) => (
          <MeasureSeries key={measure.id} {...props} measure={measure} />
        ))
      }}
    </QueryGate>
  )
}

/** Series of a measure that are listed at a time; the search finds the others. */
const MOST = 30
/** With fewer, standing behind in grey gains nothing. */
const WORTH_ALL = 3

function MeasureSeries({
  wording: { i18n, texts },
  id,
  measure,
  query,
  keys,
  onToggle,
}: PickIndicatorProps & { readonly measure: Measure }) {
  const on = new Set(keys.map(keyText))
  const found = measure.series.filter(({ name }) => matchesWords(query, [i18n.t(name)]))
  const full = keys.length >= MOST_SERIES
  const box = (series: string | null, label: string) => {
    const key: SeriesKey = { indicator: id, measure: measure.id, series }
    const checked = on.has(keyText(key))
    return (
      <label key={label}>
        <input
          type="checkbox"
          checked={checked}
          disabled={full && !checked}
          onChange={({ currentTarget }) => onToggle(key, currentTarget.checked)}
        />
        {label}
      </label>
    )
  }
  return (
    <fieldset>
      <legend>{i18n.t(measure.name)}</legend>
      {measure.series.length >= WORTH_ALL && box(null, texts.all(measure.series.length))}
      {found.slice(0, MOST).map(({ id: series, name }) => box(series, i18n.t(name)))}
      {found.length === 0 && <p className="quiet">{texts.noSeries}</p>}
      {found.length > MOST && <p className="quiet">{texts.moreSeries(found.length - MOST)}</p>}
      {full && <p className="quiet">{texts.full(MOST_SERIES)}</p>}
    </fieldset>
  )
}
