import { useMeetings } from '#data/history.ts'
import { useStrategy } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'
import { useMeetingsTexts } from '#i18n/texts/meetings.ts'
import { paths } from '#state/paths.ts'
import { Breadcrumb } from '#ui/Breadcrumb.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { Timeline } from './Timeline.tsx'

/** What the councils were asked, said and decided, meeting by meeting. */
export default function MeetingsPage() {
  const { m } = useI18n()
  const { title, lead, loadFailed } = useMeetingsTexts()
  const strategyResult = useStrategy()
  const meetingsResult = useMeetings()
  return (
    <>
      <Breadcrumb steps={[{ name: m.shell.about, href: paths.about }]} />
      <PageHeading title={m.shell.pageTitle(title, m.common.siteName)} description={lead}>
        {title}
      </PageHeading>
      <p className="lead">{lead}</p>
      <QueryGate query={strategyResult}>
        {({ strategy }) => (
          <QueryGate query={meetingsResult} title={loadFailed}>
            {({ meetings }) => <Timeline meetings={meetings} strategy={strategy} />}
          </QueryGate>
        )}
      </QueryGate>
    </>
  )
}
