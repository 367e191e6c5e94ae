import type { Fact } from '#deck/slides.ts'
import { OverdueMark, StatusShape } from '#ui/StatusMark.tsx'

/** Figures and dates beside a chart: label, value, and what it is. `unset`: there is no ambition. */
export function FactList({ facts, unset }: { facts: readonly Fact[]; unset: boolean }) {
  return (
    <dl className="slide-facts">
      {facts.map((fact) => (
        <div
          key={fact.kind}
          className={`slide-fact slide-fact-${fact.kind === 'ambition' && unset ? 'unset' : fact.kind}`}
        >
          <dt>{fact.label}</dt>
          {fact.value !== '' && (
            <dd className="slide-value">
              <Value fact={fact} />
            </dd>
          )}
          {fact.text !== '' && <dd>{fact.text}</dd>}
        </div>
      ))}
    </dl>
  )
}

function Value({ fact: { value, category, overdue } }: { fact: Fact }) {
  if (overdue) return <OverdueMark>{value}</OverdueMark>
  if (!category) return value
  return (
    <span className="slide-mark">
      <StatusShape category={category} />
      <span>{value}</span>
    </span>
  )
}
