import type { MouseEvent } from 'react'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'

type Act = 'previous' | 'next' | 'overview' | 'blank' | 'fullscreen' | 'presenter' | 'leave'

const KEYS: Readonly<Record<Act, string>> = {
  previous: '←',
  next: '→',
  overview: 'o',
  blank: 'b',
  fullscreen: 'f',
  presenter: 's',
  leave: 'Esc',
}

interface Props {
  readonly at: number
  readonly count: number
  readonly blank: boolean
  readonly act: Readonly<Record<Act, () => void>>
  /** Gives focus back to the slide. */
  readonly toSlide: () => void
}

/** Buttons for all that the keys do. Out of sight while nobody points; never while it has focus. */
export function ControlBar({ at, count, blank, act, toSlide }: Props) {
  const texts = usePresentationTexts()
  const button = (name: Act, pressed?: boolean, end = false) => (
    <button
      type="button"
      className="show-button"
      aria-pressed={pressed}
      aria-disabled={end}
      aria-keyshortcuts={name === 'leave' ? 'Escape' : undefined}
      onClick={(event: MouseEvent) => {
        act[name]()
        // After a click with the mouse the keys are the show's again, not the button's.
        if (event.detail > 0 && name !== 'overview' && name !== 'leave') toSlide()
      }}
    >
      {texts[name]}
      <kbd aria-hidden="true">{KEYS[name]}</kbd>
    </button>
  )
  return (
    <div className="show-bar" role="toolbar" aria-label={texts.bar}>
      {button('previous', undefined, at === 1)}
      <span className="show-at">
        {at} / {count}
      </span>
      {button('next', undefined, at === count)}
      {button('overview')}
      {button('blank', blank)}
      {button('fullscreen')}
      {button('presenter')}
      {button('leave')}
    </div>
  )
}
