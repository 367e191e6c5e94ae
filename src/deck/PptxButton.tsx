import { use, useEffect, useRef, useState } from 'react'
import { useRouter } from 'wouter'
import { useI18n } from '#i18n/context.tsx'
import { usePptxTexts } from '#i18n/texts/pptx.ts'
import { useAnnouncer } from '#state/announcer.ts'
import { addressToCopy, SiteContext } from '#ui/site.ts'
import { downloadDeck, type Progress } from './downloadDeck.ts'
import type { Deck } from './slides.ts'

interface Props {
  /** Called when the reader asks for the file; rejects when the figures cannot be fetched. */
  readonly makeDeck: () => Promise<Deck>
  /** From `pptxName`. */
  readonly fileName: string
  /** The reader has asked already, with a button that this one takes the place of. */
  readonly asked?: boolean
}

/**
 * «Last ned PowerPoint»: all it takes is loaded when it is pressed. Shows how far it has come, and
 * says why when it fails; the same button tries again. Its texts suspend.
 */
export function PptxButton({ makeDeck, fileName, asked = false }: Props) {
  const i18n = useI18n()
  const texts = usePptxTexts()
  const announce = useAnnouncer((state) => state.announce)
  const { base } = useRouter()
  const { origin } = use(SiteContext)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)

  async function download() {
    if (progress) return
    setFailure(null)
    setProgress({ done: 0, total: null })
    announce(texts.collecting)
    const failed = await downloadDeck({
      makeDeck,
      fileName,
      i18n,
      texts,
      address: (path) => addressToCopy(`${origin}${base}${path}`),
      onProgress: setProgress,
    })
    setProgress(null)
    if (failed === null) announce(texts.done(fileName))
    else setFailure(texts.failed(failed))
  }

  const begun = useRef(false)
  useEffect(() => {
    if (!asked || begun.current) return
    begun.current = true
    button.current?.focus()
    void download()
  })

  return (
    <div className="pptx-download">
      <button
        ref={button}
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-disabled={progress !== null}
        onClick={() => void download()}
      >
        {failure === null ? texts.download : i18n.m.common.retry}
      </button>
      {progress && <ProgressLine {...progress} />}
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  )
}

/** How far it has come, in words and as a bar; not read aloud step by step. */
function ProgressLine({ done, total }: Progress) {
  const texts = usePptxTexts()
  const text =
    total === null
      ? texts.collecting
      : done === total
        ? texts.packing
        : texts.progress(done + 1, total)
  return (
    <p>
      <progress aria-label={text} {...(total === null ? {} : { value: done, max: total })} />{' '}
      <span aria-hidden="true">{text}</span>
    </p>
  )
}
