import type { IndicatorSummary } from '#domain/model.ts'
import { CountLine } from './CountLine.tsx'
import { countGeometry } from './countLine.ts'
import { Track } from './Track.tsx'
import { trackGeometry } from './track.ts'

/**
 * The board's small picture: a track for shares, a line for counts, nothing where there is
 * nothing to draw. Hidden from assistive technology: the row says the same in words.
 */
export function HeadlinePicture({ headline }: { readonly headline: IndicatorSummary['headline'] }) {
  if (!headline) return null
  if (headline.measure.unit === 'percent') {
    const geometry = trackGeometry(headline)
    return geometry && <Track geometry={geometry} />
  }
  const geometry = countGeometry(headline)
  return geometry && <CountLine geometry={geometry} />
}
