import type { WithoutFiguresSlide } from '#deck/slides.ts'
import { ReadinessShape } from '#ui/ReadinessMark.tsx'
import { FactList } from './FactList.tsx'

/** An indicator that has no figures: why, and what is known all the same. */
export function WithoutFiguresBody({ slide }: { slide: WithoutFiguresSlide }) {
  const unset = slide.indicator.measures.every(({ ambitions }) => ambitions.length === 0)
  return (
    <div className="slide-body" data-room="">
      <div className="without-why">
        <ReadinessShape readiness={slide.indicator.readiness.value} />
        <p>{slide.why}</p>
      </div>
      <FactList facts={slide.facts} unset={unset} />
    </div>
  )
}
