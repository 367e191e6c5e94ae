import { useState } from 'react'
import { useI18n } from '#i18n/context.tsx'

interface ZoomControlProps {
  /** Where the enlarged axis ends, in percent. */
  readonly max: number
  readonly zoom: boolean
  readonly onZoom: (zoom: boolean) => void
}

/** Enlarges the axis of low shares, and says so for as long as it is enlarged. */
export function ZoomControl({ max, zoom, onZoom }: ZoomControlProps) {
  const { m, f } = useI18n()
  const [used, setUsed] = useState(false)
  const [end, whole] = [f.value(max, 'percent'), f.value(100, 'percent')]
  return (
    <div className="chart-zoom">
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        aria-pressed={zoom}
        onClick={() => {
          setUsed(true)
          onZoom(!zoom)
        }}
      >
        {m.charts.zoom(end)}
      </button>
      <p role="status" className="chart-zoom-note">
        {zoom ? m.charts.zoomed(end, whole) : used && m.charts.unzoomed(whole)}
      </p>
    </div>
  )
}
