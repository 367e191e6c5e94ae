import type { Indicator } from '#domain/model.ts'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { DataText } from '#ui/DataText.tsx'

/** Why there is no figure, and when the first one may come. */
export function Missing({
  missing,
  bounded,
}: {
  missing: NonNullable<Indicator['missing']>
  /** Something is known, only not exactly. */
  bounded: boolean
}) {
  const texts = useIndicatorTexts()
  return (
    <section aria-labelledby="mangler" className="card">
      <h2 id="mangler">{bounded ? texts.missingExact : texts.missing}</h2>
      <p>
        <DataText of={missing.why} />
      </p>
      <p>
        {missing.earliest ? (
          <>
            <strong>{texts.earliest}:</strong> <DataText of={missing.earliest} />
          </>
        ) : (
          texts.earliestNotSaid
        )}
      </p>
    </section>
  )
}
