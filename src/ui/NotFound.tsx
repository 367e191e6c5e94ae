import { Link } from 'wouter'
import { useI18n } from '#i18n/context.tsx'
import { PageHeading } from './PageHeading.tsx'

/** For addresses that lead nowhere; says what was looked for when that is known. */
export function NotFound({ what }: { what?: string }) {
  const { m } = useI18n()
  const title = m.shell.notFoundTitle
  return (
    <>
      <PageHeading
        title={m.shell.pageTitle(title, m.common.siteName)}
        description={m.shell.notFoundText}
        lost
      >
        {title}
      </PageHeading>
      <p className="lead">{what ?? m.shell.notFoundText}</p>
      <p>
        <Link href="/">{m.shell.toBoard}</Link>
      </p>
    </>
  )
}
