import { useEffect, useId, useRef } from 'react'
import { INDICATOR_TYPES, READINESS } from '#domain/model.ts'
import type { IndicatorFilter } from '#domain/search.ts'
import { useI18n } from '#i18n/context.tsx'
import { useBoardTexts } from '#i18n/texts/board.ts'
import { useAnnouncer } from '#state/announcer.ts'
import { NO_FILTER } from '#state/boardQuery.ts'
import { FilterGroup } from './FilterGroup.tsx'

interface Props {
  filter: IndicatorFilter
  onChange: (filter: IndicatorFilter, how?: 'step' | 'typing') => void
  shown: number
  total: number
}

/** Says the number of hits once the reader has paused, not at every key. */
const PAUSE_MS = 600

/** Search and filters; each change is in the address at once. */
export function Filters({ filter, onChange, shown, total }: Props) {
  const { m } = useI18n()
  const texts = useBoardTexts()
  const announce = useAnnouncer((state) => state.announce)
  const id = useId()
  const touched = useRef(false)
  const result = texts.showing(shown, total)
  const active = filter.query !== '' || filter.readiness.length > 0 || filter.types.length > 0

  useEffect(() => {
    if (!touched.current) return
    const timer = setTimeout(() => announce(result), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [result, announce])

  const change: Props['onChange'] = (next, how) => {
    touched.current = true
    onChange(next, how)
  }

  return (
    <search className="filters" aria-label={texts.filters}>
      <FilterGroup
        legend={texts.filterReadiness}
        options={READINESS}
        label={(value) => m.common.readiness[value]}
        chosen={filter.readiness}
        onChange={(readiness) => change({ ...filter, readiness })}
      />
      <FilterGroup
        legend={texts.filterType}
        options={INDICATOR_TYPES}
        label={(value) => m.common.type[value]}
        chosen={filter.types}
        onChange={(types) => change({ ...filter, types })}
      />
      <div className="search-field">
        <label htmlFor={id}>{texts.search}</label>
        <input
          id={id}
          type="search"
          className="ds-input"
          value={filter.query}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change({ ...filter, query: event.target.value }, 'typing')}
        />
      </div>
      {active && (
        <p className="filter-result">
          {result}{' '}
          <button type="button" className="text-button" onClick={() => change(NO_FILTER)}>
            {texts.clear}
          </button>
        </p>
      )}
    </search>
  )
}
