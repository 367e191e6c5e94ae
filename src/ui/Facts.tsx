import type { ReactNode } from 'react'

/** Terms with what is to be said of them. */
export function Facts({
  facts,
  className,
}: {
  facts: readonly (readonly [term: string, text: ReactNode])[]
  className?: string
}) {
  return (
    <dl className={`facts ${className ?? ''}`}>
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
