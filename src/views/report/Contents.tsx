import { useI18n } from '#i18n/context.tsx'
import { useReportTexts } from '#i18n/texts/report.ts'
import { anchor, type Chapter } from './chapters.ts'

interface Props {
  goals: readonly Chapter[]
  /** Number of the chapter with the papers. */
  last: string
}

/** Every chapter and indicator by its number, which stands at its heading too. */
export function Contents({ goals, last }: Props) {
  const { t } = useI18n()
  const texts = useReportTexts()
  return (
    <nav className="report-contents" aria-labelledby="r-innhold">
      <h2 id="r-innhold">{texts.contents}</h2>
      <ul className="report-list">
        <li>
          <a href="#r-strategi">1 {texts.strategy}</a>
        </li>
        {goals.map(({ number, goal, entries }) => (
          <li key={goal.key}>
            <a href={`#${anchor(goal.key)}`}>
              {number} {t(goal.goal.name)}
            </a>
            {entries.length > 0 && (
              <ul className="report-list">
                {entries.map(({ number: at, slide }) => (
                  <li key={slide.key}>
                    <a href={`#${anchor(slide.key)}`}>
                      {at} {t(slide.indicator.name)}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        <li>
          <a href="#r-papirer">
            {last} {texts.papers}
          </a>
        </li>
      </ul>
    </nav>
  )
}
