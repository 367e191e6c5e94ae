import type { Indicator } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'

/** Why there is no figure, and when the first one may come. */
export function Missing({
  missing,
  bounded,
}: {
  missing: NonNullable<Indicator['missing']>
  /** Something is known, only not exactly. */
  bounded: boolean
}) {
  const { m, t } = useI18n()
  return (
    <section aria-labelledby="mangler" className="card">
      <h2 id="mangler">{bounded ? m.indicator.missingExact : m.indicator.missing}</h2>
      <p>{t(missing.why)}</p>
      <p>
        {missing.earliest ? (
          <>
            <strong>{m.indicator.earliest}:</strong> {t(missing.earliest)}
          </>
        ) : (
          m.indicator.earliestNotSaid
        )}
      </p>
    </section>
  )
}
