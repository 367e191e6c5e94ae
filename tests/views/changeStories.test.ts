import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editionChanges } from '#domain/difference/editionChanges.ts'
import { asOf } from '#domain/edition.ts'
import { summariseSet } from '#domain/summary.ts'
import { changes as texts } from '#i18n/messages/nb/changes.ts'
import { loadDataset } from '#publish/load.ts'
import { goalStory, type GoalStory } from '#views/changes/stories.ts'
import { i18n, plain } from '#tests/support/fixtures.ts'
import { THIRD, writeThirdEdition } from '#tests/support/thirdEdition.ts'

/** A made-up edition renames, adds, moves, retires, corrects, adopts and withdraws. */
let folder: string
let goals: GoalStory[]
let back: GoalStory[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'e-helse-changes-'))
  await writeThirdEdition('mock-data', folder)
  const dataset = await loadDataset(folder)
  const [before, after] = [asOf(dataset, 'v0-95'), asOf(dataset, THIRD)]
  const words = { i18n, texts, names: summariseSet(after), current: true, backwards: false }
  goals = editionChanges(before, after).goals.map((goal) => goalStory(words, goal))
  back = editionChanges(after, before).goals.map((goal) =>
    goalStory({ ...words, current: false, backwards: true }, goal),
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const goalOf = (id: string, all = goals): GoalStory => {
  const found = all.find((goal) => goal.id === id)
  if (!found) throw new Error(`No goal ${id}`)
  return found
}

function told(goal: GoalStory, id: string): (string | null)[] {
  const story = goal.stories.find((one) => one.id === id)
  const groups = story?.groups.flatMap((group) => group.told.map(({ text }) => text)) ?? []
  return [...groups, ...(story?.status ? [story.status] : [])].map(plain)
}

describe('a third edition is told right', () => {
  test('moved: where it came to, and where it left', () => {
    const [here, there] = [goalOf('mal-1'), goalOf('mal-4')]
    expect(told(here, 'tillit-helseopplysninger')).toEqual([
      'Flyttet fra «4 Tilgjengelig informasjon og styrket samhandling» til «1 Aktiv medvirkning i egen og næres helse».',
    ])
    expect(there.headline).toBe('én flyttet herfra')
    expect(there.movedAway[0]).toContain('er nå under «1 Aktiv medvirkning')
  })

  test('gone: what took its place, and a page that says so', () => {
    const goal = goalOf('mal-3')
    expect(goal.headline).toBe('én ny, én gått ut')
    expect(told(goal, 'ki-losninger')).toEqual([
      'Gått ut av settet. Erstattet av «Bruk av KI i pasientrettet arbeid (oppdiktet)».',
    ])
    expect(goal.stories.at(-1)?.href).toBe('/indikator/ki-losninger')
  })

  test('adopted, set, corrected', () => {
    expect(told(goalOf('mal-2'), 'epj-effektivitet')).toEqual([
      'Vedtatt ambisjon: 68 % innen utgangen av 2030 (Andel helsepersonell som er enig, Alt helsepersonell). Før: foreslått.',
      'Status: målingen er nå forfalt, fordi tiden har gått.',
    ])
    const pll = told(goalOf('kvalitet'), 'pasientens-legemiddelliste')
    expect(pll).toContain(
      'Rettet tall, Andel av befolkningen med PLL (Norge): 1,6 % i oktober 2025, var 1,5 %.',
    )
    expect(pll).toContain(
      'Vedtatt ambisjon: 25 % innen utgangen av 2026 (Andel av befolkningen med PLL, Norge). Før: ikke sagt om den er vedtatt, ikke sagt hvilket område den gjelder.',
    )
  })

  test('withdrawn, with the status that follows from it', () => {
    expect(told(goalOf('kvalitet'), 'tjenester-helsenorge')).toEqual([
      'Ambisjonen er trukket: 100 % innen utgangen av Q4 2027 (Digital dialog med fastlege, Norge).',
      'Status: fra «Kan ikke vurderes» til «Ingen ambisjon», fordi ambisjonen ble trukket.',
    ])
  })

  test('back again: the way there, turned', () => {
    const pll = told(goalOf('kvalitet', back), 'pasientens-legemiddelliste')
    expect(pll[0]).toBe(
      'Endret ambisjon: 25 % innen utgangen av 2026 (Andel av befolkningen med PLL, ikke sagt hvilket område den gjelder). Før: vedtatt, det var sagt hvilket område den gjaldt.',
    )
    expect(told(goalOf('mal-3', back), 'ki-losninger')).toEqual(['Ny i settet.'])
  })
})
