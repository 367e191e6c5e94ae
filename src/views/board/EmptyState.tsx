import { useBoardTexts } from '#i18n/texts/board.ts'

/** Nothing passes the filter: say so, and give the way back. */
export function EmptyState({ onShowAll }: { onShowAll: () => void }) {
  const texts = useBoardTexts()
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
