import { useMemo } from 'react'
import type { Indicator, StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { paperName } from '#i18n/paperName.ts'
import { useDeckTexts } from '#i18n/texts/deck.ts'
import { useReportTexts } from '#i18n/texts/report.ts'
import { useToday } from '#state/today.ts'
import { chaptersOf } from './chapters.ts'
import { Contents } from './Contents.tsx'
import { Front } from './Front.tsx'
import { GoalChapter } from './GoalChapter.tsx'
import { StrategyChapter } from './StrategyChapter.tsx'

interface Props {
  strategy: StrategySummary
  known: ReadonlyMap<string, Indicator>
  /** Ids of those that could not be read. */
  failed: readonly string[]
}

/** The report: front, contents, the strategy, each goal with its indicators, and the papers. */
export function Report({ strategy, known, failed }: Props) {
  const i18n = useI18n()
  const today = useToday()
  const texts = useDeckTexts()
  const report = useReportTexts()
  const { goals, strategy: whole } = useMemo(() => {
    const indicators = [...known.values()]
    return chaptersOf({ strategy, indicators, today, i18n, texts })
  }, [strategy, known, today, i18n, texts])
  const lacking = strategy.indicators.filter(({ id }) => failed.includes(id))
  const last = String(goals.length + 2)
  return (
    <article className="report-page">
      <Front strategy={strategy} today={today} />
      {lacking.length > 0 && (
        <p role="alert">{report.missing(lacking.map(({ name }) => i18n.t(name)).join('; '))}</p>
      )}
      <Contents goals={goals} last={last} />
      {whole && <StrategyChapter slide={whole} />}
      {goals.map((chapter) => (
        <GoalChapter key={chapter.goal.key} chapter={chapter} strategy={strategy} />
      ))}
      <section aria-labelledby="r-papirer" className="report-chapter">
        <h2 id="r-papirer">
          {last} {report.papers}
        </h2>
        <ul className="statements">
          {strategy.papers.map((paper) => (
            <li key={paper.id}>
              {paperName(i18n, { paper: paper.id }, strategy.papers)}
              {paper.kind === 'council' && ` – ${i18n.t(paper.title)}`}
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
