import { use, useMemo } from 'react'
import { dataUrl } from '#data/client.ts'
import { EditionContext, editionFolder } from '#data/edition.ts'
import type { Measure, Paper } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { CopyButton } from './CopyButton.tsx'
import { asTabSeparated, measureTable } from './measureTable.ts'

interface Props {
  indicatorId: string
  measure: Measure
  papers: readonly Paper[]
}

/** All figures of a measure, to read, copy or download. */
export function MeasureTable({ indicatorId, measure, papers }: Props) {
  const i18n = useI18n()
  const { m, t } = i18n
  const table = useMemo(() => measureTable(i18n, measure, papers), [i18n, measure, papers])
  const folder = editionFolder(use(EditionContext))
  const name = t(measure.name)
  return (
    <details className="table-disclosure">
      <summary>
        {m.indicator.table}
        <span className="ds-sr-only">: {name}</span>
      </summary>
      <div
        className="table-scroll"
        role="group"
        aria-label={m.indicator.tableOf(name)}
        tabIndex={0}
      >
        <table className="data-table">
          <caption>{m.indicator.tableOf(name)}</caption>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th
                  key={column}
                  scope="col"
                  className={index > 0 && index < table.columns.length - 1 ? 'number' : undefined}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={`${row.head} ${row.remarks}`} className={`row-${row.kind}`}>
                <th scope="row">{row.head}</th>
                {row.cells.map((text, index) => (
                  <td key={table.columns[index + 1]} className="number">
                    {text}
                  </td>
                ))}
                <td className="remarks">{row.remarks}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="table-actions">
        <CopyButton
          label={m.indicator.copyTable}
          done={m.indicator.tableCopied}
          text={() => asTabSeparated(table)}
        />
        <a href={dataUrl(`${folder}indicators/${indicatorId}.csv`)} download>
          {m.indicator.downloadCsv}
        </a>
      </p>
    </details>
  )
}
