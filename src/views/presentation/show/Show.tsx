import { use, useCallback, useEffect, useRef, useState } from 'react'
import type { StrategySummary } from '#domain/model.ts'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { useI18n } from '#i18n/context.tsx'
import type { DeckQuery } from '#state/deckQuery.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { ArrivalContext } from '#ui/PageHeading.tsx'
import { usePresenterWindow } from './usePresenterWindow.ts'
import type { Begun } from '../begun.ts'
import type { ShowDeck } from '../ShowGate.tsx'
import { SlideView } from './SlideView.tsx'
import type { SetDeckQuery } from '../useDeckQuery.ts'
import { ControlBar } from './ControlBar.tsx'
import { Overview } from './Overview.tsx'
import { adoptStyles } from './styles.ts'
import { useAwake } from './useAwake.ts'
import { useFullscreen } from './useFullscreen.ts'
import { useShowKeys } from './useShowKeys.ts'
import { useSpoken } from './useSpoken.ts'
import { useSwipe } from './useSwipe.ts'

adoptStyles()

interface Props extends ShowDeck {
  readonly strategy: StrategySummary
  readonly query: DeckQuery
  readonly setQuery: SetDeckQuery
  readonly begun: Begun
}

/** Did a link on this site load this page, before that one had come to life? */
const linkedFromHere = (): boolean =>
  window.history.length > 1 &&
  URL.canParse(document.referrer) &&
  new URL(document.referrer).origin === window.origin

/** The show: one slide at a time over the whole window, steered by keys, clicker, finger or mouse. */
export default function Show({ deck, lacking, strategy, query, setQuery, begun }: Props) {
  const texts = usePresentationTexts()
  const { m } = useI18n()
  const arrival = use(ArrivalContext)
  const awake = useAwake()
  const [spoken, say] = useSpoken()
  const [blank, setBlank] = useState(false)
  const [overview, setOverview] = useState(false)
  const region = useRef<HTMLElement>(null)
  const count = deck.slides.length
  const at = Math.min(query.slide ?? 1, count)
  const slide = deck.slides[at - 1]
  const name = slide ? texts.slide(at, count, slide.title) : ''

  const go = useCallback((to: number) => setQuery({ slide: to }), [setQuery])
  const presenter = usePresenterWindow({ slide: at, blank }, (place) => {
    if (place.slide !== at) go(Math.min(Math.max(place.slide, 1), count))
    setBlank(place.blank)
  })
  const refused = useCallback(() => say(texts.noFullscreen, true), [say, texts])
  const fullscreen = useFullscreen(refused)

  const toRegion = () => region.current?.focus({ preventScroll: true })
  useEffect(toRegion, [])
  useEffect(() => {
    say(name)
    // What had focus on the slide before is gone.
    if (document.activeElement === document.body) toRegion()
  }, [name, say])

  function step(by: 1 | -1) {
    if (blank) {
      darken(false)
      return
    }
    const to = at + by
    if (to < 1 || to > count) say(by < 0 ? texts.first : texts.last, true)
    else go(to)
  }
  function darken(on: boolean) {
    setBlank(on)
    say(on ? texts.blanked : texts.unblanked)
  }
  function leave() {
    const back = begun.here() || arrival.current.how === 'push' || linkedFromHere()
    begun.note(true)
    if (back) window.history.back()
    else setQuery({ slide: null })
  }
  function out() {
    if (overview) closeOverview()
    else if (blank) darken(false)
    else leave()
  }
  function closeOverview() {
    setOverview(false)
    toRegion()
  }
  async function openPresenter() {
    const how = await presenter.open()
    if (how === 'blocked') say(texts.popupBlocked, true)
    if (how === 'silent') say(texts.presenterSilent, true)
  }

  const typed = useShowKeys((asked) => {
    // In the overview the keys are its own, but for those that close it.
    if (overview && asked !== 'out' && asked !== 'overview') return false
    if (typeof asked === 'object') {
      if (asked.go >= 1 && asked.go <= count) go(asked.go)
      else say(texts.noSuchSlide(asked.go, count), true)
      return true
    }
    ;({
      next: () => step(1),
      previous: () => step(-1),
      first: () => go(1),
      last: () => go(count),
      blank: () => darken(!blank),
      fullscreen,
      overview: () => (overview ? closeOverview() : setOverview(true)),
      presenter: () => void openPresenter(),
      out,
    })[asked]()
    return true
  })
  const swipe = useSwipe(
    () => step(1),
    () => step(-1),
  )

  if (!slide) return null
  return (
    <div className={`show show-${query.theme} ${awake ? 'show-awake' : 'show-asleep'}`}>
      <PageHead title={texts.windowTitle(name, deck.title)} description={texts.description} />
      <section
        ref={region}
        tabIndex={-1}
        className="show-stage"
        aria-label={name}
        inert={overview}
        {...swipe}
      >
        <SlideView key={slide.key} {...{ deck, slide, at, strategy }} />
      </section>
      {blank && (
        <button type="button" className="show-blank" onClick={() => darken(false)}>
          <span className="ds-sr-only">{texts.unblank}</span>
        </button>
      )}
      {overview ? (
        <Overview
          {...{ deck, at }}
          onChoose={(to) => {
            go(to)
            closeOverview()
          }}
          onClose={closeOverview}
        />
      ) : (
        <ControlBar
          {...{ at, count, blank }}
          act={{
            previous: () => step(-1),
            next: () => step(1),
            overview: () => setOverview(true),
            blank: () => darken(!blank),
            fullscreen,
            presenter: () => void openPresenter(),
            leave,
          }}
          toSlide={toRegion}
        />
      )}
      <div className="show-notices">
        {typed !== '' && <p>{texts.typed(typed)}</p>}
        {spoken.shown && <p>{spoken.text}</p>}
        {presenter.status === 'closed' && awake && <p>{texts.presenterClosed}</p>}
        {lacking.length > 0 && awake && <p>{texts.someMissing(m.charts.list(lacking))}</p>}
      </div>
      <p className="ds-sr-only" role="status">
        <span key={spoken.count}>{spoken.text}</span>
      </p>
    </div>
  )
}
