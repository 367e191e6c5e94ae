import type { Fact, IndicatorSlide } from '#deck/slides.ts'
import type { StrategySummary } from '#domain/model.ts'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { FactList } from './FactList.tsx'
import { SlideChart } from './SlideChart.tsx'

const isAbout = ({ kind }: Fact): boolean => kind === 'measures'

interface Props {
  readonly slide: IndicatorSlide
  readonly strategy: StrategySummary
}

/** An indicator in the form the councils know: what it measures, its chart, and its facts. */
export function IndicatorBody({ slide, strategy }: Props) {
  const texts = usePresentationTexts()
  const { facts, towards, footnotes, measure } = slide
  return (
    <div className="slide-body">
      <div className="slide-main" data-room="">
        {facts.filter(isAbout).map(({ kind, text }) => (
          <p key={kind} className="slide-lead">
            {text}
          </p>
        ))}
        <SlideChart slide={slide} strategy={strategy} />
        {footnotes.length > 0 && (
          <ul className="slide-footnotes" aria-label={texts.footnotes}>
            {footnotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
      <section className="slide-side" aria-label={texts.facts} data-room="">
        <FactList
          facts={facts.filter((fact) => !isAbout(fact))}
          unset={measure.ambitions.length === 0}
        />
        {towards && (
          <div className="slide-next-steps">
            <p>{towards.label}</p>
            <ul>
              {towards.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </div>
        )}
      </section>
    </div>
  )
}
