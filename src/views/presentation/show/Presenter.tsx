import { useCallback, useEffect, useState } from 'react'
import type { StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import type { DeckQuery } from '#state/deckQuery.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { useWire } from './useWire.ts'
import { adoptStyles } from './styles.ts'
import { useShowKeys } from './useShowKeys.ts'
import type { ShowDeck } from '../ShowGate.tsx'
import { SlideView } from './SlideView.tsx'
import type { SetDeckQuery } from '../useDeckQuery.ts'
import { casesOf } from './cases.ts'
import { Timers } from './Timers.tsx'

adoptStyles()

const WAIT_MS = 10_000

// Given by the browser, and typed as anything at all.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const opener = (): Window | null => window.opener as Window | null

interface Props extends ShowDeck {
  readonly strategy: StrategySummary
  readonly query: DeckQuery
  readonly setQuery: SetDeckQuery
  readonly pair: string
}

/** The presenter's window: what is shown, what comes, notes and time; in step with the slides. */
export default function Presenter({ deck, strategy, query, setQuery, pair }: Props) {
  const { m, t } = useI18n()
  const texts = usePresentationTexts()
  const [blank, setBlank] = useState(false)
  const [patient, setPatient] = useState(true)
  const count = deck.slides.length
  const at = Math.min(query.slide ?? 1, count)
  const slide = deck.slides[at - 1]
  const next = deck.slides[at]
  const go = useCallback(
    (to: number) => {
      if (to >= 1 && to <= count) setQuery({ slide: to })
    },
    [setQuery, count],
  )
  const status = useWire({
    role: 'presenter',
    pair,
    other: opener,
    place: { slide: at, blank },
    steer: (place) => {
      go(place.slide)
      setBlank(place.blank)
    },
  })
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), WAIT_MS)
    return () => clearTimeout(timer)
  }, [])
  const step = (by: 1 | -1) => {
    if (blank) setBlank(false)
    else go(at + by)
  }
  const typed = useShowKeys((asked) => {
    if (typeof asked === 'object') go(asked.go)
    else if (asked === 'next') step(1)
    else if (asked === 'previous') step(-1)
    else if (asked === 'first') go(1)
    else if (asked === 'last') go(count)
    else if (asked === 'blank') setBlank(!blank)
    else if (asked === 'out') setBlank(false)
    else return false
    return true
  })
  if (!slide) return null

  const linked =
    status === 'open'
      ? texts.linked
      : status === 'closed' || !patient
        ? texts.unlinked
        : texts.waiting
  const goal = casesOf(deck.slides)[at - 1] ?? ''
  const found = strategy.goals.find(({ id }) => id === goal)
  const caseName = found ? m.common.goalName(t(found.name), found.number) : texts.caseOther
  const name = texts.slide(at, count, slide.title)
  return (
    <div className={`show presenter show-${query.theme}`}>
      <PageHead
        title={texts.windowTitle(texts.presenterTitle, deck.title)}
        description={texts.description}
      />
      <div className="presenter-head">
        <h1>{texts.presenterTitle}</h1>
        <p role="status">
          {linked} {blank && <strong>{texts.isBlank}</strong>}
        </p>
      </div>
      <section className="presenter-now" aria-label={texts.now}>
        <h2>{name}</h2>
        <div className="presenter-slide" inert>
          <SlideView key={slide.key} {...{ deck, slide, at, strategy }} small />
        </div>
        <p className="presenter-buttons">
          <button
            type="button"
            className="show-button"
            aria-disabled={at === 1}
            onClick={() => step(-1)}
          >
            {texts.previous}
          </button>
          <button
            type="button"
            className="show-button presenter-next"
            aria-disabled={at === count}
            onClick={() => step(1)}
          >
            {texts.next}
          </button>
          <button
            type="button"
            className="show-button"
            aria-pressed={blank}
            onClick={() => setBlank(!blank)}
          >
            {texts.blank}
          </button>
          {typed !== '' && <span>{texts.typed(typed)}</span>}
        </p>
      </section>
      <section className="presenter-coming" aria-label={texts.nextUp}>
        <h2>{next ? `${texts.nextUp}: ${next.title}` : texts.end}</h2>
        {next && (
          <div className="presenter-slide" inert>
            <SlideView
              key={next.key}
              deck={deck}
              slide={next}
              at={at + 1}
              {...{ strategy }}
              small
            />
          </div>
        )}
      </section>
      <Timers caseKey={goal} caseName={caseName} />
      {/* Notes may be longer than their place, and are scrolled by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="presenter-notes" aria-label={texts.notes} tabIndex={0}>
        <h2>{texts.notes}</h2>
        {slide.notes.length === 0 && <p>{texts.noNotes}</p>}
        {slide.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
    </div>
  )
}
