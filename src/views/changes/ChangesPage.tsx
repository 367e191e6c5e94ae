import { useChanges } from '#data/history.ts'
import { useStrategy } from '#data/queries.ts'
import type { Edition, StrategySummary } from '#domain/model.ts'
import { useChangesTexts } from '#i18n/texts/changes.ts'
import { NotFound } from '#ui/NotFound.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { ChangesView } from './ChangesView.tsx'
import { FirstEdition } from './FirstEdition.tsx'
import { OnlyForwards } from './OnlyForwards.tsx'

function Between({
  from,
  to,
  strategy,
  chosen,
}: {
  from: Edition
  to: Edition
  strategy: StrategySummary
  chosen: boolean
}) {
  const texts = useChangesTexts()
  const query = useChanges(from.slug, to.slug)
  const isBackwards = to.date < from.date
  const problem = query.error && 'problem' in query.error ? query.error.problem : null
  if (isBackwards && problem === 'not-found') {
    return <OnlyForwards why={texts.onlyForwards} older={to} newer={from} />
  }
  return (
    <QueryGate query={query} title={texts.failed}>
      {(changes) => <ChangesView changes={changes} strategy={strategy} chosen={chosen} />}
    </QueryGate>
  )
}

interface PairProps {
  pair: readonly string[]
  strategy: StrategySummary
  /** The address names the two editions. */
  chosen: boolean
}

function Pair({ pair, strategy, chosen }: PairProps) {
  const texts = useChangesTexts()
  const editions = pair.map((slug) => strategy.editions.find((one) => one.slug === slug))
  const unknown = pair.find((_, at) => !editions[at])
  if (unknown !== undefined) return <NotFound what={texts.unknownEdition(unknown)} />
  const [from, to] = editions
  // Without another edition there is only the first.
  if (!from || !to) return <FirstEdition edition={strategy.edition} />
  if (from.slug === to.slug) {
    return <OnlyForwards why={texts.sameEdition} older={from} newer={undefined} />
  }
  return <Between from={from} to={to} strategy={strategy} chosen={chosen} />
}

/** What has changed between two editions; without any given, the two newest. */
export default function ChangesPage({ from, to }: { from?: string; to?: string }) {
  const query = useStrategy()
  return (
    <QueryGate query={query}>
      {({ strategy }) => {
        const newest = strategy.editions.slice(-2).map(({ slug }) => slug)
        const chosen = from !== undefined && to !== undefined
        return <Pair pair={chosen ? [from, to] : newest} strategy={strategy} chosen={chosen} />
      }}
    </QueryGate>
  )
}
