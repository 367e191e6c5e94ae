import { useEffect, useReducer, useState } from 'react'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { caseAt, clockText, NO_TIME, timingAfter, totalAt } from './clock.ts'

const TICK_MS = 250

const pad = (value: number): string => String(value).padStart(2, '0')

interface Props {
  /** Key and name of the case that is shown. */
  readonly caseKey: string
  readonly caseName: string
}

/** The clock, and the time spent on the whole and on the case. */
export function Timers({ caseKey, caseName }: Props) {
  const texts = usePresentationTexts()
  const [timing, tell] = useReducer(timingAfter, NO_TIME)
  const [now, setNow] = useState<{ readonly at: number; readonly clock: string } | null>(null)
  useEffect(() => {
    const tick = () => {
      const time = new Date()
      const clock = `${pad(time.getHours())}:${pad(time.getMinutes())}`
      setNow({ at: performance.now(), clock })
    }
    tick()
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => tell({ kind: 'turn', to: caseKey, now: performance.now() }), [caseKey])
  const running = timing.since !== null
  const at = now?.at ?? 0
  const act = (kind: 'start' | 'pause' | 'reset') => {
    const moment = performance.now()
    setNow((known) => (known ? { ...known, at: moment } : known))
    tell({ kind, now: moment })
  }
  return (
    <section className="presenter-time">
      <dl>
        <div>
          <dt>{texts.clock}</dt>
          <dd>{now?.clock ?? ''}</dd>
        </div>
        <div>
          <dt>{texts.total}</dt>
          <dd>
            <span role="timer">{clockText(totalAt(timing, at))}</span>
          </dd>
        </div>
        <div>
          <dt>{texts.thisCase(caseName)}</dt>
          <dd>
            <span role="timer">{clockText(caseAt(timing, at))}</span>
          </dd>
        </div>
      </dl>
      <p className="presenter-buttons">
        <button
          type="button"
          className="show-button"
          onClick={() => act(running ? 'pause' : 'start')}
        >
          {running ? texts.pauseTimer : texts.startTimer}
        </button>
        <button type="button" className="show-button" onClick={() => act('reset')}>
          {texts.resetTimer}
        </button>
      </p>
    </section>
  )
}
