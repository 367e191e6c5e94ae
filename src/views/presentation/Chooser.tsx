import type { DeckPart } from '#deck/deckParts.ts'
import type { StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { keysInAddress } from './choice.ts'
import { KeyHelp } from './KeyHelp.tsx'
import { LookOptions } from './LookOptions.tsx'
import { OrderList } from './OrderList.tsx'
import { PickList } from './PickList.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { StartPanel } from './StartPanel.tsx'
import type { Begun } from './begun.ts'
import { useDeckQuery } from './useDeckQuery.ts'

export interface ChooserProps {
  readonly strategy: StrategySummary
  /** All that there are slides of, in the strategy's order. */
  readonly parts: readonly DeckPart[]
  readonly all: readonly string[]
  readonly chosen: readonly string[]
  readonly begun: Begun
}

/** Goals, indicators, order and look of a presentation; all of it in the address. */
export function Chooser({ strategy, parts, all, chosen, begun }: ChooserProps) {
  const { m } = useI18n()
  const texts = usePresentationTexts()
  const [, setQuery] = useDeckQuery()
  const setChosen = (next: readonly string[]) => setQuery({ keys: keysInAddress(next, all) })
  const choice = { parts, all, chosen, setChosen }
  return (
    <>
      <PageHeading
        title={m.shell.pageTitle(texts.title, m.common.siteName)}
        description={texts.description}
      >
        {texts.title}
      </PageHeading>
      <p className="lead">{texts.lead}</p>
      <div className="deck-chooser">
        <StartPanel {...{ strategy, chosen, begun }} />
        <PickList {...choice} />
        <div>
          <TakeAlong edition={strategy.edition} />
          <LookOptions strategy={strategy} />
          <OrderList {...choice} />
          <KeyHelp />
        </div>
      </div>
    </>
  )
}
