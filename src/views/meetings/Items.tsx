import { textKey } from '#domain/base.ts'
import type { Paper, Slug, Sourced, SourceRef } from '#domain/model.ts'
import { type I18n, useI18n } from '#i18n/context.tsx'
import { paperName } from '#i18n/paperName.ts'
import { DataText } from '#ui/DataText.tsx'
import { Part } from './Part.tsx'

/** The paper that tells of the meeting, named once for it all, and the papers there are. */
export interface Origin {
  readonly paper: Slug | undefined
  readonly papers: readonly Paper[]
}

/** What must be said of a source beside the meeting's own paper: a page, or another paper. */
export function sourceBeside(i18n: I18n, source: SourceRef, { paper, papers }: Origin): string {
  return source.paper === paper
    ? i18n.m.common.place(source.page ?? '')
    : paperName(i18n, source, papers)
}

interface Props<T extends Sourced> {
  title: string
  items: readonly T[]
  origin: Origin
  /** What is true of them all, said before them. */
  lead?: string
  /** Said where there are none; without it nothing is. */
  none?: string
  /** What stands before an item. */
  label?: (item: T) => string | undefined
}

/** Statements of one kind, each with its source where that is not the meeting's own. */
export function Items<T extends Sourced>({ title, items, origin, lead, none, label }: Props<T>) {
  const i18n = useI18n()
  if (items.length === 0) return none ? <Part title={title}>{none}</Part> : null
  const sources = items.map(({ source }) => sourceBeside(i18n, source, origin))
  const shared = sources.every((source) => source === sources[0]) ? sources[0] : undefined
  return (
    <Part title={title}>
      {lead && <p className="quiet">{lead}</p>}
      <ul className="statements">
        {items.map((item, index) => {
          const before = label?.(item)
          return (
            <li key={`${before ?? ''} ${textKey(item.text)}`}>
              {before && <strong>{before}: </strong>}
              <DataText of={item.text} />
              {shared === undefined && sources[index] && (
                <span className="source-line"> ({sources[index]})</span>
              )}
            </li>
          )
        })}
      </ul>
      {shared && (
        <p className="source-line">
          {i18n.m.common.source}: {shared}
        </p>
      )}
    </Part>
  )
}
