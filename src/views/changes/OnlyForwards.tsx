import { Link } from 'wouter'
import type { Edition } from '#domain/model.ts'
import { editionWords } from '#i18n/changeSummaryWords.ts'
import { useI18n } from '#i18n/context.tsx'
import { useChangesTexts } from '#i18n/texts/changes.ts'
import { paths } from '#state/paths.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

/** For a pair that nobody published the changes of: why, and the way to the pair that is there. */
export function OnlyForwards({
  why,
  older,
  newer,
}: {
  why: string
  older: Edition
  newer: Edition | undefined
}) {
  const i18n = useI18n()
  const { m } = i18n
  const texts = useChangesTexts()
  return (
    <>
      <PageHeading title={m.shell.pageTitle(texts.title, m.common.siteName)} description={why} lost>
        {texts.title}
      </PageHeading>
      <p className="lead">{why}</p>
      {newer && (
        <p>
          <Link href={paths.changesBetween(older.slug, newer.slug)}>
            {texts.forwards(editionWords(i18n, texts, older), editionWords(i18n, texts, newer))}
          </Link>
        </p>
      )}
    </>
  )
}
