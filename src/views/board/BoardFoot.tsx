import type { GlossaryEntry } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { Terms } from '#ui/Terms.tsx'
import { Legend } from './Legend.tsx'

interface Props {
  glossary: readonly GlossaryEntry[]
  /** Names of the indicators, in which abbreviations stand. */
  names: readonly string[]
}

/** Below the board: how to read it, and its abbreviations. */
export default function BoardFoot({ glossary, names }: Props) {
  const { m } = useI18n()
  return (
    <div>
      <Legend />
      {m.board.names !== null && <p className="quiet">{m.board.names}</p>}
      <Terms glossary={glossary} texts={names} label={m.board.words} />
    </div>
  )
}
