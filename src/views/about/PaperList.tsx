import type { Paper } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useAboutTexts } from '#i18n/texts/about.ts'
import { paperName } from '#i18n/paperName.ts'
import { DataText } from '#ui/DataText.tsx'

/** Every paper the figures were read from, council papers first. */
export function PaperList({ papers }: { papers: readonly Paper[] }) {
  const i18n = useI18n()
  const { papers: texts } = useAboutTexts()
  return (
    <section>
      <h2>{texts.title}</h2>
      {(['council', 'elsewhere'] as const).map((kind) => (
        <div key={kind}>
          <h3>{texts[kind]}</h3>
          <ul>
            {papers
              .filter((paper) => paper.kind === kind)
              .map((paper) => (
                <li key={paper.id}>
                  {paperName(i18n, { paper: paper.id }, papers)}
                  {kind === 'council' && (
                    <>
                      {' '}
                      – <DataText of={paper.title} />
                    </>
                  )}
                  {paper.note && (
                    <span className="quiet">
                      {' '}
                      <DataText of={paper.note} />
                    </span>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
