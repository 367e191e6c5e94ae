import type { ChangesSlide, QuestionsSlide, TowardsSlide } from '#deck/slides.ts'

/** A few points, one under the other, as large as there is room for. */
export function PointsBody({ slide }: { slide: TowardsSlide | ChangesSlide | QuestionsSlide }) {
  const List = slide.kind === 'questions' ? 'ol' : 'ul'
  return (
    <div className="slide-body" data-room="">
      <List className="slide-points">
        {slide.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </List>
    </div>
  )
}
