import { use } from 'react'
import { Link } from 'wouter'
import { EditionContext } from '#data/edition.ts'
import type { Edition } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useGoalTexts } from '#i18n/texts/goal.ts'
import { pageAddress } from '#state/pageAddress.ts'
import { paths } from '#state/paths.ts'
import { NotFound } from '#ui/NotFound.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

/** A goal the edition does not have. In an archive it may be one that came later. */
export function AbsentGoal({ id, edition }: { id: string; edition: Edition }) {
  const { locale, m } = useI18n()
  const texts = useGoalTexts()
  if (use(EditionContext) === null) return <NotFound what={m.shell.notFoundGoal(id)} />
  const title = texts.notIn(edition.label)
  return (
    <>
      <PageHeading
        title={m.shell.pageTitle(title, m.common.siteName)}
        description={texts.mayBeLater(id)}
        lost
      >
        {title}
      </PageHeading>
      <p className="lead">{texts.mayBeLater(id)}</p>
      <p>
        <a href={pageAddress(locale, null, paths.goal(id))}>{texts.seeNewest}</a>
      </p>
      <p>
        <Link href={paths.board}>{texts.boardOf(edition.label)}</Link>
      </p>
    </>
  )
}
