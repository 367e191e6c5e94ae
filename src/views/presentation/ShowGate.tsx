import type { ReactNode } from 'react'
import type { Deck } from '#deck/slides.ts'
import type { StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { ErrorBox } from '#ui/ErrorBox.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { useDeck } from './useDeck.ts'

export interface ShowDeck {
  readonly deck: Deck
  /** Names of what did not arrive. */
  readonly lacking: readonly string[]
}

interface Props {
  readonly strategy: StrategySummary
  readonly chosen: readonly string[]
  readonly children: (loaded: ShowDeck) => ReactNode
}

/** Waits until all that the slides are made from is here, or known not to come. */
export function ShowGate({ strategy, chosen, children }: Props) {
  const { m } = useI18n()
  const texts = usePresentationTexts()
  const { deck, files, lacking } = useDeck(strategy, chosen, texts.changesName)
  if (deck && deck.slides.length > 0) return children({ deck, lacking })
  return (
    <>
      <PageHeading
        title={m.shell.pageTitle(texts.title, m.common.siteName)}
        description={texts.description}
      >
        {texts.title}
      </PageHeading>
      {deck ? (
        <ErrorBox
          title={texts.noSlides}
          text={lacking.length > 0 ? texts.missing(m.charts.list(lacking)) : texts.nothing}
          onRetry={lacking.length > 0 ? files.retry : undefined}
        />
      ) : (
        <p className="loading" role="status">
          {texts.loading(files.here, files.wanted)}
        </p>
      )}
    </>
  )
}
