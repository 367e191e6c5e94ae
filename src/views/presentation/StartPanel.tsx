import { lazy, Suspense } from 'react'
import type { StrategySummary } from '#domain/model.ts'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { whenUsed } from '#state/firstUse.ts'
import type { Begun } from './begun.ts'
import { loadStart } from './loadShow.ts'
import { StartBox } from './StartBox.tsx'
import { useAlive } from './useAlive.ts'

const StartReady = lazy(whenUsed(loadStart))

export interface StartProps {
  readonly strategy: StrategySummary
  readonly chosen: readonly string[]
  readonly begun: Begun
}

/** Where the show is begun. What it needs is fetched when the page is first used. */
export function StartPanel(props: StartProps) {
  const texts = usePresentationTexts()
  const alive = useAlive()
  const waiting = <StartBox status={texts.loadingShow} onStart={null} />
  if (!alive) return waiting
  return (
    <Suspense fallback={waiting}>
      <StartReady {...props} />
    </Suspense>
  )
}
