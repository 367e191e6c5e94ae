import type { StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { ReadinessMark } from '#ui/ReadinessMark.tsx'
import { OverdueMark, StatusMark } from '#ui/StatusMark.tsx'
import { Address } from './Address.tsx'
import { anchor, type Chapter } from './chapters.ts'
import { IndicatorEntry } from './IndicatorEntry.tsx'
import { Wide } from './Wide.tsx'

/** A goal: what it covers, a row for each indicator, then the indicators themselves. */
export function GoalChapter({
  chapter: { number, goal: slide, rows, entries },
  strategy,
}: {
  chapter: Chapter
  strategy: StrategySummary
}) {
  const { t } = useI18n()
  const { goal, columns, lead, summary, notes } = slide
  const id = anchor(slide.key)
  return (
    <section aria-labelledby={id} className="report-chapter">
      <p className="overline">{slide.overline}</p>
      <h2 id={id}>
        {number} {t(goal.name)}
      </h2>
      <p className="lead">{lead}</p>
      <p>{summary}</p>
      <Wide label={slide.title}>
        <table className="data-table report-rows">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td>
                  <ReadinessMark readiness={row.readiness} />
                </td>
                <td>
                  {row.latest}
                  {row.period !== '' && <small>{row.period}</small>}
                </td>
                <td>{row.ambition}</td>
                <td>
                  <StatusMark category={row.category} /> {row.overdue !== null && <OverdueMark />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      <Address path={slide.path} />
      {entries.map((entry) => (
        <IndicatorEntry key={entry.slide.key} entry={entry} papers={strategy.papers} />
      ))}
    </section>
  )
}
