import type { ReactNode } from 'react'
import type { Deck, Slide } from '#deck/slides.ts'
import type { StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { Qr } from './Qr.tsx'
import { useFit } from './useFit.ts'
import { GoalBody } from './GoalBody.tsx'
import { IndicatorBody } from './IndicatorBody.tsx'
import { OpeningBody } from './OpeningBody.tsx'
import { PointsBody } from './PointsBody.tsx'
import { StrategyBody } from './StrategyBody.tsx'
import { WithoutFiguresBody } from './WithoutFiguresBody.tsx'

interface Props {
  readonly deck: Deck
  readonly slide: Slide
  /** Its number, from 1. */
  readonly at: number
  readonly strategy: StrategySummary
  /** Shown small beside others, to be looked at only. */
  readonly small?: boolean
}

/** One slide: title, what it shows, and its foot. Its size is that of what it stands in. */
export function SlideView({ deck, slide, at, strategy, small = false }: Props) {
  const { t } = useI18n()
  const texts = usePresentationTexts()
  const fit = useFit()
  const Title = small ? 'p' : 'h1'
  const length = slide.title.length
  const size = length > 90 ? 'long' : length > 52 ? 'medium' : 'short'
  return (
    <div ref={fit} className={`slide slide-${slide.kind}`} data-fit="0">
      <div className="slide-head">
        <div>
          {slide.overline !== null && (
            <p className="slide-over">
              {slide.overline}
              {/* Its title says what the figures show, and not of what. */}
              {slide.kind === 'indicator' && (
                <>
                  {' · '}
                  <strong>{t(slide.indicator.name)}</strong>
                </>
              )}
            </p>
          )}
          <Title className={`slide-title slide-title-${size}`}>{slide.title}</Title>
        </div>
        {hasCode(slide) && <Qr path={slide.path} />}
      </div>
      <ErrorBoundary fallback={(error) => <p className="slide-body">{error.message}</p>}>
        {bodyOf(slide, strategy)}
      </ErrorBoundary>
      <div className="slide-foot">
        <p>{slide.source}</p>
        <p className="slide-number">{texts.page(deck.edition, at, deck.slides.length)}</p>
      </div>
    </div>
  )
}

const hasCode = ({ kind }: Slide): boolean =>
  kind === 'indicator' || kind === 'withoutFigures' || kind === 'goal' || kind === 'changes'

function bodyOf(slide: Slide, strategy: StrategySummary): ReactNode {
  switch (slide.kind) {
    case 'opening':
      return <OpeningBody slide={slide} />
    case 'strategy':
      return <StrategyBody slide={slide} />
    case 'goal':
      return <GoalBody slide={slide} />
    case 'indicator':
      return <IndicatorBody slide={slide} strategy={strategy} />
    case 'withoutFigures':
      return <WithoutFiguresBody slide={slide} />
    case 'towards':
    case 'changes':
    case 'questions':
      return <PointsBody slide={slide} />
  }
}
