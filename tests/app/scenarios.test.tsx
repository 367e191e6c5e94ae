import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { afflicted } from '#app/scenarios/answers.ts'
import { readScenario, SCENARIOS, type Scenario } from '#app/scenarios/names.ts'
import { parseIndicator, parseStrategy } from '#data/schema/published.ts'
import { published, publishedStrategy } from '../support/published.ts'
import { heading, renderAt, textOf } from '../support/renderApp.tsx'
import { play, server, useServer } from '../support/server.ts'

// A thousand indicators are generated, checked, published and drawn.
vi.setConfig({ testTimeout: 90_000 })

useServer()
const strategy = publishedStrategy()
const vision = strategy.vision.nb ?? ''
const total = strategy.indicators.length
const SITE = 'Nasjonal e-helsestrategi – strategiske indikatorer'
const one = afflicted(published) ?? ''
const named = strategy.indicators.find(({ id }) => id === one)?.name.nb ?? ''

const rows = (): number =>
  new Set(
    [...document.querySelectorAll('main a[href^="/indikator/"]')].map((a) =>
      a.getAttribute('href'),
    ),
  ).size

interface Seen {
  /** The heading; null where only the error stands. */
  readonly title: string | null
  /** Indicators on the page; null where that is not what the page is about. */
  readonly rows?: number
  /** What each error says, in order. */
  readonly alerts: readonly RegExp[]
}

const OFF = { title: SITE, rows: 0 }

/** What a reader of the board sees. */
const BOARD: Readonly<Record<Scenario, Seen>> = {
  well: { title: vision, rows: total, alerts: [] },
  slow: { title: vision, rows: total, alerts: [] },
  newer: { title: vision, rows: total, alerts: [] },
  missing: { title: vision, rows: total, alerts: [] },
  malformed: {
    ...{ title: vision, rows: total - 1 },
    alerts: [new RegExp(`^Indikatoren «${one}» kunne ikke vises.*Resten av siden er ikke berørt`)],
  },
  error: { ...OFF, alerts: [/^Tallene kunne ikke hentes.*Tjeneren svarte med en feil/] },
  offline: { ...OFF, alerts: [/^Tallene kunne ikke hentes.*Fikk ikke kontakt med tjeneren/] },
  empty: { title: vision, rows: 0, alerts: [] },
  // Twenty of each goal at first; the others are one click away.
  thousand: { title: vision, rows: 20 * strategy.goals.length, alerts: [] },
}

/** What a reader of the page of the first indicator with figures sees. */
const PAGE: Partial<Record<Scenario, Seen>> = {
  well: { title: named, alerts: [] },
  slow: { title: named, alerts: [] },
  newer: { title: named, alerts: [] },
  missing: { title: named, alerts: [/Filen med tallene finnes ikke på tjeneren/] },
  malformed: { title: one, alerts: [/Filen har feil form/] },
  error: { title: 'Siden kunne ikke vises', alerts: [/Tjeneren svarte med en feil/] },
  offline: { title: 'Siden kunne ikke vises', alerts: [/Fikk ikke kontakt med tjeneren/] },
  empty: { title: 'Fant ikke siden', alerts: [] },
}

/** Opens the page; once it is as it should be, what its errors say. It is never blank meanwhile. */
async function open(scenario: Scenario, address: string, seen: Seen): Promise<string[]> {
  await play(scenario)
  await renderAt(address)
  if (seen.title !== null) await heading(seen.title)
  await waitFor(() => expect(screen.queryAllByRole('alert')).toHaveLength(seen.alerts.length))
  if (seen.rows !== undefined) await waitFor(() => expect(rows()).toBe(seen.rows))
  expect(textOf(document.querySelector('main')).length).toBeGreaterThan(60)
  expect(screen.getByRole('navigation', { name: 'Hovedmeny' })).toBeTruthy()
  return screen.queryAllByRole('alert').map(textOf)
}

