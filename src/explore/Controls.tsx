import { useId, useMemo } from 'react'
import { EXPLORE_FORMS, type ExploreState } from '#state/explore.ts'
import { enlargedMax } from './axes.ts'
import { basePeriods } from './values.ts'
import type { View } from './view.ts'

interface ControlsProps {
  readonly view: View
  readonly onChange: (next: Partial<ExploreState>) => void
}

/** How the chosen series are shown: as lines, dots or small charts, and from which baseline. */
export function Controls({ view: { state, panels, wording }, onChange }: ControlsProps) {
  const { texts, i18n } = wording
  const name = useId()
  const bases = useMemo(
    () =>
      basePeriods(
        panels.flatMap(({ lines, behind }) =>
          (lines.length > 0 ? lines : behind).map(({ series }) => series),
        ),
      ),
    [panels],
  )
  const max = useMemo(() => enlargedMax(panels, state.base), [panels, state.base])
  // A baseline from the address that no series has is still what is asked for.
  const asked = state.base !== null && state.base !== 'first' ? [state.base] : []
  return (
    <div className="explore-fields">
      <fieldset>
        <legend>{texts.form}</legend>
        {EXPLORE_FORMS.map((form) => (
          <label key={form}>
            <input
              type="radio"
              name={name}
              checked={state.form === form}
              onChange={() => onChange({ form })}
            />
            {texts.forms[form]}
          </label>
        ))}
      </fieldset>
      <label>
        {texts.base}
        <select
          className="ds-input"
          value={state.base ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ base: value === '' ? null : value })
          }
        >
          <option value="">{texts.asTheyAre}</option>
          <option value="first">{texts.fromFirst}</option>
          {[...new Set([...bases, ...asked])].map((id) => (
            <option key={id} value={id}>
              {texts.fromPeriod(i18n.f.period(id))}
            </option>
          ))}
        </select>
      </label>
      {max !== null && state.base === null && (
        <label className="explore-check">
          <input
            type="checkbox"
            checked={state.enlarged}
            onChange={({ currentTarget }) => onChange({ enlarged: currentTarget.checked })}
          />
          {texts.enlarge(i18n.f.value(max, 'percent'))}
        </label>
      )}
    </div>
  )
}
