import { READINESS } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { ReadinessMark } from '#ui/ReadinessMark.tsx'

/** How to read the board, for those who see it for the first time. */
export function Legend() {
  const { m } = useI18n()
  return (
    <details className="legend">
      <summary>{m.board.legend}</summary>
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
        <li>
          <svg viewBox="0 0 24 12" aria-hidden="true" className="key">
            <circle className="key-latest" cx="12" cy="6" r="4.5" />
          </svg>
          {m.board.legendMeasured}
        </li>
        <li>
          <svg viewBox="0 0 24 12" aria-hidden="true" className="key">
            <circle className="key-earlier" cx="12" cy="6" r="3" />
          </svg>
          {m.board.legendEarlier}
        </li>
        <li>
          <svg viewBox="0 0 24 12" aria-hidden="true" className="key">
            <circle className="key-hollow" cx="12" cy="6" r="3" />
          </svg>
          {m.board.legendBeforeBreak}
        </li>
        <li>
          <svg viewBox="0 0 24 12" aria-hidden="true" className="key">
            <path className="key-distance" d="M0 6h12" />
            <path className="key-ambition" d="M12 0v12" />
          </svg>
          {m.board.legendAmbition}
        </li>
        <li>
          <svg viewBox="0 0 24 12" aria-hidden="true" className="key">
            <path className="key-bound" d="M4 1.5v9M4 6h16M16 2.5L20 6l-4 3.5" />
          </svg>
          {m.board.legendBound}
        </li>
      </ul>
      <p>{m.board.legendTrack}</p>
    </details>
  )
}
