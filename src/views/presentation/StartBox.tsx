import { useId, type ReactNode, type RefObject } from 'react'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { formatDeckQuery } from '#state/deckQuery.ts'
import { useCopy } from '#state/useCopy.ts'
import { addressToCopy, useOwnAddress } from '#ui/site.ts'
import { useDeckQuery } from './useDeckQuery.ts'

interface Props {
  readonly status: string
  /** Begins the show; null while it cannot be. */
  readonly onStart: (() => void) | null
  readonly start?: RefObject<HTMLButtonElement | null>
  /** More that can be done. */
  readonly children?: ReactNode
}

/** Where the show is begun: how far it has come with what it needs, and a link to hand on. */
export function StartBox({ status, onStart, start, children }: Props) {
  const texts = usePresentationTexts()
  const id = useId()
  const [query] = useDeckQuery()
  const own = useOwnAddress()
  const copy = useCopy()
  const link = () => addressToCopy(`${own}?${formatDeckQuery({ ...query, slide: 1 })}`)
  return (
    <section className="card deck-start" aria-labelledby={id}>
      <h2 id={id}>{texts.begin}</h2>
      <p role="status">{status}</p>
      <div className="deck-actions">
        <button
          ref={start}
          type="button"
          className="ds-button"
          aria-disabled={onStart === null}
          onClick={() => onStart?.()}
        >
          {texts.start}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => void copy(link(), texts.linkCopied, texts.copyFailed)}
        >
          {texts.copyLink}
        </button>
        {children}
      </div>
    </section>
  )
}
