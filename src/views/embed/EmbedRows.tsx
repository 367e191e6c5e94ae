import { HeadlinePicture } from '#charts/HeadlinePicture.tsx'
import { indicatorStatus } from '#domain/indicatorStatus.ts'
import type { IndicatorSummary, StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useEmbedTexts } from '#i18n/texts/embed.ts'
import { headlineWords } from '#i18n/headlineWords.ts'
import { DataText } from '#ui/DataText.tsx'
import { ReadinessShape } from '#ui/ReadinessMark.tsx'
import { StatusLine } from '#ui/StatusLine.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'

interface Props {
  readonly indicators: readonly IndicatorSummary[]
  readonly surveys: StrategySummary['surveys']
  /** ISO date. */
  readonly today: string
  /** What they are the indicators of. */
  readonly label: string
  /** One line each: no picture, and the status in a word. */
  readonly short?: boolean
}

/** A goal's indicators as a list, and as a table: the address says which of them is seen. */
export function EmbedRows({ indicators, surveys, today, label, short = false }: Props) {
  const i18n = useI18n()
  const { m } = i18n
  const rows = indicators.map((indicator) => ({
    indicator,
    status: indicatorStatus(indicator, surveys, today),
    words: headlineWords(i18n, indicator, today, surveys),
  }))
  return (
    <>
      <ul className={`embed-rows embed-chart ${short ? 'embed-short' : ''}`}>
        {rows.map(({ indicator, status, words }) => (
          <li key={indicator.id}>
            <ReadinessShape readiness={indicator.readiness.value} />
            <span className="embed-name">
              <span className="chart-hidden">
                {m.common.readiness[indicator.readiness.value]}:{' '}
              </span>
              <DataText of={indicator.name} />
            </span>
            {words.value !== null && <strong className="embed-value">{words.value}</strong>}
            {short ? (
              // Most have none, and how many is said above.
              status.category !== 'noAmbition' && <StatusMark category={status.category} />
            ) : (
              <>
                {words.value !== null && (
                  <div className="embed-picture">
                    <HeadlinePicture headline={indicator.headline} />
                  </div>
                )}
                <StatusLine className="embed-words" status={status} phrases={words.phrases} />
              </>
            )}
          </li>
        ))}
      </ul>
      <RowTable rows={rows} label={label} />
    </>
  )
}

interface Row {
  readonly indicator: IndicatorSummary
  readonly status: ReturnType<typeof indicatorStatus>
  readonly words: ReturnType<typeof headlineWords>
}

function RowTable({ rows, label }: { readonly rows: readonly Row[]; readonly label: string }) {
  const { m } = useI18n()
  const texts = useEmbedTexts()
  return (
    <div className="embed-table" role="group" aria-label={label} tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            <th scope="col" className="number">
              {texts.latest}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, status, words }) => (
            <tr key={indicator.id}>
              <th scope="row">
                <DataText of={indicator.name} />
                <StatusLine className="embed-remark" status={status} phrases={words.phrases} />
              </th>
              <td className="number">{words.value ?? m.common.noFigure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
