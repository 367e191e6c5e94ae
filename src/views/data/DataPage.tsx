import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { filesQuery, strategyQuery } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'
import { TodayContext } from '#state/today.ts'
import { usePageAddress } from '#state/usePageAddress.ts'
import { useDataTexts } from '#i18n/pageTexts.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { FileTable } from './FileTable.tsx'
import { IndicatorFiles } from './IndicatorFiles.tsx'

/** Every published file, its licence, and how to cite the data. */
export default function DataPage() {
  const { m, f } = useI18n()
  const files = useQuery(filesQuery)
  const { data } = useQuery(strategyQuery)
  const today = use(TodayContext)
  const address = usePageAddress() ?? ''
  const text = useDataTexts()
  const editions = data?.strategy.editions ?? []
  const nameOf = (slug: string) => {
    const edition = editions.find((e) => e.slug === slug)
    return edition ? m.shell.edition(edition.label, edition.council, f.date(edition.date)) : slug
  }
  const newest = data?.strategy.edition.slug
  return (
    <div className="data-page">
      <PageHeading title={m.shell.pageTitle(text.title, m.common.siteName)}>
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
            {text.cite(newest ? nameOf(newest) : '', f.date(today), address)}
          </p>
        </section>
      </div>
      <QueryGate query={files} title={text.failed}>
        {(list) => (
          <>
            <FileTable
              title={text.whole}
              files={list.filter((file) => !file.edition && !file.indicator)}
            />
            <IndicatorFiles
              title={text.perIndicator}
              indicators={data?.strategy.indicators ?? []}
              files={list.filter((file) => !file.edition)}
            />
            <h2>{text.editions}</h2>
            {editions.map(({ slug }) => (
              <details key={slug}>
                <summary>{text.edition(nameOf(slug))}</summary>
                <FileTable
                  title={text.edition(nameOf(slug))}
                  files={list.filter((file) => file.edition === slug)}
                  hiddenTitle
                />
              </details>
            ))}
          </>
        )}
      </QueryGate>
    </div>
  )
}
