import type { Indicator } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/pageTexts.ts'

/** Why there is no figure, and when the first one may come. */
export function Missing({
  missing,
  bounded,
}: {
  missing: NonNullable<Indicator['missing']>
  /** Something is known, only not exactly. */
  bounded: boolean
}) {
  const { t } = useI18n()
  const texts = useIndicatorTexts()
  return (
    <section aria-labelledby="mangler" className="card">
      <h2 id="mangler">{bounded ? texts.missingExact : texts.missing}</h2>
      <p>{t(missing.why)}</p>
      <p>
        {missing.earliest ? (
          <>
            <strong>{texts.earliest}:</strong> {t(missing.earliest)}
          </>
        ) : (
          texts.earliestNotSaid
        )}
      </p>
    </section>
  )
}
