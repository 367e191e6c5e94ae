import { useI18n } from '#i18n/context.tsx'
import { useAccessibilityTexts } from '#i18n/texts/accessibility.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

/** What was tested and how, what falls short, how to tell of it. */
export default function AccessibilityPage() {
  const { m } = useI18n()
  const { title, lead, tested, shortcomings, report } = useAccessibilityTexts()
  return (
    <article className="prose">
      <PageHeading title={m.shell.pageTitle(title, m.common.siteName)} description={lead}>
        {title}
      </PageHeading>
      <p className="lead">{lead}</p>
      {[tested, shortcomings].map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          <ul>
            {section.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{report.title}</h2>
        <p>{report.text}</p>
      </section>
    </article>
  )
}
