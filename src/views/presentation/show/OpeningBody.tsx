import type { OpeningSlide } from '#deck/slides.ts'
import { Qr } from './Qr.tsx'

/** Which strategy, edition and day it is about, and the way to the dashboard. */
export function OpeningBody({ slide }: { slide: OpeningSlide }) {
  return (
    <div className="slide-body" data-room="">
      <div className="opening-lines">
        {slide.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Qr path={slide.path} spelled />
    </div>
  )
}
