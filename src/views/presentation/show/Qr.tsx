import { use, useMemo } from 'react'
import { EditionContext } from '#data/edition.ts'
import { useI18n } from '#i18n/context.tsx'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { pageAddress } from '#state/pageAddress.ts'
import { SiteContext } from '#ui/site.ts'
import { qrOf, wallAddress } from './qr.ts'

/** The way to a page for those who see it on a wall; nothing where there is no such way. */
export function Qr({ path, spelled = false }: { path: string; spelled?: boolean }) {
  const { locale } = useI18n()
  const texts = usePresentationTexts()
  const edition = use(EditionContext)
  const { origin } = use(SiteContext)
  const address = wallAddress(origin, pageAddress(locale, edition, path), window.location)
  const code = useMemo(() => address && qrOf(address), [address])
  if (!code || !address) return null
  const shown = address.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return (
    <figure className="slide-qr">
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={texts.qr(shown)}>
        <rect className="slide-qr-light" width={code.size} height={code.size} />
        <path className="slide-qr-dark" d={code.d} shapeRendering="crispEdges" />
      </svg>
      {spelled && <figcaption>{shown}</figcaption>}
    </figure>
  )
}
