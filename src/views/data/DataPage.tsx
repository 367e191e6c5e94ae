import { use } from 'react'
import { Link } from 'wouter'
import { EditionContext } from '#data/edition.ts'
import { useFiles, useStrategy } from '#data/queries.ts'
import { PackLink } from '#deck/PackLink.tsx'
import type { PublishedFile } from '#data/schema/published.ts'
import { useI18n } from '#i18n/context.tsx'
import { useToday } from '#state/today.ts'
import { useDataTexts } from '#i18n/texts/data.ts'
import { paths } from '#state/paths.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { useOwnAddress } from '#ui/site.ts'
import { FileTable } from './FileTable.tsx'
import { IndicatorFiles } from './IndicatorFiles.tsx'
import { OverdueList } from './OverdueList.tsx'

/** What a program is written by; most readers have no use for it. */
const isContract = ({ path }: PublishedFile): boolean => /\/(?:openapi\.json|schema\/)/.test(path)

/** Every published file, its licence, and how to cite the data; in the archive the edition's own. */
export default function DataPage() {
  const { m, f } = useI18n()
  const files = useFiles()
  const { data } = useStrategy()
  const today = useToday()
  const address = useOwnAddress()
  const text = useDataTexts()
  const archived = use(EditionContext)
  const editions = data?.strategy.editions ?? []
  const nameOf = (slug: string) => {
    const edition = editions.find((e) => e.slug === slug)
    return edition ? m.shell.edition(edition.label, edition.council, f.date(edition.date)) : slug
  }
  const shown = data?.strategy.edition.slug
  return (
    <div className="data-page">
      <PageHeading title={m.shell.pageTitle(text.title, m.common.siteName)} description={text.lead}>
        {text.title}
      </PageHeading>
      <p className="lead">{text.lead}</p>
      <div className="prose">
        <section>
          <h2>{text.licenceTitle}</h2>
          <p>
            {text.licence} <a href="https://data.norge.no/nlod/no/2.0">NLOD 2.0</a>
          </p>
        </section>
        <section>
          <h2>{text.formatTitle}</h2>
          <p>{text.csv}</p>
          <p>{text.qualifier}</p>
          <p>{text.json}</p>
        </section>
        <section>
          <h2>{text.citeTitle}</h2>
          <p className="citation">
            {text.cite(
              shown ? nameOf(shown) : '',
              archived === null ? f.date(today) : null,
              address,
            )}
          </p>
        </section>
        {data && <OverdueList strategy={data.strategy} />}
        <p>
          <Link href={paths.report}>{text.report}</Link>
        </p>
        {data && (
          <PackLink edition={data.strategy.edition}>
            {text.pack(data.strategy.edition.label)}
          </PackLink>
        )}
      </div>
      <QueryGate query={files} title={text.failed}>
        {(all) => {
          const list = all.filter((file) => (file.edition ?? null) === archived)
          const whole = list.filter((file) => !file.indicator)
          const contract = whole.filter(isContract)
          return (
            <>
              <FileTable title={text.whole} files={whole.filter((file) => !isContract(file))} />
              {contract.length > 0 && (
                <details>
                  <summary>{text.contract}</summary>
                  <FileTable title={text.contract} files={contract} hiddenTitle />
                </details>
              )}
              <IndicatorFiles
                title={text.perIndicator}
                indicators={data?.strategy.indicators ?? []}
                files={list}
              />
              {archived === null && <h2>{text.editions}</h2>}
              {archived === null &&
                editions.map(({ slug }) => (
                  <details key={slug}>
                    <summary>{text.edition(nameOf(slug))}</summary>
                    <FileTable
                      title={text.edition(nameOf(slug))}
                      files={all.filter((file) => file.edition === slug)}
                      hiddenTitle
                    />
                  </details>
                ))}
            </>
          )
        }}
      </QueryGate>
    </div>
  )
}
