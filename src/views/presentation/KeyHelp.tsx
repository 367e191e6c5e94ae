import { usePresentationTexts } from '#i18n/texts/presentation.ts'

/** Which keys steer the show. */
export function KeyHelp() {
  const texts = usePresentationTexts()
  return (
    <details className="card deck-keys">
      <summary>{texts.keysTitle}</summary>
      <dl>
        {texts.keys.map(([keys, what]) => (
          <div key={what}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.chartKeys}</p>
    </details>
  )
}
