import type { TrackGeometry } from './track.ts'

const at = (percent: number): string => `${percent}%`

/** The whole scale 0–100 with earlier figures, the latest and the ambition. For the eye only. */
export function Track({ geometry }: { readonly geometry: TrackGeometry }) {
  const { earlier, latest, bound, ambition } = geometry
  return (
    <svg className="track" aria-hidden="true" focusable="false">
      <line className="track-rail" x1="0%" x2="100%" y1="10" y2="10" />
      {latest && ambition && (
        <line className="track-distance" x1={at(latest.at)} x2={at(ambition.at)} y1="10" y2="10" />
      )}
      {earlier.map(({ period, at: place, hollow, strength }) => (
        <circle
          key={period}
          className={hollow ? 'track-hollow' : 'track-earlier'}
          opacity={hollow ? undefined : strength}
          cx={at(place)}
          cy="10"
          r="3.5"
        />
      ))}
      {ambition && (
        <line
          className={`track-ambition track-ambition-${ambition.standing}`}
          {...{ x1: at(ambition.at), x2: at(ambition.at), y1: 1, y2: 19 }}
        />
      )}
      {bound && (
        <g className="track-bound">
          <line x1={at(bound.from)} x2={at(bound.from)} y1="4" y2="16" />
          <line x1={at(bound.from)} x2={at(bound.to)} y1="10" y2="10" />
          <svg x={at(bound.to)} y="10" overflow="visible">
            <path d={bound.to === 100 ? 'M-5 -4.5L0 0L-5 4.5' : 'M5 -4.5L0 0L5 4.5'} />
          </svg>
        </g>
      )}
      {latest && (
        <circle
          className={latest.open ? 'track-latest track-open' : 'track-latest'}
          cx={at(latest.at)}
          cy="10"
          r="6"
        />
      )}
    </svg>
  )
}
