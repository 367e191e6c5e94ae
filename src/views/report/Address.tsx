import { use } from 'react'
import { Link, useRouter } from 'wouter'
import { useReportTexts } from '#i18n/texts/report.ts'
import { SiteContext } from '#ui/site.ts'

/** Where a part of the report stands on the web, written out since paper has no links. */
export function Address({ path }: { path: string }) {
  const texts = useReportTexts()
  const { base } = useRouter()
  const { origin } = use(SiteContext)
  return (
    <p className="source-line report-address">
      <Link href={path}>{texts.address(`${origin}${base}${path}`)}</Link>
    </p>
  )
}
