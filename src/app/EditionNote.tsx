import { useStrategy } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'

/** Which meeting's indicator set the page shows. */
export function EditionNote() {
  const { m, f } = useI18n()
  const { data } = useStrategy()
  if (!data) return <p className="edition" />
  const { label, council, date } = data.strategy.edition
  return <p className="edition">{m.shell.edition(label, council, f.date(date))}</p>
}
