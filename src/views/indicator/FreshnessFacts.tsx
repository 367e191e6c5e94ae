import { isOverdue, type Freshness } from '#domain/freshness.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { freshnessRule, freshnessText } from '#i18n/freshnessWords.ts'
import { OverdueMark } from '#ui/StatusMark.tsx'

/** When the next figure comes, or should have come, with the rule behind it. */
export function FreshnessFacts({ freshness }: { freshness: Freshness }) {
  const i18n = useI18n()
  const { m, f } = i18n
  const texts = useIndicatorTexts()
  const text = freshnessText(i18n, freshness)
  const provisional = freshness.kind === 'stated' ? freshness.provisional : null
  return (
    <>
      {isOverdue(freshness) && (
        <strong>
          <OverdueMark />
        </strong>
      )}
      <span>{text ?? texts.nextNotSaid}</span>
      {provisional && <span> {m.status.provisionalCame(f.period(provisional.period))}</span>}
      <details>
        <summary>{m.status.rule}</summary>
        <p>{freshnessRule(i18n, freshness)}</p>
      </details>
    </>
  )
}
