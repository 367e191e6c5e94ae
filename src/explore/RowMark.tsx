import { Marker, round } from '#charts/Marker.tsx'
import { isDoubtful } from '#charts/words.ts'
import type { LatestRow } from './latest.ts'

interface MarkProps {
  readonly row: LatestRow
  readonly x: (value: number) => number
  readonly y: number
  readonly ends: readonly [number, number]
}

/** A mark for a figure; for a bound an arrow from its value on, never a point. */
export function RowMark({ row, x, y, ends: [low, high] }: MarkProps) {
  const at = x(row.value)
  if (row.kind !== 'figure') {
    const to = row.kind === 'above' ? high : low
    const back = row.kind === 'above' ? -6 : 6
    return (
      <path
        className="chart-bound"
        d={`M${round(at)} ${y - 7}v14M${round(at)} ${y}H${round(to)}m${back} -5l${-back} 5l${back} 5`}
      />
    )
  }
  return (
    <>
      <Marker
        style={row.style ?? 0}
        x={at}
        y={y}
        r={6}
        hollow={row.shown.qualifier === 'about'}
        dashed={row.shown.status === 'P'}
      />
      {isDoubtful(row.shown) && (
        <text className="chart-doubt" x={round(at)} y={y - 9} textAnchor="middle">
          ?
        </text>
      )}
    </>
  )
}
