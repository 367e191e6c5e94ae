import { lazy, Suspense, useState } from 'react'
import { inPack } from '#ui/site.ts'
import type { PanelProps } from './EmbedPanel.tsx'

const EmbedPanel = lazy(() => import('./EmbedPanel.tsx'))

/**
 * «Bygg inn»: nothing of it but the button is loaded before somebody wants it. A meeting pack has
 * no views to embed.
 */
export function EmbedEntry({
  label,
  ...panel
}: Omit<PanelProps, 'onClose'> & { readonly label: string }) {
  const [open, setOpen] = useState(false)
  if (inPack()) return null
  return (
    <>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {open && (
        <Suspense>
          <EmbedPanel {...panel} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
