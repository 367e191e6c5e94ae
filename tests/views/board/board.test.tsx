import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { publishedStrategy } from '../../support/published.ts'
import { heading, renderAt, textOf } from '../../support/renderApp.tsx'
import { useServer } from '../../support/server.ts'

useServer()
const { vision, goals, indicators } = publishedStrategy()

/** The row of an indicator, found by its link. */
async function row(name: string): Promise<string> {
  const link = await screen.findByRole('link', { name })
  return textOf(link.closest('li'))
}

describe('the board', () => {
  it('reads like the strategy: vision, nine goals, and every indicator as a link', async () => {
    await renderAt('/')
    await heading(vision.nb ?? '')
    await screen.findByRole('heading', { level: 3, name: goals[0]?.name.nb ?? '' })
    expect(screen.getAllByRole('heading', { level: 2 }).map(textOf)).toEqual([
      'Overordnede mål',
      'Strategiske mål',
      'Internasjonalt',
    ])
    const goalLinks = screen
      .getAllByRole('heading', { level: 3 })
      .map((title) => within(title).getByRole('link'))
    expect(goalLinks.map((link) => [textOf(link), link.getAttribute('href')])).toEqual(
      goals.map(({ id, number, name }) => [
        number ? `${number} ${name.nb}` : name.nb,
        `/mal/${id}`,
      ]),
    )
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(addresses.filter((address) => address?.startsWith('/indikator/')).toSorted()).toEqual(
      indicators.map(({ id }) => `/indikator/${id}`).toSorted(),
    )
    expect(indicators).toHaveLength(33)
  })

  it('counts the indicators and each readiness', async () => {
    await renderAt('/')
    const total = await screen.findByText('33')
    const counts = within(total.closest('ul') as HTMLElement).getAllByRole('listitem')
    expect(counts.map(textOf)).toEqual([
      '33 indikatorer',
      '11 klare',
      '14 under arbeid',
      '8 fremtidige',
    ])
  })

  it('says each goal’s readiness and status, counted and never weighed together', async () => {
    await renderAt('/')
    const goal = await screen.findByRole('article', { name: 'Kvalitet og sammenheng i tjenestene' })
    expect(textOf(goal)).toContain('3 av 5 klare')
    expect(textOf(goal)).toContain('1 langt bak')
    expect(textOf(goal)).toContain('1 kan ikke vurderes')
    expect(textOf(goal)).toContain('3 uten ambisjon')
    expect(textOf(goal)).toContain('2 målinger er forfalt')
    const five = screen.getByRole('article', { name: /^5 Samarbeid/ })
    expect(textOf(five)).toContain('1 av 4 klar')
    expect(textOf(five)).toContain('4 uten ambisjon')
  })

  it('says figure, date, distance, ambition and the doubt about the area for PLL', async () => {
    await renderAt('/')
    const text = await row('Pasientens legemiddelliste')
    expect(text).toMatch(/^Klar: Pasientens legemiddelliste/)
    expect(text).toContain('1,5 %')
    expect(text).toContain('Langt bak')
    expect(text).toContain('okt. 2025')
    expect(text).toContain('+0,5 prosentpoeng siden april 2025')
    expect(text).toContain('Forfalt')
    expect(text).toMatch(/23,5 prosentpoeng under ambisjonen.* 25 % i 2026/)
    expect(text).toMatch(/ikke sagt.*område|område.*ikke sagt/)
  })

  it('says a bound as a bound, and that no more is known', async () => {
    await renderAt('/')
    const text = await row('Bruk av representasjon og fullmakt på Helsenorge')
    expect(text).toContain('over 11 %')
    expect(text).toContain('bare en grense er kjent')
    expect(text).toContain('ambisjon ikke satt')
  })

  it('says a proposed ambition as proposed, and what newer and less exact is known', async () => {
    await renderAt('/')
    const text = await row('EPJ-systemet bidrar til effektivt pasientarbeid')
    expect(text).toContain('49 %')
    expect(text).toMatch(/19 prosentpoeng under foreslått ambisjon.* 68 % i 2030/)
    expect(text).toContain('om lag 50 %')
  })

  it.each([
    [
      'Tilgjengelighet av digitale tjenester på Helsenorge hos kommuner/fastleger',
      'Klar',
      /100 % i Q4 2027/,
    ],
    ['Enklere arbeidshverdag fra digital støtte', 'Klar', /63 %.*usikkert tall/],
    ['Bruk av digital behandling', 'Under arbeid', /avklaringer eller data mangler/],
    ['Effektiv ressursbruk', 'Fremtidig', /tidligst 2026\/2027/],
    ['Bruk av digital hjemmeoppfølging', 'Klar', /90.*kommuner/],
  ])('says plainly what is known and missing of «%s»', async (name, readiness, words) => {
    await renderAt('/')
    const text = await row(name)
    expect(text.startsWith(`${readiness}: ${name}`)).toBe(true)
    expect(text).toMatch(words)
  })

  it('says today’s date, the newest figure and the edition', async () => {
    await renderAt('/')
    await screen.findByText(/^Nyeste tall: /)
    expect(screen.getByText(/^I dag \d\d\.\d\d\.\d{4}$/)).toBeTruthy()
    expect(screen.getByText('Utgave 0.95 · Fagrådet 21.01.2026')).toBeTruthy()
  })

  it('explains the abbreviations that stand on it', async () => {
    await renderAt('/')
    await screen.findByText('33')
    const terms = screen.getAllByRole('term').map(textOf)
    for (const term of ['PLL', 'EPJ', 'EHDS']) expect(terms).toContain(term)
  })

  it('unfolds a goal, as is needed on a phone', async () => {
    const user = await renderAt('/')
    const goal = await screen.findByRole('article', { name: 'Innovasjonskraft' })
    const button = within(goal).getByRole('button', { name: /Vis indikatorene\s*Innovasjonskraft/ })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    await user.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    expect(textOf(button)).toContain('Skjul indikatorene')
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toBeTruthy()
  })
})
