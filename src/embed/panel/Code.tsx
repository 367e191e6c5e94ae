import { useId, useState } from 'react'
import { useInsertTexts } from '#i18n/texts/insert.ts'

/** The code, to copy; how that went is said here, for the rest of the page is out of reach. */
export function Code({ code }: { readonly code: string }) {
  const texts = useInsertTexts()
  const id = useId()
  const [said, say] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      say(texts.copied)
    } catch {
      say(texts.copyFailed)
    }
  }
  return (
    <div>
      <label className="insert-label" htmlFor={id}>
        {texts.code}
      </label>
      <textarea id={id} readOnly rows={7} spellCheck={false} value={code} />
      <div className="insert-copy">
        <button type="button" className="ds-button" onClick={() => void copy()}>
          {texts.copy}
        </button>
        <p role="status">{said}</p>
      </div>
    </div>
  )
}
