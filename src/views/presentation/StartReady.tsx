import { Suspense, useEffect, useRef, useState } from 'react'
import { PptxButton } from '#deck/PptxButton.tsx'
import { pptxName } from '#deck/pptxName.ts'
import { useI18n } from '#i18n/context.tsx'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { loadShow } from './loadShow.ts'
import { StartBox } from './StartBox.tsx'
import type { StartProps } from './StartPanel.tsx'
import { useDeck } from './useDeck.ts'
import { useDeckQuery } from './useDeckQuery.ts'

/** Fetches all that the show needs, says how far that has come, and begins it. */
export default function StartReady({ strategy, chosen, begun }: StartProps) {
  const { m } = useI18n()
  const texts = usePresentationTexts()
  const [, setQuery] = useDeckQuery()
  const { deck, files, lacking } = useDeck(strategy, chosen, texts.changesName)
  const [code, setCode] = useState<'loading' | 'here' | 'failed'>('loading')
  const start = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    loadShow().then(
      () => setCode('here'),
      () => setCode('failed'),
    )
  }, [])
  // One who comes back from the show is put where it was begun.
  useEffect(() => {
    if (begun.here()) start.current?.focus()
    begun.note(false)
  }, [begun])

  const count = deck?.slides.length ?? 0
  const status = (): string => {
    if (chosen.length === 0) return texts.nothing
    if (code === 'failed') return texts.showFailed
    if (!deck) return texts.loading(files.here, files.wanted)
    if (lacking.length > 0) return texts.missing(m.charts.list(lacking))
    if (count === 0) return texts.noSlides
    return code === 'loading' ? texts.loadingShow : texts.ready(count)
  }
  const begin = () => {
    begun.note(true)
    setQuery({ slide: 1 }, 'step')
  }
  const again = () => {
    files.retry()
    // A script that did not arrive does so only with the page.
    if (code === 'failed') window.location.reload()
  }
  const about = chosen.length === 1 ? (chosen[0]?.replace('mal.', '') ?? '') : 'presentasjon'
  return (
    <StartBox status={status()} onStart={count > 0 && code === 'here' ? begin : null} start={start}>
      {(lacking.length > 0 || code === 'failed') && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={again}>
          {m.common.retry}
        </button>
      )}
      {deck && count > 0 && (
        <Suspense>
          <PptxButton
            makeDeck={() => Promise.resolve(deck)}
            fileName={pptxName(strategy.edition.slug, about)}
          />
        </Suspense>
      )}
    </StartBox>
  )
}
