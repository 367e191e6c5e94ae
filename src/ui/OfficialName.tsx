import type { Text } from '#domain/base.ts'
import { useI18n } from '#i18n/context.tsx'

/** The bokmål name, which is the only official one, below a name that is our translation of it. */
export function OfficialName({ name }: { name: Text }) {
  const { locale, m } = useI18n()
  const shown = name[locale]
  if (m.common.officialName === null || shown === undefined || shown === name.nb) return null
  return (
    <p className="official-name">
      {m.common.officialName} <span lang="nb">{name.nb}</span>
    </p>
  )
}
