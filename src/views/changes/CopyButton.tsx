import { useChangesTexts } from '#i18n/texts/changes.ts'
import { useCopy } from '#state/useCopy.ts'

/** Copies a text and says how it went. */
export function CopyButton({ label, done, text }: { label: string; done: string; text: string }) {
  const texts = useChangesTexts()
  const copy = useCopy()
  return (
    <button
      type="button"
      className="ds-button"
      data-variant="secondary"
      onClick={() => void copy(text, done, texts.copyFailed)}
    >
      {label}
    </button>
  )
}
