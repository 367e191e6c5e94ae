import { useEffect, useId } from 'react'
import type { ChartExtra } from '#charts/extra.ts'
import { chartPlan } from '#charts/plan.ts'
import { headlineOf } from '#domain/summary.ts'
import { useCalculationTexts } from '#i18n/texts/calculation.ts'
import type { IndicatorProps } from './IndicatorBody.tsx'
import { useDrawnIn, type Drawing, type DrawnInInput } from './useDrawnIn.ts'
import { useStatus } from './useStatus.ts'

interface Props extends IndicatorProps {
  onExtras: (extras: readonly ChartExtra[]) => void
}

/** Under the chart: what can be drawn into it on request, or why it cannot. */
export function ChartControls({ indicator, strategy, onExtras }: Props) {
  const headline = headlineOf(indicator)
  const measure = indicator.measures.find((one) => one.id === headline?.measure.id)
  const ambition = useStatus(indicator, strategy).verdict?.ambition ?? null
  if (!headline || !measure) return null
  const { series } = headline
  const asLine = chartPlan(measure, series.id)?.lines.some(({ id }) => id === series.id) ?? false
  return <Controls {...{ measure, series, ambition, asLine, onExtras }} />
}

function Controls({ onExtras, ...input }: DrawnInInput & Pick<Props, 'onExtras'>) {
  const text = useCalculationTexts()
  const { path, projection, extras, ask } = useDrawnIn(input)
  useEffect(() => onExtras(extras), [extras, onExtras])
  return (
    <fieldset className="draw-in">
      <legend>{text.drawIn}</legend>
      <Control name={text.requiredPath} drawing={path} onChange={(on) => ask({ path: on })} />
      <Control
        name={text.projection}
        drawing={projection}
        onChange={(on) => ask({ projection: on })}
      />
    </fieldset>
  )
}

function Control({
  name,
  drawing: { on, off, sentences },
  onChange,
}: {
  name: string
  drawing: Drawing
  onChange: (on: boolean) => void
}) {
  const id = useId()
  return (
    <div>
      <label>
        <input
          type="checkbox"
          checked={on}
          disabled={off !== null}
          aria-describedby={off === null ? undefined : id}
          onChange={({ target }) => onChange(target.checked)}
        />
        {name}
      </label>
      {off !== null && <p id={id}>{off}</p>}
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  )
}
