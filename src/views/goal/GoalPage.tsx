import { useStrategy } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'
import { NotFound } from '#ui/NotFound.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { GoalView } from './GoalView.tsx'

/** One goal: what it covers, and how each of its indicators stands. */
export default function GoalPage({ id }: { id: string }) {
  const { m } = useI18n()
  const query = useStrategy()
  return (
    <QueryGate query={query}>
      {({ strategy }) => {
        const goal = strategy.goals.find((g) => g.id === id)
        if (!goal) return <NotFound what={m.shell.notFoundGoal(id)} />
        return <GoalView goal={goal} strategy={strategy} />
      }}
    </QueryGate>
  )
}
