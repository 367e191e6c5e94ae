import type { ReactNode } from 'react'

/** Keeps a wide table from moving the page sideways on a small screen; on paper it does nothing. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="table-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
