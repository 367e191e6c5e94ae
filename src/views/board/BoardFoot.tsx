import { Link } from 'wouter'
import type { GlossaryEntry } from '#domain/model.ts'
import { useBoardTexts } from '#i18n/texts/board.ts'
import { paths } from '#state/paths.ts'
import { Terms } from '#ui/Terms.tsx'
import { Legend } from './Legend.tsx'

interface Props {
  glossary: readonly GlossaryEntry[]
  /** Names of the indicators, in which abbreviations stand. */
  names: readonly string[]
}

/** Below the board: how to read it, and its abbreviations. */
export default function BoardFoot({ glossary, names }: Props) {
  const texts = useBoardTexts()
  return (
    <div>
      <Legend />
      {texts.names !== null && <p className="quiet">{texts.names}</p>}
      <p>
        <Link href={paths.report}>{texts.report}</Link>
      </p>
      <Terms glossary={glossary} texts={names} label={texts.words} />
    </div>
  )
}
