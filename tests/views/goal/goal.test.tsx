import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Goal } from '#domain/model.ts'
import { publishedStrategy } from '../../support/published.ts'
import { heading, renderAt, textOf } from '../../support/renderApp.tsx'
import { failing, server, useServer } from '../../support/server.ts'

useServer()
const { goals, indicators } = publishedStrategy()
const nameOf = ({ number, name }: Goal) => [number, name.nb].filter(Boolean).join(' ')

describe('the page of a goal', () => {
  it.each(goals.map((goal, index) => ({ goal, index, name: nameOf(goal) })))(
    '«$name» lists its indicators, draws those with figures, and leads on',
    async ({ goal, index, name }) => {
      await renderAt(`/mal/${goal.id}`)
      await heading(name)
      expect(document.title).toBe(`${name} – Nasjonal e-helsestrategi`)
      const mine = indicators.filter((indicator) => indicator.goal === goal.id)
      const status = screen.getByRole('region', { name: 'Status på måloppnåelse' })
      expect(within(status).getAllByRole('link').map(textOf)).toEqual(
        mine.map((indicator) => indicator.name.nb),
      )
      const drawn = mine.filter(({ hasFigures }) => hasFigures)
      const charts = await screen.findByRole('region', { name: 'Tallene over tid' })
      if (drawn.length === 0) {
        expect(textOf(charts)).toContain('Ingen av indikatorene har tall som kan tegnes ennå')
      } else {
        await waitFor(() =>
          expect(within(charts).getAllByRole('figure')).toHaveLength(drawn.length),
        )
      }
      const [previous, next] = [goals[index - 1], goals[index + 1]]
      const neighbours = within(screen.getByRole('navigation', { name: 'Andre mål' }))
      expect(
        neighbours.getAllByRole('link').map((link) => [textOf(link), link.getAttribute('href')]),
      ).toEqual([
        ...(previous ? [[`Forrige mål${nameOf(previous)}`, `/mal/${previous.id}`]] : []),
        ...(next ? [[`Neste mål${nameOf(next)}`, `/mal/${next.id}`]] : []),
      ])
    },
  )

  it('says what the goal covers, from the paper that says it', async () => {
    await renderAt('/mal/mal-1')
    await heading(/Aktiv medvirkning/)
    const covers = screen.getByText('Hva målet omfatter').closest('details')
    expect(textOf(covers)).toContain('Digital kompetanse er nevnt som en forutsetning.')
    expect(textOf(covers)).toMatch(/Kilde: .*17\.10\.2024/)
  })

  it('says each indicator’s mark, figure and distance in words', async () => {
    await renderAt('/mal/mal-2')
    const status = await screen.findByRole('region', { name: 'Status på måloppnåelse' })
    const items = within(status).getAllByRole('listitem').map(textOf)
    const item = (name: string) => items.find((text) => text.startsWith(name))
    expect(item('EPJ-systemet')).toMatch(
      /^EPJ-systemet .*Klar.*49 %.*Kan ikke vurderes.*19 prosentpoeng under foreslått ambisjon/,
    )
    expect(item('Digital plunder og heft')).toMatch(
      /^Digital plunder og heft.*Under arbeid.*ingen tall/,
    )
  })

  it('leads to the next goal without loading the site again', async () => {
    const user = await renderAt('/mal/kvalitet')
    await user.click(await screen.findByRole('link', { name: /Neste mål/ }))
    await heading('Bærekraftig helse- og omsorgssektor')
    expect(window.location.pathname).toBe('/mal/barekraft')
  })

  it('that does not exist is not found, and says which was asked for', async () => {
    await renderAt('/mal/mal-6')
    await heading('Fant ikke siden')
    expect(screen.getByText('Det finnes ikke noe mål med id «mal-6».')).toBeTruthy()
  })

  it('loses one chart, not the others, when a file does not arrive; «Prøv igjen» fetches it', async () => {
    server.use(failing('indicators/epj-kvalitet.json', 'missing'))
    const user = await renderAt('/mal/kvalitet')
    const alert = await screen.findByRole('alert')
    expect(textOf(alert)).toContain(
      'Tallene for «EPJ-system bidrar til pasientarbeid med høy kvalitet» kunne ikke hentes',
    )
    expect(await screen.findAllByRole('figure')).toHaveLength(1)
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Prøv igjen' }))
    await screen.findByRole('figure', { name: /52/ })
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a goal that the edition does not have', () => {
  it('is told so in an archive, with the way to the newest', async () => {
    await renderAt('/utgave/v0-7/mal/internasjonalt')
    await heading('Målet er ikke med i utgave 0.7')
    expect(document.title).toBe('Målet er ikke med i utgave 0.7 – Nasjonal e-helsestrategi')
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
    expect(href('Se etter målet i den nyeste utgaven')).toBe('/mal/internasjonalt')
    expect(href('Gå til strategien slik den var i utgave 0.7')).toBe('/utgave/v0-7/')
  })
})
