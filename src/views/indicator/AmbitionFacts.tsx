import type { Ambition, Measure, Paper } from '#domain/model.ts'
import { period } from '#domain/period.ts'
import type { SeriesDistance } from '#domain/progressFacts.ts'
import { useI18n, type I18n } from '#i18n/context.tsx'
import { useIndicatorTexts, type IndicatorTexts } from '#i18n/texts/indicator.ts'
import { decimalsOf } from '#i18n/format.ts'
import { figureText, seriesDecimals } from '#i18n/headlineWords.ts'
import { paperName } from '#i18n/paperName.ts'
import { DataText } from '#ui/DataText.tsx'
import { Facts } from '#ui/Facts.tsx'

interface Props {
  ambition: Ambition
  measure: Measure
  rows: readonly SeriesDistance[]
  papers: readonly Paper[]
}

function distanceText(
  { m, f }: I18n,
  texts: IndicatorTexts,
  { ambition, measure }: Props,
  row: SeriesDistance,
): string {
  if (row.remaining === null) return row.latest ? texts.noDistance : texts.dueNotMeasured
  const decimals = Math.max(seriesDecimals(row.series), decimalsOf([ambition.value]))
  const number = f.number(Math.abs(row.remaining), decimals)
  const bare = measure.unit === 'percent' ? texts.points(number) : number
  // A distance counted from «om lag» is «om lag» too.
  const about = row.latest?.qualifier === 'about'
  const distance = m.common.qualified(about ? 'about' : 'exact', bare)
  if (row.remaining > 0) return texts.left(distance)
  if (about) return texts.seemsReached
  return row.remaining === 0 ? texts.reached : texts.passedBy(distance)
}

/** One ambition: level, date, standing, who set it, and the distance for each series it is for. */
export function AmbitionFacts(props: Props) {
  const { ambition, measure, rows, papers } = props
  const i18n = useI18n()
  const { m, f, t } = i18n
  const texts = useIndicatorTexts()
  const setBy = ambition.setBy ? t(ambition.setBy) : texts.setByNotSaid
  const facts: [string, string][] = [
    [
      texts.level,
      `${f.value(ambition.value, measure.unit)} ${texts.by(f.period(ambition.period), period(ambition.period).kind)}`,
    ],
    [texts.standingLabel, texts.standing[ambition.standing]],
    [texts.setBy, ambition.setOn ? `${setBy}, ${texts.setOn(f.date(ambition.setOn))}` : setBy],
    ...(ambition.series === null
      ? ([[texts.forSeries, texts.forSeriesNotSaid]] as [string, string][])
      : []),
  ]
  return (
    <div className="ambition-facts">
      <Facts facts={facts} />
      <ul className="distances">
        {rows.map((row) => (
          <li key={row.series.id}>
            <strong>
              <DataText of={row.series.name} />
            </strong>
            <span>
              {row.latest
                ? `${figureText(i18n, row.latest, measure.unit, seriesDecimals(row.series))}, ${f.period(row.latest.period)}`
                : m.common.noFigure}
            </span>
            <span>{distanceText(i18n, texts, props, row)}</span>
          </li>
        ))}
      </ul>
      {ambition.doubt && (
        <p>
          <DataText of={ambition.doubt} />
        </p>
      )}
      <p className="source-line">
        {m.common.source}: {paperName(i18n, ambition.source, papers)}
      </p>
    </div>
  )
}
