import type { ReactNode } from 'react'

/** One part of what is told of a meeting: its heading, and beside it what there is to tell. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="meeting-part">
      <h3>{title}</h3>
      <div>{children}</div>
    </div>
  )
}
