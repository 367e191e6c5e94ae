import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { READINESS } from '#domain/model.ts'
import { STATUS_CATEGORIES } from '#domain/status.ts'
import { useI18n } from '#i18n/context.tsx'
import { useBoardTexts } from '#i18n/texts/board.ts'
import { paths } from '#state/paths.ts'
import { ReadinessMark } from '#ui/ReadinessMark.tsx'
import { OverdueMark, StatusMark } from '#ui/StatusMark.tsx'

/** How to read the board, for those who see it for the first time. */
export function Legend() {
  const { m } = useI18n()
  const texts = useBoardTexts()
  return (
    <details className="legend">
      <summary>{texts.legend}</summary>
      <dl>
        {READINESS.map((readiness) => (
          <div key={readiness}>
            <dt>
              <ReadinessMark readiness={readiness} />
            </dt>
            <dd>{m.common.readinessMeaning[readiness]}</dd>
          </div>
        ))}
      </dl>
      <ul className="track-legend">
        <LegendKey text={texts.legendMeasured}>
          <circle className="key-latest" cx="12" cy="6" r="4.5" />
        </LegendKey>
        <LegendKey text={texts.legendEarlier}>
          <circle className="key-earlier" cx="12" cy="6" r="3" />
        </LegendKey>
        <LegendKey text={texts.legendBeforeBreak}>
          <circle className="key-hollow" cx="12" cy="6" r="3" />
        </LegendKey>
        <LegendKey text={texts.legendAmbition}>
          <path className="key-distance" d="M0 6h12" />
          <path className="key-ambition" d="M12 0v12" />
        </LegendKey>
        <LegendKey text={texts.legendBound}>
          <path className="key-bound" d="M4 1.5v9M4 6h16M16 2.5L20 6l-4 3.5" />
        </LegendKey>
      </ul>
      <p>{texts.legendTrack}</p>
      <p>{m.status.title}:</p>
      <ul className="status-legend">
        {STATUS_CATEGORIES.map((category) => (
          <li key={category}>
            <StatusMark category={category} />
          </li>
        ))}
        <li>
          <OverdueMark />
        </li>
      </ul>
      <p>
        <Link href={paths.method}>{texts.legendMethod}</Link>
      </p>
    </details>
  )
}

/** One mark of the board's small pictures, and what it means. */
function LegendKey({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 24 12" aria-hidden="true" className="key">
        {children}
      </svg>
      {text}
    </li>
  )
}
