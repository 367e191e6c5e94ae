import { useStrategy } from '#data/queries.ts'
import { QueryGate } from '#ui/QueryGate.tsx'
import { AbsentGoal } from './AbsentGoal.tsx'
import { GoalView } from './GoalView.tsx'

/** One goal: what it covers, and how each of its indicators stands. */
export default function GoalPage({ id }: { id: string }) {
  const query = useStrategy()
  return (
    <QueryGate query={query} page>
      {({ strategy }) => {
        const goal = strategy.goals.find((g) => g.id === id)
        if (!goal) return <AbsentGoal id={id} edition={strategy.edition} />
        return <GoalView goal={goal} strategy={strategy} />
      }}
    </QueryGate>
  )
}
