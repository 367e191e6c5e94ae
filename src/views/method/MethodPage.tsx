import { useStrategy } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'
import { useMethodTexts } from '#i18n/texts/method.ts'
import { whenUsed } from '#state/firstUse.ts'
import { paths } from '#state/paths.ts'
import { Breadcrumb } from '#ui/Breadcrumb.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { lazy, Suspense } from 'react'
import { ChangeExample, FreshnessExample, ProgressExample } from './Examples.tsx'
import { Method } from './Method.tsx'

const ProjectionExample = lazy(whenUsed(() => import('./ProjectionExample.tsx')))

/** Every method with formula, cut points, source, limits, and an example from the real figures. */
export default function MethodPage() {
  const { m } = useI18n()
  const texts = useMethodTexts()
  const query = useStrategy()
  const { title, lead, figures, change, progress, projection, freshness, goal } = texts
  return (
    <article className="prose">
      <Breadcrumb steps={[{ name: m.shell.about, href: paths.about }]} />
      <PageHeading title={m.shell.pageTitle(title, m.common.siteName)} description={lead}>
        {title}
      </PageHeading>
      <p className="lead">{lead}</p>
      <QueryGate query={query}>
        {({ strategy }) => (
          <>
            <Method method={figures} />
            <Method method={change}>
              <ChangeExample strategy={strategy} />
            </Method>
            <Method method={progress}>
              <ProgressExample strategy={strategy} />
            </Method>
            <Method method={projection}>
              <Suspense>
                <ProjectionExample strategy={strategy} />
              </Suspense>
            </Method>
            <Method method={freshness}>
              <FreshnessExample strategy={strategy} />
            </Method>
            <Method method={goal} />
          </>
        )}
      </QueryGate>
    </article>
  )
}
