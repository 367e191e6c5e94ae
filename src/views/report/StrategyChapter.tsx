import type { StrategySlide } from '#deck/slides.ts'
import { useReportTexts } from '#i18n/texts/report.ts'
import { StatusShape } from '#ui/StatusMark.tsx'
import { Wide } from './Wide.tsx'

/** The whole strategy: how many indicators of each goal stand how. */
export function StrategyChapter({ slide }: { slide: StrategySlide }) {
  const texts = useReportTexts()
  return (
    <section aria-labelledby="r-strategi" className="report-chapter">
      <h2 id="r-strategi">1 {texts.strategy}</h2>
      <p className="report-finding">{slide.title}</p>
      <p>
        {texts.vision}: {slide.vision}
      </p>
      <Wide label={texts.strategy}>
        <table className="data-table">
          <thead>
            <tr>
              {[texts.goal, texts.readiness, texts.status, texts.overdue].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {slide.goals.map(({ goal, name, readiness, status, overdue }) => (
              <tr key={goal.id}>
                <th scope="row">{name}</th>
                <td>{readiness.map(({ text }) => text).join(', ') || texts.none}</td>
                <td>
                  {status.map(({ kind, text }) => (
                    <span key={kind} className="report-count">
                      <StatusShape category={kind} /> {text}
                    </span>
                  ))}
                </td>
                <td>{overdue ?? texts.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {slide.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </section>
  )
}