const each = (table: Partial<Record<Scenario, Seen>>) => Object.entries(table) as [Scenario, Seen][]

describe('each scenario', () => {
  it.each(each(BOARD))('%s: the board', async (scenario, seen) => {
    const told = await open(scenario, '/', seen)
    expect(told).toEqual(seen.alerts.map((words) => expect.stringMatching(words)))
  })

  it.each(each(PAGE))('%s: the page of an indicator', async (scenario, seen) => {
    const told = await open(scenario, `/indikator/${one}`, seen)
    expect(told).toEqual(seen.alerts.map((words) => expect.stringMatching(words)))
  })
})

it('empty: the board says that there are no indicators, and offers no filter to take away', async () => {
  await play('empty')
  await renderAt('/')
  await screen.findByText('Utgaven har ingen indikatorer.')
  expect(screen.queryByText('Ingen indikatorer passer')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Vis alle indikatorene' })).toBeNull()
})

describe('a reader can try again', () => {
  it.each<[Scenario, string, string]>([
    ['error', '/', vision],
    ['offline', '/', vision],
    ['missing', `/indikator/${one}`, named],
    ['malformed', `/indikator/${one}`, named],
    ['offline', `/indikator/${one}`, named],
  ])('%s at %s', async (scenario, address, title) => {
    await play(scenario)
    const user = await renderAt(address)
    const button = await screen.findByRole('button', { name: 'Prøv igjen' })
    server.resetHandlers()
    await user.click(button)
    if (scenario === 'malformed') {
      // Its entry among the others is wrong still; what was asked for again is its own file.
      await screen.findByRole('heading', { name: 'Framdrift mot 2030' })
    } else await heading(title)
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})

it('slow: the page says that the figures are on their way', async () => {
  await play('slow')
  await renderAt('/')
  await screen.findByText('Henter tallene …')
  await heading(vision)
})

it('newer: exactly one indicator has one figure more, which says that it is made up', async () => {
  const files = await play('newer')
  const before = publishedStrategy()
  const { strategy: after, broken } = parseStrategy(
    JSON.parse(files['data/v1/strategy.json'] ?? ''),
  )
  expect(broken).toEqual([])
  expect(after.built > before.built).toBe(true)
  const changed = after.indicators.filter(
    (indicator, at) => JSON.stringify(indicator) !== JSON.stringify(before.indicators[at]),
  )
  expect(changed).toHaveLength(1)
  const id = changed[0]?.id ?? ''
  const path = `data/v1/indicators/${id}.json`
  const count = (text: string | undefined) =>
    parseIndicator(JSON.parse(text ?? '')).indicator.measures.flatMap(({ series }) =>
      series.flatMap(({ observations }) => observations),
    ).length
  expect(count(files[path])).toBe(count(published[path]) + 1)
  await renderAt(`/indikator/${id}`)
  expect((await screen.findAllByText(/Oppdiktet tall, for utvikling/)).length).toBeGreaterThan(0)
})

it('thousand: what is searched for is found among them, and each says that it is generated', async () => {
  await play('thousand')
  await renderAt('/?q=indikator+517')
  await heading(vision)
  await waitFor(() => expect(rows()).toBe(1))
  const link = document.querySelector('main a[href^="/indikator/"]')
  expect(textOf(link)).toContain('Generert indikator 517 (ikke ekte)')
})

describe('the name of a scenario', () => {
  it('is one of those listed; without one everything is well', () => {
    expect(readScenario(undefined)).toBe('well')
    for (const name of Object.keys(SCENARIOS)) expect(readScenario(name)).toBe(name)
  })

  it.each(['slw', '', 'toString'])('«%s» is an error that lists the names', (name) => {
    expect(() => readScenario(name)).toThrow(RangeError)
    for (const known of Object.keys(SCENARIOS)) expect(() => readScenario(name)).toThrow(known)
  })
})
