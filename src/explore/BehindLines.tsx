import { memo } from 'react'
import type { TimeDomain } from '#charts/timeScale.ts'
import type { Layout } from './layout.ts'
import type { Panel } from './panels.ts'

interface Props {
  readonly panel: Panel
  readonly layout: Layout
  readonly domain: TimeDomain
}

/**
 * All series behind as one path: hundreds of elements would make every movement slow. Whole units
 * are fine enough for lines this thin.
 */
export const BehindLines = memo(function BehindLines({ panel, layout, domain }: Props) {
  if (panel.behind.length === 0) return null
  const [first, last] = domain
  const parts: string[] = []
  for (const { values } of panel.behind) {
    for (const run of values.runs) {
      const inside = run.filter(({ day }) => day >= first && day <= last)
      const course = inside.map(
        (p) => `${Math.round(layout.x(p.day))} ${Math.round(layout.y(p.value))}`,
      )
      // A lone figure is a short dash, else it would not be seen.
      if (course.length === 1) parts.push(`M${course[0]}h3`)
      if (course.length > 1) parts.push(`M${course.join('L')}`)
    }
  }
  return <path className="explore-behind" d={parts.join('')} />
})
