import type { CountGeometry } from './countLine.ts'

const at = (percent: number): string => `${percent}%`

/** A count over time, from 0. For the eye only. */
export function CountLine({ geometry }: { readonly geometry: CountGeometry }) {
  const { joints, points, latest, ambition } = geometry
  return (
    <svg className="count-line" aria-hidden="true" focusable="false">
      <line className="track-rail" x1="0%" x2="100%" y1="100%" y2="100%" />
      {joints.map(([a, b]) => (
        <line
          key={a.x}
          className="count-joint"
          {...{ x1: at(a.x), x2: at(b.x), y1: at(a.y), y2: at(b.y) }}
        />
      ))}
      {points.map((point) => (
        <circle
          key={point.x}
          className={point.open ? 'track-hollow' : 'track-earlier'}
          cx={at(point.x)}
          cy={at(point.y)}
          r="3"
        />
      ))}
      {ambition && (
        <>
          <line
            className="track-distance"
            {...{
              x1: at(ambition.from),
              x2: at(ambition.x),
              y1: at(ambition.y),
              y2: at(ambition.y),
            }}
          />
          <circle className="count-ambition" cx={at(ambition.x)} cy={at(ambition.y)} r="4" />
        </>
      )}
      <circle
        className={latest.open ? 'track-latest track-open' : 'track-latest'}
        cx={at(latest.x)}
        cy={at(latest.y)}
        r="5"
      />
    </svg>
  )
}
