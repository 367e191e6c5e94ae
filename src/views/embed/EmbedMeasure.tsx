import { DotPlot } from '#charts/DotPlot.tsx'
import { dotPlot } from '#charts/dotPlot.ts'
import { finding } from '#charts/finding.ts'
import { chartPlan } from '#charts/plan.ts'
import { subtitle } from '#charts/subtitle.ts'
import type { Measure, Series } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useEmbedTexts } from '#i18n/texts/embed.ts'
import { EmbedLines } from './EmbedLines.tsx'
import { embedTable } from './table.ts'

interface Props {
  readonly measure: Measure
  readonly indicatorName: string
  readonly headlineSeries: string | null
}

/** A measure's chart and its table: the address says which of them is seen. */
export function EmbedMeasure({ measure, indicatorName, headlineSeries }: Props) {
  const i18n = useI18n()
  const plan = chartPlan(measure, headlineSeries)
  if (!plan) return null
  const { lines, dots } = plan
  const withLines = lines.length > 0 || dots.length === 0
  // Told in the order they are drawn: the script that hides some of them counts.
  const named = (series: readonly Series[]) =>
    JSON.stringify(series.map(({ id, name }) => [id, i18n.t(name)]))
  return (
    <>
      <h2 className="chart-title">{finding(measure, headlineSeries, i18n)}</h2>
      <p className="chart-subtitle">{subtitle(measure, withLines ? lines : dots, i18n)}</p>
      <div className="embed-chart">
        {withLines && (
          <div className="chart" data-series={named(lines)}>
            <EmbedLines measure={measure} lines={lines} indicatorName={indicatorName} />
          </div>
        )}
        {dots.length > 0 && (
          <div
            className="chart"
            data-series={named(dotPlot(measure, dots).rows.map(({ series }) => series))}
          >
            <DotPlot measure={measure} groups={dots} titled={withLines} />
          </div>
        )}
      </div>
      <MeasureTable measure={measure} series={named(measure.series)} />
    </>
  )
}

function MeasureTable({ measure, series }: { measure: Measure; series: string }) {
  const i18n = useI18n()
  const texts = useEmbedTexts()
  const name = i18n.t(measure.name)
  const rows = embedTable(measure, i18n)
  return (
    <div className="embed-table" role="group" aria-label={name} tabIndex={0} data-series={series}>
      <table className="data-table">
        <caption className="chart-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.period}</th>
            {measure.series.map((one, index) => (
              <th key={one.id} scope="col" className="number" data-of={index}>
                {i18n.t(one.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ period, head, cells, remarks }) => (
            <tr key={period}>
              <th scope="row">
                {head}
                {remarks.map((remark) => (
                  <span key={remark} className="embed-remark">
                    {remark}
                  </span>
                ))}
              </th>
              {measure.series.map(({ id }, index) => (
                <td key={id} className="number" data-of={index}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
