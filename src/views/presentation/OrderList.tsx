import { useId, useLayoutEffect, useRef } from 'react'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { useAnnouncer } from '#state/announcer.ts'
import { choose, moveKey } from './choice.ts'
import type { Choice } from './PickList.tsx'

/** The chosen slides in the order they are shown, with buttons to move each. */
export function OrderList({ parts, all, chosen, setChosen }: Choice) {
  const texts = usePresentationTexts()
  const announce = useAnnouncer((state) => state.announce)
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  // A button that moves with its row loses focus on the way.
  const pressed = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    pressed.current?.focus({ preventScroll: true })
    pressed.current?.scrollIntoView({ block: 'nearest' })
    pressed.current = null
  })
  const ordinary = choose([], chosen, true, all).join(' ') === chosen.join(' ')

  function move(key: string, name: string, by: number, button: HTMLElement) {
    const next = moveKey(chosen, key, by)
    pressed.current = button
    announce(texts.moved(name, next.indexOf(key) + 1, next.length))
    if (next.join(' ') !== chosen.join(' ')) setChosen(next)
  }

  return (
    <section className="card deck-order" aria-labelledby={id}>
      <h2 id={id}>{texts.order}</h2>
      <p>{chosen.length > 0 ? texts.orderLead : texts.nothing}</p>
      {!ordinary && (
        <button
          type="button"
          className="text-button"
          onClick={() => setChosen(choose([], chosen, true, all))}
        >
          {texts.ordinary}
        </button>
      )}
      <ol ref={list}>
        {chosen.map((key, at) => {
          const part = parts.find((one) => one.key === key)
          if (!part) return null
          const step = (by: -1 | 1, end: boolean, text: string, name: string) => (
            <button
              type="button"
              className="text-button"
              aria-label={name}
              aria-disabled={end}
              onClick={({ currentTarget }) => move(key, part.name, by, currentTarget)}
            >
              {text}
            </button>
          )
          return (
            <li key={key} className={`deck-item deck-item-${part.kind}`}>
              <span>{part.name}</span>{' '}
              <span className="deck-move">
                {step(-1, at === 0, texts.up, texts.upName(part.name))}{' '}
                {step(1, at === chosen.length - 1, texts.down, texts.downName(part.name))}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
