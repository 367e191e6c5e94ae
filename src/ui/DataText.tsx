import type { Text } from '#domain/base.ts'
import { useI18n } from '#i18n/context.tsx'

/** A text of the dataset; one that exists only in bokmål says so to who reads it aloud. */
export function DataText({ of }: { of: Text }) {
  const { locale, t } = useI18n()
  if (of[locale] !== undefined || of.nb === undefined) return t(of)
  return <span lang="nb">{of.nb}</span>
}
