import type { Measure, Paper } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { measureTable } from '#i18n/measureTable.ts'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { useReportTexts } from '#i18n/texts/report.ts'
import { Wide } from './Wide.tsx'

/** A sheet has no room for more columns; the rest are in the file. */
const MOST_SERIES = 6

/** All figures of a measure, in a table that may go on over sheets. */
export function FigureTable({ measure, papers }: { measure: Measure; papers: readonly Paper[] }) {
  const i18n = useI18n()
  const texts = useIndicatorTexts()
  const report = useReportTexts()
  const series = measure.series.slice(0, MOST_SERIES)
  const { columns, rows } = measureTable({ i18n, texts }, { ...measure, series }, papers)
  const name = report.tableOf(i18n.t(measure.name))
  const left = measure.series.length - series.length
  return (
    <>
      <Wide label={name}>
        <table className="data-table report-table">
          <caption>{name}</caption>
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
              <tr key={`${row.head} ${row.remarks}`}>
                <th scope="row">{row.head}</th>
                {row.cells.map((text, index) => (
                  <td key={columns[index + 1]}>{text}</td>
                ))}
                <td className="quiet">{row.remarks}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {left > 0 && <p className="quiet">{report.tableNoRoom(left)}</p>}
    </>
  )
}
