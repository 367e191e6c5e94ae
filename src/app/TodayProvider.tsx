import { use, useMemo, useState, type ReactNode } from 'react'
import { EditionContext } from '#data/edition.ts'
import { useStrategy } from '#data/queries.ts'
import { todayInOslo, TodayContext } from '#state/today.ts'

/**
 * Says which day the pages are drawn as of: in an archived edition the day of its meeting, else
 * the day the page was built until it has come to life, and then the visitor's.
 */
export function TodayProvider({
  built,
  children,
}: {
  built: string | undefined
  children: ReactNode
}) {
  const archived = use(EditionContext) !== null
  const { data } = useStrategy()
  const [now] = useState(() => todayInOslo(new Date()))
  const meeting = archived ? data?.strategy.edition.date : undefined
  const days = useMemo(
    () => (meeting ? { built: meeting, now: meeting } : { built: built ?? now, now }),
    [meeting, built, now],
  )
  return <TodayContext value={days}>{children}</TodayContext>
}
