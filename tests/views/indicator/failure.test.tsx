import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { publishedIndicator } from '../../support/published.ts'
import { heading, renderAt, textOf } from '../../support/renderApp.tsx'
import { answering, type Failure, failing, server, useServer } from '../../support/server.ts'

useServer()
const FILE = 'indicators/epj-kvalitet.json'
const NAME = 'EPJ-system bidrar til pasientarbeid med høy kvalitet'

describe('when the file of an indicator does not arrive', () => {
  it.each<[Failure, RegExp]>([
    ['missing', /finnes ikke på tjeneren/],
    ['html', /noe annet enn tall/],
    ['broken', /Tjeneren svarte med en feil/],
  ])('(%s) the head of the page stands, and «Prøv igjen» brings the rest', async (how, words) => {
    server.use(failing(FILE, how))
    const user = await renderAt('/indikator/epj-kvalitet')
    await heading(NAME)
    const alert = await screen.findByRole('alert')
    expect(textOf(alert)).toMatch(/^Tallene for indikatoren kunne ikke hentes/)
    expect(textOf(alert)).toMatch(words)
    expect(screen.getByText(/^Andelen? /)).toBeTruthy()
    expect(screen.getByRole('navigation', { name: 'Brødsmulesti' })).toBeTruthy()
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Prøv igjen' }))
    await screen.findByRole('heading', { name: 'Framdrift mot 2030' })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('a percent above 100 is not shown as a figure; the place of it is told', async () => {
    const file = publishedIndicator('epj-kvalitet')
    Object.assign(file.indicator.measures[0]?.series[0]?.observations[0] ?? {}, { value: 160 })
    server.use(answering(FILE, file))
    await renderAt('/indikator/epj-kvalitet')
    const alert = await screen.findByRole('alert')
    expect(textOf(alert)).toMatch(/feil form.*found 160, expected 0–100/)
    expect(document.querySelector('main')?.textContent).not.toMatch(/160\s%/)
  })

  it('shows marks and description before the figures are here', async () => {
    server.use(failing(FILE, 'forever'))
    await renderAt('/indikator/epj-kvalitet')
    await heading(NAME)
    expect(screen.getByText('Klar')).toBeTruthy()
    expect(screen.getByText('Henter tallene …')).toBeTruthy()
  })
})

describe('an indicator that does not exist', () => {
  it('is not found, says which was asked for, and leads to the board', async () => {
    server.use(failing('indicators/finnes-ikke.json', 'missing'))
    const user = await renderAt('/indikator/finnes-ikke')
    await heading('Fant ikke siden')
    expect(screen.getByText('Det finnes ingen indikator med id «finnes-ikke».')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Gå til oversikten over strategien' }))
    await heading(/^Sammen om/)
  })
})
