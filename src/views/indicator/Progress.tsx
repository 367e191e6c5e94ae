import { hasStrategyYearAmbition } from '#domain/ambition.ts'
import { textKey } from '#domain/base.ts'
import { distances } from '#domain/progressFacts.ts'
import type { Measure, Paper } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { paperName } from '#i18n/paperName.ts'
import { DataText } from '#ui/DataText.tsx'
import { AmbitionFacts } from './AmbitionFacts.tsx'

function MeasureProgress({ measure, papers }: { measure: Measure; papers: readonly Paper[] }) {
  const i18n = useI18n()
  const texts = useIndicatorTexts()
  return (
    <>
      {distances(measure).map(({ ambition, distances: rows }) => (
        <AmbitionFacts
          key={`${ambition.period} ${ambition.series ?? ''}`}
          ambition={ambition}
          measure={measure}
          rows={rows}
          papers={papers}
        />
      ))}
      {!hasStrategyYearAmbition(measure.ambitions) && <p>{texts.notSetFor2030}</p>}
      {measure.ambitionNotes.map((note) => (
        <p key={textKey(note.text)}>
          <DataText of={note.text} />{' '}
          <span className="source-line">({paperName(i18n, note.source, papers)})</span>
        </p>
      ))}
    </>
  )
}

/** «Framdrift mot 2030»: each ambition, who set it, and how far it is from the latest figure. */
export function Progress({
  measures,
  papers,
}: {
  measures: readonly Measure[]
  papers: readonly Paper[]
}) {
  const texts = useIndicatorTexts()
  const told = measures.filter((x) => x.ambitions.length > 0 || x.ambitionNotes.length > 0)
  return (
    <section aria-labelledby="framdrift" className="card progress">
      <h2 id="framdrift">{texts.progress}</h2>
      {told.length === 0 && <p>{texts.notSetFor2030}</p>}
      {told.map((measure) => (
        <div key={measure.id} className="progress-measure">
          {measures.length > 1 && (
            <h3>
              <DataText of={measure.name} />
            </h3>
          )}
          <MeasureProgress measure={measure} papers={papers} />
        </div>
      ))}
      {told.length > 0 && told.length < measures.length && <p>{texts.notSetForOthers}</p>}
    </section>
  )
}
