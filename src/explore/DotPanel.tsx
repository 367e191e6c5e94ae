import { memo, useMemo } from 'react'
import { linear } from '#charts/scale.ts'
import { round, styleClass } from '#charts/Marker.tsx'
import { textWidth, wrap } from '#charts/textWidth.ts'
import { TEXT_SIZE } from '#charts/labels.ts'
import { axisOf } from './axes.ts'
import { tickText } from './layout.ts'
import { allOf, latestRows, type LatestRow } from './latest.ts'
import type { Panel, PanelAmbition } from './panels.ts'
import { RowMark } from './RowMark.tsx'
import type { View } from './view.ts'
import { ambitionText, differenceText, panelTitle, remarksOf, valueText } from './wording.ts'

interface DotPanelProps {
  readonly view: View
  readonly panel: Panel
  readonly year: number
  readonly most: number
  readonly width: number
}

const ROW = 34
const LINE = 17

/** What a row says: its name, its value with what weakens it. */
function rowText(view: View, row: LatestRow): { name: string; value: string; when: string } {
  const { wording, names } = view
  const { i18n } = wording
  const value = row.base
    ? differenceText(wording, row.measure, row.shown, row.base)
    : valueText(wording, row.measure, row.shown)
  return {
    name: names.of.get(row.key) ?? i18n.t(row.series.name),
    value: i18n.m.charts.reading.remarks(
      value,
      remarksOf(wording, row.shown).filter((text) => !text.startsWith('n ')),
    ),
    when: i18n.f.period(row.shown.period, 'short'),
  }
}

/** One panel's rows: name and value in words, and a mark on a common track. */
export const DotPanel = memo(function DotPanel({ view, panel, year, most, width }: DotPanelProps) {
  const { wording, state } = view
  const { texts, i18n } = wording
  const rows = useMemo(
    () => latestRows(panel, year, state.base, state.sort),
    [panel, year, state.base, state.sort],
  )
  const axis = axisOf(panel, state.base, state.enlarged)
  const narrow = width < 560
  const title = panelTitle(wording, panel, state.base)
  const shown = rows.slice(0, most).map((row) => ({ row, ...rowText(view, row) }))
  const names = narrow ? 0 : Math.min(300, width * 0.3)
  const values = narrow ? 0 : Math.min(250, width * 0.28)
  const height = narrow ? ROW + 2 * LINE : ROW
  const wrapped = shown.map(({ name, value, when }) =>
    wrap(`${name}: ${value}, ${when}`, width - 8, TEXT_SIZE, 600),
  )
  const tops: number[] = []
  let down = 8
  for (const [at] of shown.entries()) {
    tops.push(down)
    down += narrow ? height - 2 * LINE + (wrapped[at]?.length ?? 1) * LINE : height
  }
  const x = linear([axis.min, axis.max], [names + 14, width - values - 16])
  const ticks = axis.ticks.filter((_, at) => !narrow || at % 2 === 0)
  const bottom = down + 4
  const lacking = allOf(panel).length - rows.length
  let foot = bottom + 22
  const ambitions: { ambition: PanelAmbition; lines: string[]; top: number }[] = []
  for (const ambition of panel.ambitions) {
    const words = ambitionText(wording, panel, ambition, view.names.of)
    const lines = wrap(words, width - names - 20, TEXT_SIZE, 600)
    ambitions.push({ ambition, lines, top: foot })
    foot += lines.length * LINE
  }
  return (
    <figure className="explore-panel">
      <figcaption>
        <h3>
          {title}. {texts.latestYear(String(year))}
        </h3>
        {rows.length > most && <p>{texts.showing(most, rows.length)}</p>}
      </figcaption>
      <svg
        className="explore-svg explore-own"
        viewBox={`0 0 ${width} ${foot + 4}`}
        width={width}
        height={foot + 4}
        role="img"
        aria-label={`${texts.dotsName(title)}, ${texts.latestYear(String(year))}. ${shown
          .map(({ name, value, when }) => `${name}: ${value}, ${when}`)
          .join('; ')}`}
      >
        {ticks.map((value) => (
          <g key={value}>
            <path className="chart-grid" d={`M${round(x(value))} 0V${bottom}`} />
            <text x={round(x(value))} y={bottom + 17} textAnchor="middle">
              {tickText(wording, panel, state.base, value)}
            </text>
          </g>
        ))}
        {ambitions.map(({ ambition, lines, top }) => (
          <g
            key={`${ambition.indicator.id} ${ambition.measure.id} ${lines.join(' ')}`}
            className={`chart-ambition chart-ambition-${ambition.ambition.standing}`}
          >
            <path className="chart-ambition-line" d={`M${round(x(ambition.value))} 0V${bottom}`} />
            {lines.map((line, at) => (
              <text
                key={line}
                className="chart-label"
                x={narrow ? 4 : names + 14}
                y={top + (at + 1) * LINE - 3}
              >
                {line}
              </text>
            ))}
          </g>
        ))}
        {shown.map(({ row, name, value, when }, at) => {
          const text = wrapped[at] ?? []
          const top = tops[at] ?? 0
          const middle = narrow ? top + text.length * LINE + 10 : top + ROW / 2
          return (
            <g
              key={row.key}
              className={row.style === null ? 'explore-grey-mark' : styleClass(row.style)}
            >
              {narrow ? (
                text.map((words, line) => (
                  <text key={words} className="explore-name" x={4} y={top + line * LINE + 11}>
                    {words}
                  </text>
                ))
              ) : (
                <>
                  <text className="explore-name" x={0} y={middle + 5}>
                    {fitted(name, names)}
                  </text>
                  <text x={width - values} y={middle + 5}>
                    {fitted(`${value}, ${when}`, values)}
                  </text>
                </>
              )}
              <path
                className="explore-rail"
                d={`M${round(x(axis.min))} ${middle}H${round(x(axis.max))}`}
              />
              <RowMark row={row} x={x} y={middle} ends={[x(axis.min), x(axis.max)]} />
            </g>
          )
        })}
      </svg>
      {lacking > 0 && (
        <p className="quiet">{i18n.m.charts.capital(texts.noLatest(lacking, String(year)))}</p>
      )}
    </figure>
  )
})

/** The text shortened to what fits; the table has it whole. */
function fitted(text: string, width: number): string {
  if (textWidth(text, TEXT_SIZE, 600) <= width) return text
  let kept = text
  while (kept.length > 1 && textWidth(`${kept}…`, TEXT_SIZE, 600) > width) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}
