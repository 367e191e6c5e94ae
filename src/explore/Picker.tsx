import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { StrategySummary } from '#domain/model.ts'
import { matchesWords } from '#domain/search.ts'
import type { SeriesKey } from '#state/explore.ts'
import type { Wording } from './wording.ts'
import { PickIndicator } from './PickIndicator.tsx'

interface PickerProps {
  readonly wording: Wording
  readonly strategy: StrategySummary
  /** The page's own indicators: they stand first. */
  readonly own: readonly string[]
  readonly keys: readonly SeriesKey[]
  readonly onToggle: (key: SeriesKey, on: boolean) => void
}

/** Indicators that are listed at a time; the search finds the others. */
const MOST = 20

/** Finds any series of any indicator; those known to have figures stand before the rest. */
export function Picker({ wording, strategy, own, keys, onToggle }: PickerProps) {
  const { texts, i18n } = wording
  const [query, setQuery] = useState('')
  const id = useId()
  const asked = useDeferredValue(query)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const ordered = useMemo(() => {
    const mine = strategy.indicators.filter((one) => own.includes(one.id))
    const others = strategy.indicators.filter((one) => !own.includes(one.id))
    return [
      ...mine,
      ...others.filter((one) => one.hasFigures),
      // Some of these have an ambition, or figures that give context.
      ...others.filter((one) => !one.hasFigures),
    ]
  }, [strategy, own])
  const found = useMemo(
    () =>
      // An indicator that is open stays: its series may be what is searched for.
      ordered.filter(
        ({ id: one, name }) =>
          opened.has(one) || matchesWords(asked, [i18n.t(name), name.nb ?? '']),
      ),
    [ordered, opened, asked, i18n],
  )
  return (
    <div className="explore-picker">
      <div className="explore-search">
        <label htmlFor={id}>{texts.search}</label>
        <input
          id={id}
          type="search"
          className="ds-input"
          value={query}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} className="quiet">
          {texts.searchHint}
        </p>
      </div>
      <p role="status">{texts.found(found.length)}</p>
      <ul>
        {found.slice(0, MOST).map((summary) => (
          <li key={summary.id}>
            <PickIndicator
              {...{ wording, keys, onToggle }}
              id={summary.id}
              name={i18n.t(summary.name)}
              query={matchesWords(asked, [i18n.t(summary.name)]) ? '' : asked}
              open={opened.has(summary.id)}
              onOpen={(open) =>
                setOpened((before) => {
                  const next = new Set(before)
                  if (open) next.add(summary.id)
                  else next.delete(summary.id)
                  return next
                })
              }
            />
          </li>
        ))}
      </ul>
      {found.length > MOST && <p>{texts.moreIndicators(found.length - MOST)}</p>}
    </div>
  )
}
