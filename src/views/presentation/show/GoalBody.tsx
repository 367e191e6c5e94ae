import type { GoalSlide } from '#deck/slides.ts'
import { ReadinessShape } from '#ui/ReadinessMark.tsx'
import { OverdueMark, StatusShape } from '#ui/StatusMark.tsx'

/** What the goal covers, how its indicators stand, and each of them in a row. */
export function GoalBody({ slide }: { slide: GoalSlide }) {
  const [name, ...columns] = slide.columns
  return (
    <div className="slide-body" data-room="">
      {slide.lead !== '' && <p className="slide-lead">{slide.lead}</p>}
      <p className="slide-summary">{slide.summary}</p>
      {slide.rows.length > 0 && (
        <table className="slide-table" aria-label={slide.title}>
          <thead>
            <tr>
              <th scope="col">{name}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {slide.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td>
                  <span className="slide-mark">
                    <ReadinessShape readiness={row.readiness} />
                    <span>{row.readinessText}</span>
                  </span>
                </td>
                <td>
                  {row.period === '' ? (
                    row.latest
                  ) : (
                    <>
                      <strong>{row.latest}</strong>
                      <span className="slide-under">{row.period}</span>
                    </>
                  )}
                </td>
                <td>{row.ambition}</td>
                <td>
                  <span className="slide-mark">
                    <StatusShape category={row.category} />
                    <span>{row.statusText}</span>
                  </span>
                  {row.overdue !== null && <OverdueMark>{row.overdue}</OverdueMark>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
