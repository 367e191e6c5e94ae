import { useState } from 'react'
import { useI18n } from '#i18n/context.tsx'
import { useLiveTexts } from '#i18n/texts/live.ts'
import { useAnnouncer } from '#state/announcer.ts'
import { useLive, type LiveState } from '#state/live.ts'

interface Props {
  /** ISO date of the build's figures. */
  built: string | null
  which: 'some' | 'all'
  retry: LiveState['retry']
}

/** Names the date of the figures that stand in for those that could not be had. */
export function LiveFailure({ built, which, retry }: Props) {
  const { m, f } = useI18n()
  const texts = useLiveTexts()
  const announce = useAnnouncer((state) => state.announce)
  const [trying, setTrying] = useState(false)

  const again = async () => {
    if (trying) return
    setTrying(true)
    await retry()
    setTrying(false)
    const mended = useLive.getState().failed === 'none'
    announce(mended ? texts.mended : texts.stillFailing)
    // The button goes away, and would take the reader's place in the page with it.
    if (mended) document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  }

  const text =
    built === null
      ? texts.failed
      : (which === 'all' ? texts.allFrom : texts.someFrom)(f.date(built))
  return (
    <div className="live-failure">
      <div className="frame">
        <p>{text}</p>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          // Not `disabled`: that would take the focus away.
          aria-disabled={trying}
          onClick={() => void again()}
        >
          {trying ? texts.trying : m.common.retry}
        </button>
      </div>
    </div>
  )
}
