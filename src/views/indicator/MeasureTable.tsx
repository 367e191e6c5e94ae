import { memo, use, useMemo } from 'react'
import { dataUrl } from '#data/client.ts'
import { EditionContext, editionFolder } from '#data/edition.ts'
import type { Measure, Paper } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { CopyButton } from './CopyButton.tsx'
import { asTabSeparated, measureTable } from '#i18n/measureTable.ts'

/** A wider table is no longer read; the rest can be copied or downloaded. */
const MOST_SERIES = 30

interface Props {
  indicatorId: string
  measure: Measure
  papers: readonly Paper[]
}

/** All figures of a measure, to read, copy or download. */
export const MeasureTable = memo(function MeasureTable({ indicatorId, measure, papers }: Props) {
  const i18n = useI18n()
  const { t } = i18n
  const texts = useIndicatorTexts()
  const table = useMemo(() => {
    const series = measure.series.slice(0, MOST_SERIES)
    return measureTable({ i18n, texts }, { ...measure, series }, papers)
  }, [i18n, texts, measure, papers])
  const left = measure.series.length - MOST_SERIES
  const folder = editionFolder(use(EditionContext))
  const name = t(measure.name)
  return (
    <details className="table-disclosure">
      <summary>
        {texts.table}
        <span className="ds-sr-only">: {name}</span>
      </summary>
      <div className="table-scroll" role="group" aria-label={texts.tableOf(name)} tabIndex={0}>
        <table className="data-table">
          <caption>{texts.tableOf(name)}</caption>
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
      {left > 0 && <p className="quiet">{texts.tableNoRoom(left)}</p>}
      <p className="table-actions">
        <CopyButton
          label={texts.copyTable}
          done={texts.tableCopied}
          text={() => asTabSeparated(measureTable({ i18n, texts }, measure, papers))}
        />
        <a href={dataUrl(`${folder}indicators/${indicatorId}.csv`)} download={`${indicatorId}.csv`}>
          {texts.downloadCsv}
        </a>
      </p>
    </details>
  )
})
