import { memo, useMemo } from 'react'
import { useCopy } from '#state/useCopy.ts'
import { tableOf, tabSeparated } from './table.ts'
import type { View } from './view.ts'

/** What is drawn, in figures. It stands open in print, where nothing can be pointed at. */
export const ExploreTable = memo(function ExploreTable({ view }: { readonly view: View }) {
  const { wording, panels, names, state, domain } = view
  const { texts, i18n } = wording
  const copy = useCopy()
  const table = useMemo(
    () => tableOf(wording, panels, names, state.base, domain),
    [wording, panels, names, state.base, domain],
  )
  const [from, to] = [table.rows[0]?.head ?? '', lastFigure(table.rows)]
  const caption = texts.tableCaption(i18n.m.charts.span(from, to))
  return (
    <details className="table-disclosure">
      <summary>{texts.table}</summary>
      <div className="table-scroll" role="group" aria-label={caption} tabIndex={0}>
        <table className="data-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column, at) => (
                <th key={column} scope="col" className={at > 0 ? 'number' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ key, kind, head, cells }) => (
              <tr key={key} className={`row-${kind}`}>
                <th scope="row">{head}</th>
                {cells.map((text, at) => (
                  <td key={table.columns[at + 1]} className="number">
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.left > 0 && <p className="quiet">{texts.moreColumns(table.left)}</p>}
      <p className="table-actions">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => void copy(tabSeparated(table), texts.tableCopied, texts.copyFailed)}
        >
          {texts.copyTable}
        </button>
      </p>
    </details>
  )
})

const lastFigure = (rows: readonly { readonly kind: string; readonly head: string }[]): string =>
  rows.findLast(({ kind }) => kind === 'figure')?.head ?? ''
