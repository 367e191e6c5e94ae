import { textKey } from '#domain/base.ts'
import type { Paper, Sourced } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { paperName } from '#i18n/paperName.ts'
import { DataText } from '#ui/DataText.tsx'

interface Props<T extends Sourced> {
  id: string
  title: string
  items: readonly T[]
  papers: readonly Paper[]
  /** What kind of statement it is, set before it. */
  label?: (item: T) => string
}

/** A list of statements, each with its source; nothing when there are none. */
export function Statements<T extends Sourced>({ id, title, items, papers, label }: Props<T>) {
  const i18n = useI18n()
  if (items.length === 0) return null
  const sources = new Set(items.map((item) => paperName(i18n, item.source, papers)))
  return (
    <section aria-labelledby={id} className="card">
      <h2 id={id}>{title}</h2>
      <ul className="statements">
        {items.map((item) => (
          <li key={textKey(item.text)}>
            {label && <strong>{label(item)}: </strong>}
            <DataText of={item.text} />
            {sources.size > 1 && (
              <span className="source-line"> ({paperName(i18n, item.source, papers)})</span>
            )}
          </li>
        ))}
      </ul>
      {sources.size === 1 && (
        <p className="source-line">
          {i18n.m.common.source}: {[...sources][0]}
        </p>
      )}
    </section>
  )
}
