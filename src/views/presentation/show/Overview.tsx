import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import type { Deck } from '#deck/slides.ts'
import { useI18n } from '#i18n/context.tsx'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'

interface Props {
  readonly deck: Deck
  /** Number of the slide that is shown. */
  readonly at: number
  readonly onChoose: (to: number) => void
  readonly onClose: () => void
}

/** The button nearest above or below one in a grid of buttons. */
function inRow(buttons: readonly HTMLElement[], from: number, by: 1 | -1): number {
  const here = buttons[from]
  if (!here) return from
  const { left, top } = here.getBoundingClientRect()
  const beyond = buttons
    .map((button, index) => ({ index, box: button.getBoundingClientRect() }))
    .filter(({ box }) => (by > 0 ? box.top > top + 1 : box.top < top - 1))
  const near = beyond.toSorted(
    (a, b) =>
      Math.abs(a.box.top - top) - Math.abs(b.box.top - top) ||
      Math.abs(a.box.left - left) - Math.abs(b.box.left - left),
  )[0]
  return near?.index ?? from
}

/** Every slide by its title; arrows go between them, Enter shows one. */
export function Overview({ deck, at, onChoose, onClose }: Props) {
  const { t } = useI18n()
  const texts = usePresentationTexts()
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[aria-current]')
    shown?.focus()
    shown?.scrollIntoView({ block: 'nearest' })
  }, [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const from = buttons.findIndex((button) => button === document.activeElement)
    const to: Partial<Record<string, number>> = {
      ArrowRight: from + 1,
      PageDown: from + 1,
      ArrowLeft: from - 1,
      PageUp: from - 1,
      ArrowDown: inRow(buttons, from, 1),
      ArrowUp: inRow(buttons, from, -1),
      Home: 0,
      End: buttons.length - 1,
    }
    const next = to[event.key]
    if (next === undefined || from < 0) return
    event.preventDefault()
    buttons[Math.min(Math.max(next, 0), buttons.length - 1)]?.focus()
  }

  return (
    // The keys are those of the buttons within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="show-overview"
      role="dialog"
      aria-modal="true"
      aria-labelledby={id}
      onKeyDown={onKeyDown}
    >
      <div className="show-overview-head">
        <h2 id={id}>{texts.overviewTitle}</h2>
        <button type="button" className="show-button" onClick={onClose}>
          {texts.close}
          <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
      <ol ref={list}>
        {deck.slides.map((slide, index) => (
          <li key={slide.key}>
            <button
              type="button"
              className={`show-card show-card-${slide.kind}`}
              aria-current={index + 1 === at ? 'true' : undefined}
              onClick={() => onChoose(index + 1)}
            >
              <span className="show-card-number">{index + 1}</span>{' '}
              <span className="show-card-title">
                {slide.kind === 'indicator' ? t(slide.indicator.name) : slide.title}
              </span>{' '}
              <span className="show-card-over">
                {slide.kind === 'indicator' ? slide.title : slide.overline}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
