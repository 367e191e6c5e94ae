import { Link } from 'wouter'
import type { Edition } from '#domain/model.ts'
import { editionWords } from '#i18n/changeSummaryWords.ts'
import { useI18n } from '#i18n/context.tsx'
import { useChangesTexts } from '#i18n/texts/changes.ts'
import { paths } from '#state/paths.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

/** The first edition has nothing before it to be compared with. */
export function FirstEdition({ edition }: { edition: Edition }) {
  const i18n = useI18n()
  const { m } = i18n
  const texts = useChangesTexts()
  const text = texts.first(editionWords(i18n, texts, edition))
  return (
    <>
      <PageHeading title={m.shell.pageTitle(texts.title, m.common.siteName)} description={text}>
        {texts.firstTitle}
      </PageHeading>
      <p className="lead">{text}</p>
      <p>
        <Link href={paths.board}>{texts.toBoard}</Link>
      </p>
    </>
  )
}
