import { use } from 'react'
import { Link } from 'wouter'
import { EditionContext } from '#data/edition.ts'
import type { Edition, Indicator } from '#domain/model.ts'
import { PptxEntry } from '#deck/PptxEntry.tsx'
import { EmbedEntry } from '#embed/panel/EmbedEntry.tsx'
import { useI18n } from '#i18n/context.tsx'
import { useShareTexts } from '#i18n/texts/share.ts'
import { paths } from '#state/paths.ts'
import { useToday } from '#state/today.ts'
import { addressToCopy, useOwnAddress } from '#ui/site.ts'
import { CopyButton } from './CopyButton.tsx'
import { Report } from './Report.tsx'

/** How to cite, copy a link, and tell of a fault. */
export function UseAndShare({ indicator, edition }: { indicator: Indicator; edition: Edition }) {
  const { m, f, t } = useI18n()
  const texts = useShareTexts()
  const today = useToday()
  const archived = use(EditionContext) !== null
  const address = useOwnAddress()
  const name = t(indicator.name)
  const editionName = m.shell.edition(edition.label, edition.council, f.date(edition.date))
  // What the embedded view draws.
  const embedded = (
    indicator.measures.find(({ id }) => id === indicator.headline?.measure)?.series ?? []
  ).map((series) => ({ id: series.id, name: t(series.name) }))
  const citation = (at: string) =>
    texts.citation({
      name,
      site: `${m.common.siteName} – ${m.common.siteTagline}`,
      edition: editionName,
      origin: indicator.dataSource ? texts.citationOrigin(t(indicator.dataSource)) : '',
      // An archived page is the same whenever it is read.
      read: archived ? null : f.date(today),
      address: at,
    })
  return (
    <section aria-labelledby="bruk" className="card use-and-share">
      <h2 id="bruk">{texts.use}</h2>
      <p className="citation">
        <strong>{texts.cite}:</strong> {citation(address)}
      </p>
      <div className="table-actions">
        <CopyButton
          label={texts.copyCitation}
          done={texts.citationCopied}
          text={() => citation(addressToCopy(address))}
        />
        <CopyButton
          label={texts.copyLink}
          done={texts.linkCopied}
          text={() => addressToCopy(address)}
        />
        <Link
          href={`${paths.presentation}?utvalg=${indicator.id}&lysbilde=1`}
          className="ds-button"
          data-variant="secondary"
        >
          {texts.present}
        </Link>
        <PptxEntry
          label={texts.powerPoint}
          failed={texts.powerPointFailed}
          keys={[indicator.id]}
          what={indicator.id}
        />
        <EmbedEntry label={texts.embed} name={name} series={embedded} />
      </div>
      <Report name={name} address={address} edition={editionName} />
    </section>
  )
}
