import { useI18n } from '#i18n/context.tsx'

/** Says that something is on its way. */
export function Loading() {
  const { m } = useI18n()
  return (
    <p className="loading" role="status">
      {m.common.loading}
    </p>
  )
}
