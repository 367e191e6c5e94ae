import { Link } from 'wouter'
import type { Slug, StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useMeetingsTexts } from '#i18n/texts/meetings.ts'
import { pageAddress } from '#state/pageAddress.ts'
import { paths } from '#state/paths.ts'

/** The edition a meeting treated as a whole, with the way to its board. */
export function TreatedEdition({
  slug,
  strategy,
}: {
  slug: Slug | undefined
  strategy: StrategySummary
}) {
  const { locale } = useI18n()
  const texts = useMeetingsTexts()
  const edition = strategy.editions.find((one) => one.slug === slug)
  if (!edition) return null
  const name = texts.edition(edition.label)
  return (
    <p>
      {texts.treatedEdition}:{' '}
      {edition.slug === strategy.edition.slug ? (
        <Link href={paths.board}>{name}</Link>
      ) : (
        <a href={pageAddress(locale, edition.slug, paths.board)}>{name}</a>
      )}
    </p>
  )
}
