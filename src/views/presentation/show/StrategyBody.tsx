import type { GoalCounts, StrategySlide } from '#deck/slides.ts'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { ReadinessShape } from '#ui/ReadinessMark.tsx'
import { OverdueMark, StatusShape } from '#ui/StatusMark.tsx'

/** The vision, and every goal with how its indicators stand. */
export function StrategyBody({ slide }: { slide: StrategySlide }) {
  const texts = usePresentationTexts()
  const { columns } = texts
  return (
    <div className="slide-body" data-room="">
      <p className="slide-lead">{slide.vision}</p>
      <table className="slide-table" aria-label={texts.goalsName}>
        <thead>
          <tr>
            <th scope="col">{columns.goal}</th>
            <th scope="col">{columns.readiness}</th>
            <th scope="col">{columns.status}</th>
            <th scope="col">{columns.overdue}</th>
          </tr>
        </thead>
        <tbody>
          {slide.goals.map((goal, at) => {
            const first = at > 0 && slide.goals[at - 1]?.goal.level !== goal.goal.level
            return <GoalRow key={goal.goal.id} counts={goal} first={first} />
          })}
        </tbody>
      </table>
    </div>
  )
}

/** `first`: goals of another level begin here. */
function GoalRow({ counts, first }: { counts: GoalCounts; first: boolean }) {
  const texts = usePresentationTexts()
  const { name, readiness, status, overdue } = counts
  return (
    <tr className={first ? 'slide-table-level' : undefined}>
      <th scope="row">{name}</th>
      <td>
        <span className="slide-strip" aria-hidden="true">
          {readiness.flatMap(({ kind, count }) =>
            Array.from({ length: count }, (_, index) => (
              <ReadinessShape key={`${kind} ${index}`} readiness={kind} />
            )),
          )}
        </span>
        <ul className="slide-counts">
          {readiness.map(({ kind, text }) => (
            <li key={kind}>{text}</li>
          ))}
        </ul>
      </td>
      <td>
        <ul className="slide-statuses">
          {status.map(({ kind, text }) => (
            <li key={kind}>
              <StatusShape category={kind} />
              {text}
            </li>
          ))}
        </ul>
      </td>
      <td>{overdue === null ? texts.notOverdue : <OverdueMark>{overdue}</OverdueMark>}</td>
    </tr>
  )
}
