import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { useCopy } from '#state/useCopy.ts'

interface Props {
  label: string
  /** Said when it is done. */
  done: string
  /** Asked for when the button is pressed, so that it may tell of the browser it is in. */
  text: () => string
}

/** Copies a text, and says how it went. */
export function CopyButton({ label, done, text }: Props) {
  const texts = useIndicatorTexts()
  const copy = useCopy()
  return (
    <button
      type="button"
      className="ds-button"
      data-variant="secondary"
      onClick={() => void copy(text(), done, texts.copyFailed)}
    >
      {label}
    </button>
  )
}
