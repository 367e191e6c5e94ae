import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { publishedStrategy } from '../../support/published.ts'
import { heading, renderAt, textOf } from '../../support/renderApp.tsx'
import { answering, type Failure, failing, server, useServer } from '../../support/server.ts'

useServer()
const strategy = publishedStrategy()

describe('when strategy.json does not arrive', () => {
  it.each<[Failure, RegExp]>([
    ['missing', /finnes ikke på tjeneren/],
    ['html', /noe annet enn tall/],
    ['broken', /Tjeneren svarte med en feil/],
    ['offline', /Fikk ikke kontakt med tjeneren/],
  ])('(%s) the board says what is wrong, and «Prøv igjen» works', async (how, words) => {
    server.use(failing('strategy.json', how))
    const user = await renderAt('/')
    const alert = await screen.findByRole('alert')
    expect(textOf(alert)).toMatch(/^Tallene kunne ikke hentes/)
    expect(textOf(alert)).toMatch(words)
    expect(textOf(alert)).toContain('/data/v1/strategy.json')
    // The rest of the page stands, with a heading.
    await heading('Nasjonal e-helsestrategi – strategiske indikatorer')
    server.resetHandlers()
    await user.click(screen.getByRole('button', { name: 'Prøv igjen' }))
    await heading(strategy.vision.nb ?? '')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('a file of the wrong shape is not shown; where it is wrong is told', async () => {
    server.use(answering('strategy.json', { ...strategy, goals: [{ id: 1 }] }))
    await renderAt('/')
    const alert = await screen.findByRole('alert')
    expect(textOf(alert)).toContain('feil form')
    expect(textOf(alert)).toMatch(/goals\[0\]\.id/)
  })

  it('says that it is on its way while it is', async () => {
    server.use(failing('strategy.json', 'forever'))
    await renderAt('/')
    await screen.findByText('Henter tallene …')
  })
})

describe('one bad indicator in strategy.json', () => {
  it('costs its own card; all others stay', async () => {
    const indicators = strategy.indicators.map((indicator) =>
      indicator.id === 'epj-kvalitet' ? { ...indicator, readiness: 'ferdig' } : indicator,
    )
    server.use(answering('strategy.json', { ...strategy, indicators }))
    await renderAt('/')
    const alert = await screen.findByRole('alert')
    expect(textOf(alert)).toMatch(/Indikatoren «epj-kvalitet» kunne ikke vises/)
    expect(textOf(alert)).toContain('Resten av siden er ikke berørt')
    expect(document.querySelectorAll('main a[href^="/indikator/"]')).toHaveLength(32)
    expect(screen.queryByRole('link', { name: /arbeid med høy kvalitet/ })).toBeNull()
  })

  it('has a page of its own still, read from the indicator’s own file', async () => {
    const indicators = strategy.indicators.filter(({ id }) => id !== 'epj-kvalitet')
    server.use(
      answering('strategy.json', {
        ...strategy,
        indicators: [...indicators, { id: 'epj-kvalitet' }],
      }),
    )
    await renderAt('/indikator/epj-kvalitet')
    await heading('EPJ-system bidrar til pasientarbeid med høy kvalitet')
    await screen.findByRole('heading', { name: 'Framdrift mot 2030' })
  })
})
