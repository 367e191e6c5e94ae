import { Link } from 'wouter'
import { useNotYet } from '#data/history.ts'
import type { StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { pageAddress } from '#state/pageAddress.ts'
import { paths } from '#state/paths.ts'
import { Breadcrumb } from '#ui/Breadcrumb.tsx'
import { DataText } from '#ui/DataText.tsx'
import { Loading } from '#ui/Loading.tsx'
import { NotFound } from '#ui/NotFound.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

/** An indicator that a later edition brought; not found when none did, or nobody can tell. */
export function NotYet({ id, strategy }: { id: string; strategy: StrategySummary }) {
  const { locale, m, f, t } = useI18n()
  const texts = useIndicatorTexts()
  const { data, isPending } = useNotYet(id)
  if (isPending) return <Loading />
  if (!data) return <NotFound what={m.shell.notFoundIndicator(id)} />
  const { edition, replaces } = data
  const { label } = strategy.edition
  const name = t(data.name)
  const absent = texts.notIn(label)
  const came = texts.cameIn(edition.label, texts.meeting(edition.council, f.date(edition.date)))
  return (
    <>
      <Breadcrumb steps={[{ name: m.shell.home, href: paths.board }]} />
      <p className="overline">{absent}</p>
      <PageHeading
        title={m.shell.pageTitle(`${name}: ${absent}`, m.common.siteName)}
        description={`${absent}. ${came}`}
        // It says where the indicator is to be found; the page to find is that one.
        lost
      >
        {name}
      </PageHeading>
      <p className="lead">{came}</p>
      {replaces && (
        <p>
          {texts.replaces}:{' '}
          <Link href={paths.indicator(replaces.id)}>
            <DataText of={replaces.name} />
          </Link>
        </p>
      )}
      <p>
        <a href={pageAddress(locale, edition.slug, paths.indicator(id))}>
          {texts.seeIn(edition.label)}
        </a>
      </p>
      <p>
        <Link href={paths.board}>{texts.boardOf(label)}</Link>
      </p>
    </>
  )
}
