import { Suspense, useEffect, useMemo } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { useChanges } from '#data/history.ts'
import type { EditionChanges } from '#domain/difference/editionChanges.ts'
import { marksOf } from '#domain/difference/marks.ts'
import type { Edition, StrategySummary } from '#domain/model.ts'
import { useI18n, type I18n } from '#i18n/context.tsx'
import { useChangesTexts, type ChangesTexts } from '#i18n/texts/changes.ts'
import { useEditionTexts } from '#i18n/texts/editions.ts'
import { asksForChanges, withChanges } from '#state/boardView.ts'
import { paths } from '#state/paths.ts'
import type { BoardMarks } from './Board.tsx'

interface Props {
  strategy: StrategySummary
  onMarks: (marks: BoardMarks | null) => void
}

/** «Merk det som er nytt»: puts marks on the rows, against the edition before this one. */
export default function ChangesToggle({ strategy, onMarks }: Props) {
  const { f } = useI18n()
  const texts = useEditionTexts()
  const search = useSearch()
  const [path, navigate] = useLocation()
  const before = strategy.editions.at(-2)
  const on = before !== undefined && asksForChanges(search)
  if (!before) return null
  const show = (shown: boolean) => {
    const query = withChanges(search, shown)
    navigate(query ? `${path}?${query}` : path, { replace: true })
  }
  return (
    <div className="changes-toggle">
      <label className="chip">
        <input type="checkbox" checked={on} onChange={({ target }) => show(target.checked)} />
        {texts.mark(before.label, before.council, f.date(before.date))}
      </label>
      {on && (
        // Of its own, so that the box stands, and keeps the focus, while the words are fetched.
        <Suspense fallback={<p role="status">{texts.looking}</p>}>
          <Marks from={before} strategy={strategy} onMarks={onMarks} />
        </Suspense>
      )}
    </div>
  )
}

function marksFor(i18n: I18n, texts: ChangesTexts, { goals }: EditionChanges): BoardMarks {
  const left = goals.map(({ goal, indicators }): [string, string[]] => {
    const gone = indicators.filter(({ entries }) => entries.some((e) => e.kind === 'removed'))
    return [goal, gone.map(({ name }) => i18n.t(name))]
  })
  const rows = goals.flatMap(({ indicators }) =>
    indicators.map(({ id, entries }): [string, string[]] => [
      id,
      marksOf(entries).map((mark) => texts.mark[mark]),
    ]),
  )
  return {
    rows: new Map(rows.filter(([, marks]) => marks.length > 0)),
    left: new Map(left.filter(([, names]) => names.length > 0)),
  }
}

/** Asks for the changes while they are shown, and hands the marks to the board. */
function Marks({ from, strategy, onMarks }: Props & { from: Edition }) {
  const i18n = useI18n()
  const texts = useEditionTexts()
  const words = useChangesTexts()
  const { data, isError } = useChanges(from.slug, strategy.edition.slug)
  const marks = useMemo(() => data && marksFor(i18n, words, data), [i18n, words, data])
  useEffect(() => {
    onMarks(marks ?? null)
    return () => onMarks(null)
  }, [marks, onMarks])
  return (
    <p role="status">
      {marks ? texts.marked(marks.rows.size) : isError ? words.failed : texts.looking}{' '}
      <Link href={paths.changes}>{texts.whatIsNew}</Link>
    </p>
  )
}
