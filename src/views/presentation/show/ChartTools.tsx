import { Marker, styleClass } from '#charts/Marker.tsx'
import type { Series } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'

interface Props {
  /** All that could be drawn; the chief one first. */
  readonly lines: readonly Series[]
  readonly hidden: readonly string[]
  readonly setHidden: (hidden: readonly string[]) => void
  /** `max`: where the enlarged axis ends, in percent; null when there is nothing to enlarge. */
  readonly zoom: {
    readonly on: boolean
    readonly set: (on: boolean) => void
    readonly max: number | null
  }
  /** `set` is null when there is no path. */
  readonly path: { readonly on: boolean; readonly set: ((on: boolean) => void) | null }
}

/** What changes how the chart is seen; out of sight with the bar while nobody points. */
export function ChartTools({ lines, hidden, setHidden, zoom, path }: Props) {
  const { f, t } = useI18n()
  const texts = usePresentationTexts()
  const shown = lines.length - hidden.length
  if (lines.length < 2 && zoom.max === null && !path.set) return null
  return (
    <div className="slide-tools">
      {lines.length > 1 && (
        <details className="slide-series">
          <summary className="show-button">{texts.series}</summary>
          <fieldset>
            <legend className="ds-sr-only">{texts.showSeries}</legend>
            {lines.map(({ id, name }, style) => {
              const on = !hidden.includes(id)
              return (
                <label key={id} className={styleClass(style)}>
                  <input
                    type="checkbox"
                    checked={on}
                    // An empty chart shows nothing to anybody.
                    disabled={on && shown === 1}
                    onChange={() =>
                      setHidden(on ? [...hidden, id] : hidden.filter((one) => one !== id))
                    }
                  />
                  <svg className="chart-key-icon" viewBox="0 0 18 16" aria-hidden="true">
                    <Marker style={style} x={9} y={8} r={5} />
                  </svg>
                  {t(name)}
                </label>
              )
            })}
          </fieldset>
        </details>
      )}
      {path.set && (
        <button
          type="button"
          className="show-button"
          aria-pressed={path.on}
          onClick={() => path.set?.(!path.on)}
        >
          {texts.requiredPath}
        </button>
      )}
      {zoom.max !== null && (
        <button
          type="button"
          className="show-button"
          aria-pressed={zoom.on}
          onClick={() => zoom.set(!zoom.on)}
        >
          {texts.zoom(f.value(zoom.max, 'percent'))}
        </button>
      )}
    </div>
  )
}
