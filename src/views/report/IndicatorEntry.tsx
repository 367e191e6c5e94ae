import type { Fact } from '#deck/slides.ts'
import type { Measure, Paper } from '#domain/model.ts'
import { hasKnownValue } from '#domain/observation.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { useReportTexts } from '#i18n/texts/report.ts'
import { OverdueMark, StatusMark } from '#ui/StatusMark.tsx'
import { Address } from './Address.tsx'
import { anchor, type Entry } from './chapters.ts'
import { FigureTable } from './FigureTable.tsx'
import { PrintedChart } from './PrintedChart.tsx'

function FactText({ fact: { value, text, category, overdue } }: { fact: Fact }) {
  return (
    <dd>
      {category ? (
        <strong>
          <StatusMark category={category} />
        </strong>
      ) : overdue ? (
        <strong>
          <OverdueMark />
        </strong>
      ) : (
        value !== '' && <strong>{value}</strong>
      )}
      {text !== '' && <span>{text}</span>}
    </dd>
  )
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className="report-points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  )
}

const known = ({ series }: Measure): boolean => series.some(hasKnownValue)

/** One indicator: its facts, its charts, all its figures, and how everything was arrived at. */
export function IndicatorEntry({
  entry: { number, slide, towards },
  papers,
}: {
  entry: Entry
  papers: readonly Paper[]
}) {
  const { m, t } = useI18n()
  const texts = useReportTexts()
  const { progress } = useIndicatorTexts()
  const { indicator } = slide
  const { headline } = indicator
  const id = anchor(slide.key)
  const own = indicator.measures.filter(({ role }) => role === 'indicator')
  const drawn = own.filter((measure) => known(measure) || measure.ambitions.length > 0)
  const context = indicator.measures.filter(
    (measure) => measure.role === 'context' && known(measure),
  )
  const measures = slide.facts.find(({ kind }) => kind === 'measures')
  const table = (measure: Measure) => (
    <FigureTable key={measure.id} measure={measure} papers={papers} />
  )
  return (
    <section aria-labelledby={id} className="report-entry">
      <div className="report-head">
        <h3 id={id}>
          {number} {t(indicator.name)}
        </h3>
        <p className="overline">{m.common.readiness[indicator.readiness.value]}</p>
        {slide.kind === 'withoutFigures' && <p className="report-finding">{slide.why}</p>}
        {measures !== undefined && <p>{measures.text}</p>}
      </div>
      <div className="report-look">
        <dl className="report-facts">
          {slide.facts
            .filter((fact) => fact !== measures)
            .map((fact) => (
              <div key={fact.kind}>
                <dt>{fact.label}</dt>
                <FactText fact={fact} />
              </div>
            ))}
        </dl>
        {drawn.length > 0 && (
          <div>
            {drawn.map((measure) => (
              <PrintedChart
                key={measure.id}
                measure={measure}
                indicatorName={t(indicator.name)}
                headlineSeries={measure.id === headline?.measure ? headline.series : null}
              />
            ))}
          </div>
        )}
      </div>
      {slide.kind === 'indicator' && <Points title={texts.footnotes} points={slide.footnotes} />}
      <Points title={progress} points={towards} />
      {own.filter(known).map(table)}
      {context.length > 0 && <h4>{texts.context}</h4>}
      {context.map(table)}
      {/* The first note says what it measures, which stands above. */}
      <Points title={texts.about} points={slide.notes.slice(1)} />
      <Address path={slide.path} />
    </section>
  )
}
