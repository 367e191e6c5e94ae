import { describe, expect, it, test } from 'vitest'
import {
  caseAt,
  clockText,
  NO_TIME,
  timingAfter,
  totalAt,
  type Timing,
  type TimingAct,
} from '#views/presentation/show/clock.ts'

const after = (...acts: TimingAct[]): Timing => acts.reduce(timingAfter, NO_TIME)

describe('time', () => {
  it('goes only while it is started', () => {
    const timing = after(
      { kind: 'start', now: 1000 },
      { kind: 'pause', now: 4000 },
      { kind: 'start', now: 10_000 },
    )
    expect(totalAt(timing, 12_000)).toBe(5000)
  })

  it('is written on the case that is shown, and goes on when one comes back to it', () => {
    const timing = after(
      { kind: 'turn', to: 'kvalitet', now: 0 },
      { kind: 'start', now: 0 },
      { kind: 'turn', to: 'mal-1', now: 60_000 },
      { kind: 'turn', to: 'kvalitet', now: 90_000 },
    )
    expect(caseAt(timing, 100_000)).toBe(70_000)
    expect(totalAt(timing, 100_000)).toBe(100_000)
  })

  it('is on no case while it stands', () => {
    const timing = after(
      { kind: 'turn', to: 'a', now: 0 },
      { kind: 'turn', to: 'b', now: 50_000 },
      { kind: 'start', now: 60_000 },
    )
    expect(caseAt(timing, 61_000)).toBe(1000)
    expect(caseAt(timingAfter(timing, { kind: 'turn', to: 'a', now: 61_000 }), 61_000)).toBe(0)
  })

  it('begins anew when it is cleared, and goes on if it was going', () => {
    const timing = after({ kind: 'start', now: 0 }, { kind: 'reset', now: 5000 })
    expect(totalAt(timing, 7000)).toBe(2000)
    const still = after({ kind: 'reset', now: 5000 })
    expect(totalAt(still, 7000)).toBe(0)
  })

  it('is not begun twice', () => {
    const timing = after({ kind: 'start', now: 0 }, { kind: 'start', now: 5000 })
    expect(totalAt(timing, 6000)).toBe(6000)
  })
})

test.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [245_000, '4:05'],
  [3_845_000, '1:04:05'],
])('%i ms is written %s', (ms, text) => {
  expect(clockText(ms)).toBe(text)
})
