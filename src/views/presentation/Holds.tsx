import type { DeckPart } from '#deck/deckParts.ts'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'

interface Props {
  readonly parts: readonly DeckPart[]
  readonly chosen: readonly string[]
}

/** On paper, in place of a show: what it holds. */
export function Holds({ parts, chosen }: Props) {
  const texts = usePresentationTexts()
  return (
    <section className="deck-on-paper">
      <h2>{texts.holds}</h2>
      <ol>
        {chosen.map((key) => (
          <li key={key}>{parts.find((part) => part.key === key)?.name}</li>
        ))}
      </ol>
    </section>
  )
}
