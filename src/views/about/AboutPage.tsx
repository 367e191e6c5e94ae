import { Link } from 'wouter'
import { useStrategy } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'
import { useAboutTexts } from '#i18n/texts/about.ts'
import { paths } from '#state/paths.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { Licences } from './Licences.tsx'
import { PaperList } from './PaperList.tsx'

/** What the dashboard is, for whom, and from which papers. */
export default function AboutPage() {
  const { m, f } = useI18n()
  const query = useStrategy()
  const {
    title,
    lead,
    what,
    whom,
    marks,
    drawing,
    names,
    methods,
    meetings,
    editions,
    privacy,
    report,
  } = useAboutTexts()
  return (
    <article className="prose">
      <PageHeading title={m.shell.pageTitle(title, m.common.siteName)} description={lead}>
        {title}
      </PageHeading>
      <p className="lead">{lead}</p>
      {[what, whom].map((section) => (
        <Section key={section.title} {...section} />
      ))}
      <Section title={marks.title} paragraphs={[marks.readiness, marks.type, marks.ambition]} />
      <Section {...drawing} />
      {names && <Section {...names} />}
      <p>
        <Link href={paths.method}>{methods}</Link>
      </p>
      <p>
        <Link href={paths.meetings}>{meetings}</Link>
      </p>
      <p>
        <Link href={paths.report}>{report}</Link>
      </p>
      <QueryGate query={query}>
        {({ strategy }) => (
          <>
            <PaperList papers={strategy.papers} />
            <section>
              <h2>{editions.title}</h2>
              <ul>
                {strategy.editions.map(({ slug, label, council, date }) => (
                  <li key={slug}>{editions.item(label, council, f.date(date))}</li>
                ))}
              </ul>
            </section>
          </>
        )}
      </QueryGate>
      <Section title={privacy.title} paragraphs={[privacy.text]} />
      <Licences />
    </article>
  )
}

function Section({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  )
}
