import { useLocation, useSearch } from 'wouter'
import { STRATEGY_YEAR } from '#domain/ambition.ts'
import { endOf } from '#domain/calendar.ts'
import type { Ambition, Measure, Series } from '#domain/model.ts'
import { period } from '#domain/period.ts'
import { comparableFigures } from '#domain/comparable.ts'
import { whatItTakes } from '#domain/whatItTakes.ts'
import { useI18n } from '#i18n/context.tsx'
import { useCalculationTexts } from '#i18n/texts/calculation.ts'
import { answerSentences } from '#i18n/questionWords.ts'
import { formatQuestion, parseQuestion } from '#state/question.ts'
import { useToday } from '#state/today.ts'
import { NumberField } from './NumberField.tsx'

interface Props {
  measure: Measure
  series: Series
  /** The one that counts, to begin the question with; null when none is set. */
  ambition: Ambition | null
}

/**
 * «Hva skal til?»: a level and a year, and the pace they ask for. A question, never an ambition,
 * though it begins with the one there is, as long as that is not due.
 */
export function Question({ measure, series, ambition }: Props) {
  const i18n = useI18n()
  const text = useCalculationTexts()
  const today = useToday()
  const search = useSearch()
  const [path, navigate] = useLocation()
  const asked = parseQuestion(search)
  const latest = comparableFigures(series, measure).at(-1)
  const untouched = asked.level === null && asked.year === null
  const ahead = ambition && endOf(ambition.period) > endOf(today) ? ambition : null
  const start = untouched ? ahead : null
  const level = asked.level ?? start?.value ?? suggested(measure, latest?.value ?? null)
  const year = asked.year ?? (start ? period(start.period).year : STRATEGY_YEAR)
  const ask = (next: { level: number | null; year: number | null }) => {
    const query = formatQuestion(search, next)
    navigate(query ? `${path}?${query}` : path, { replace: true })
  }
  const answer = whatItTakes(series, measure, { level, year }, today)
  return (
    <section aria-labelledby="hva-skal-til" className="card question">
      <h2 id="hva-skal-til">{text.question}</h2>
      <p>{text.questionLead}</p>
      <div className="question-fields">
        <NumberField
          label={measure.unit === 'percent' ? text.levelPercent : text.level}
          value={level}
          min={0}
          max={measure.unit === 'percent' ? 100 : undefined}
          onAsk={(asking) => ask({ level: asking, year: start ? year : asked.year })}
        />
        <NumberField
          label={text.year}
          value={year}
          min={Number(today.slice(0, 4))}
          max={2100}
          onAsk={(asking) => ask({ level: start ? level : asked.level, year: asking })}
        />
      </div>
      <div role="status">
        {answerSentences(i18n, text, measure, answer, { level, year }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  )
}

/** What the field opens with: a round step from the latest figure in the good direction. */
function suggested({ unit, direction }: Measure, latest: number | null): number {
  if (latest === null) return unit === 'percent' ? 50 : 100
  const step = unit === 'percent' ? 10 : 10 ** Math.max(0, Math.floor(Math.log10(latest || 1)) - 1)
  const next =
    direction === 'up'
      ? (Math.floor(latest / step) + 1) * step
      : (Math.ceil(latest / step) - 1) * step
  return Math.max(0, unit === 'percent' ? Math.min(100, next) : next)
}
