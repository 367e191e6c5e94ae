import { notesOf } from '#domain/notes.ts'
import { hasKnownValue } from '#domain/observation.ts'
import { headlineOf } from '#domain/summary.ts'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { Assessment } from './Assessment.tsx'
import { Calculation } from './Calculation.tsx'
import { ContextSection } from './ContextSection.tsx'
import type { IndicatorProps } from './IndicatorBody.tsx'
import { MeasuresWithoutFigures } from './MeasuresWithoutFigures.tsx'
import { Progress } from './Progress.tsx'
import { Question } from './Question.tsx'
import { Statements } from './Statements.tsx'
import { useStatus } from './useStatus.ts'

/** Below the charts: progress and its arithmetic, assessment, barriers, notes, surroundings. */
export function MainDetails({ indicator, strategy }: IndicatorProps) {
  const texts = useIndicatorTexts()
  const { papers, surveys } = strategy
  const status = useStatus(indicator, strategy)
  const headline = headlineOf(indicator)
  const chief = indicator.measures.find((x) => x.id === headline?.measure.id)
  const own = indicator.measures.filter((measure) => measure.role === 'indicator')
  const silent = own.filter((x) => x.ambitions.length === 0 && !x.series.some(hasKnownValue))
  return (
    <>
      <MeasuresWithoutFigures measures={silent} />
      <Progress measures={own} papers={papers} />
      {chief && headline && (
        <>
          <Calculation
            measure={chief}
            series={headline.series}
            surveys={surveys}
            verdicts={status.verdicts}
          />
          <Question
            measure={chief}
            series={headline.series}
            ambition={status.verdict?.ambition ?? null}
          />
        </>
      )}
      <Assessment indicator={indicator} papers={papers} surveys={surveys} status={status} />
      <Statements
        id="barrierer"
        title={texts.barriers}
        items={indicator.barriers}
        papers={papers}
      />
      <Statements id="tiltak" title={texts.actions} items={indicator.actions} papers={papers} />
      <Statements
        id="forbehold"
        title={texts.notes}
        items={notesOf(indicator)}
        papers={papers}
        label={(note) => texts.noteKind[note.kind]}
      />
      <ContextSection indicator={indicator} papers={papers} />
    </>
  )
}
