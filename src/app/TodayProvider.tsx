import { startTransition, use, useEffect, useState, type ReactNode } from 'react'
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
  const [day, setDay] = useState(() => built ?? todayInOslo(new Date()))
  useEffect(() => {
    // Not urgent: a part of the page that has not come to life yet must not be drawn anew for it.
    startTransition(() => setDay(todayInOslo(new Date())))
  }, [])
  const today = archived ? (data?.strategy.edition.date ?? day) : day
  return <TodayContext value={today}>{children}</TodayContext>
}
