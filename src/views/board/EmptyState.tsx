import { useBoardTexts } from '#i18n/texts/board.ts'

interface Props {
  /** The edition has no indicators at all, so there is no filter to take away. */
  none: boolean
  onShowAll: () => void
}

/** Nothing passes the filter: say so, and give the way back. */
export function EmptyState({ none, onShowAll }: Props) {
  const texts = useBoardTexts()
  if (none) return <p className="empty-state">{texts.noIndicators}</p>
  return (
    <div className="empty-state">
      <h2>{texts.emptyTitle}</h2>
      <p>{texts.emptyText}</p>
      <button type="button" className="ds-button" data-variant="secondary" onClick={onShowAll}>
        {texts.showAll}
      </button>
    </div>
  )
}
