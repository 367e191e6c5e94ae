import { use, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { EditionContext } from '#data/edition.ts'
import { useEditions } from '#data/history.ts'
import { useStrategy } from '#data/queries.ts'
import type { Edition, StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useEditionTexts } from '#i18n/texts/editions.ts'
import { pageAddress } from '#state/pageAddress.ts'
import { paths } from '#state/paths.ts'
import { pageKind } from './pageLoaders.ts'
import { pageIn, type Contents } from './pageIn.ts'

/** Which meeting's set the page shows; opens to the same page as other meetings had it. */
export default function EditionChooser() {
  const { m, f } = useI18n()
  const [open, setOpen] = useState(false)
  const { data } = useStrategy()
  if (!data) return <p className="edition" />
  const { label, council, date } = data.strategy.edition
  return (
    <details className="editions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="edition">{m.shell.edition(label, council, f.date(date))}</summary>
      {open ? <AllEditions strategy={data.strategy} /> : <KnownEditions strategy={data.strategy} />}
    </details>
  )
}

/** What the page knows by itself: no later editions, for an archive that never changes. */
function KnownEditions({ strategy }: { strategy: StrategySummary }) {
  return <EditionList editions={strategy.editions} shown={strategy.edition.slug} contents={null} />
}

/** Asks which editions there are, and which of them have this page. */
function AllEditions({ strategy }: { strategy: StrategySummary }) {
  const texts = useEditionTexts()
  const { data, isError } = useEditions()
  return (
    <EditionList
      editions={data ?? strategy.editions}
      shown={strategy.edition.slug}
      contents={data ?? null}
      note={data ? null : isError ? texts.failed : texts.loading}
    />
  )
}

interface ListProps {
  editions: readonly Edition[]
  shown: string
  /** Null while it is not known which pages the editions have. */
  contents: readonly (Contents & { readonly slug: string })[] | null
  note?: string | null
}

function EditionList({ editions, shown, contents, note = null }: ListProps) {
  const { locale, m, f } = useI18n()
  const texts = useEditionTexts()
  const archived = use(EditionContext) !== null
  const [location] = useLocation()
  // Where there is no page, other editions have none either; a pair of editions is not in all.
  const kind = pageKind(location)
  const path = kind === null ? paths.board : kind === 'changes' ? paths.changes : location
  const newest = contents?.at(-1)?.slug ?? (archived ? null : editions.at(-1)?.slug)
  const address = (slug: string) => pageAddress(locale, slug === newest ? null : slug, path)
  return (
    <div className="editions-list">
      <p>{texts.lead}</p>
      <ul>
        {contents === null && archived && (
          <li>
            {/* Another edition is another page load, so these are no links of the router's. */}
            <a href={pageAddress(locale, null, path)}>{texts.newest}</a>
          </li>
        )}
        {editions.toReversed().map(({ slug, label, council, date }) => {
          const name = m.shell.edition(label, council, f.date(date))
          const own = contents?.find((one) => one.slug === slug)
          const absent = contents && own && !pageIn(path, own)
          return (
            <li key={slug}>
              {slug === shown ? (
                <span aria-current="true">
                  {name} ({texts.shown})
                </span>
              ) : (
                <a href={address(slug)}>{name}</a>
              )}
              {absent && ` (${texts.absent})`}
            </li>
          )
        })}
      </ul>
      {note !== null && <p role="status">{note}</p>}
      <p>
        <Link href={paths.changes}>{texts.whatIsNew}</Link>
      </p>
    </div>
  )
}
