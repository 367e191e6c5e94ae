import type { Indicator, Paper } from '#domain/model.ts'
import { sourcesOf } from '#domain/sources.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { paperName } from '#i18n/paperName.ts'
import { DataText } from '#ui/DataText.tsx'

/** The papers the page was read from, with page where it is printed. */
export function Sources({ indicator, papers }: { indicator: Indicator; papers: readonly Paper[] }) {
  const i18n = useI18n()
  const texts = useIndicatorTexts()
  return (
    <section aria-labelledby="kilder" className="card">
      <h2 id="kilder">{texts.sources}</h2>
      <ul className="statements">
        {sourcesOf(indicator).map((source) => {
          const paper = papers.find((p) => p.id === source.paper)
          return (
            <li key={`${source.paper} ${source.page ?? ''}`}>
              {paperName(i18n, source, papers)}
              {paper?.kind === 'council' && (
                <span className="quiet">
                  {' '}
                  – <DataText of={paper.title} />
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
