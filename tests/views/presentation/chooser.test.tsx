import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { heading, renderAt, textOf } from '#tests/support/renderApp.tsx'
import { failing, server, useServer } from '#tests/support/server.ts'

useServer()

const search = () => decodeURIComponent(window.location.search)
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const start = () => screen.findByRole('button', { name: 'Start presentasjonen' })
const ready = () => screen.findByText(/Alt er hentet/)
const order = () =>
  within(screen.getByRole('region', { name: 'Rekkefølge' }))
    .getAllByRole('listitem')
    .map((item) => textOf(item.querySelector('span')))

const THREE = '/presentasjon?utvalg=apning,epj-kvalitet,digital-kontakt'

describe('the page where the presenter chooses', () => {
  it('has everything ticked, fetches it, and says how many slides it gives', async () => {
    await renderAt('/presentasjon')
    await heading('Presentasjon')
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox')
    expect(boxes.length).toBeGreaterThan(40)
    expect(boxes.every(({ checked }) => checked)).toBe(true)
    expect(textOf(await ready())).toMatch(/har \d\d lysbilder/)
    expect((await start()).getAttribute('aria-disabled')).toBe('false')
  })

  it('keeps the choice in the address, and the usual one out of it', async () => {
    const visitor = await renderAt(THREE)
    await heading('Presentasjon')
    expect(box('Åpning').checked).toBe(true)
    expect(box('ICD-11').checked).toBe(false)
    await visitor.click(box('ICD-11'))
    expect(search()).toBe('?utvalg=apning,epj-kvalitet,digital-kontakt,icd-11')
    await visitor.click(box('Åpning'))
    expect(search()).toBe('?utvalg=epj-kvalitet,digital-kontakt,icd-11')
    await visitor.click(screen.getByRole('button', { name: 'Velg alt' }))
    expect(search()).toBe('')
  })

  it('takes a whole goal in, and leaves it out', async () => {
    const visitor = await renderAt('/presentasjon?utvalg=apning')
    await heading('Presentasjon')
    const whole = screen.getByRole('button', { name: 'Hele målet: 2 Enklere arbeidshverdag' })
    await visitor.click(whole)
    expect(search()).toBe(
      '?utvalg=apning,mal.mal-2,tilgang-pasientinformasjon,epj-effektivitet,plunder-og-heft,utdaterte-epj',
    )
    await visitor.click(whole)
    expect(search()).toBe('?utvalg=apning')
  })

  it('moves a slide, says where it is now, and keeps focus on the button', async () => {
    const visitor = await renderAt(THREE)
    await heading('Presentasjon')
    const down = () => screen.getByRole('button', { name: 'Flytt ned: Åpning' })
    await visitor.click(down())
    expect(search()).toBe('?utvalg=epj-kvalitet,apning,digital-kontakt')
    expect(document.activeElement).toBe(down())
    expect(screen.getByText('Åpning er nå nummer 2 av 3')).toBeTruthy()
    await visitor.click(down())
    expect(order()[2]).toBe('Åpning')
    expect(document.activeElement).toBe(down())
    expect(down().getAttribute('aria-disabled')).toBe('true')
    await visitor.click(screen.getByRole('button', { name: 'Tilbake til vanlig rekkefølge' }))
    expect(order()[0]).toBe('Åpning')
  })

  it('with nothing chosen says so, and begins nothing', async () => {
    const visitor = await renderAt('/presentasjon')
    await heading('Presentasjon')
    await visitor.click(screen.getByRole('button', { name: 'Fjern alt' }))
    expect((await start()).getAttribute('aria-disabled')).toBe('true')
    expect(screen.getAllByText(/Ingenting er valgt/).length).toBeGreaterThan(0)
    await visitor.click(await start())
    expect(search()).not.toContain('lysbilde')
  })

  it('says which figures did not arrive, shows the rest, and gets them on another try', async () => {
    server.use(failing('indicators/epj-kvalitet.json', 'missing'))
    const visitor = await renderAt(THREE)
    await screen.findByText(
      /Dette kom ikke: EPJ-system bidrar til pasientarbeid med høy kvalitet\. Det er ikke med/,
    )
    expect((await start()).getAttribute('aria-disabled')).toBe('false')
    server.resetHandlers()
    await visitor.click(screen.getByRole('button', { name: 'Prøv igjen' }))
    expect(textOf(await ready())).toContain('har 3 lysbilder')
  })

  it('carries the choice to other languages and editions, and copies it as a link to the show', async () => {
    const visitor = await renderAt(`${THREE}&tema=mork`)
    await heading('Presentasjon')
    await ready()
    const query = '?utvalg=apning,epj-kvalitet,digital-kontakt&tema=mork'
    const look = within(screen.getByRole('region', { name: 'Utseende, språk og utgave' }))
    const to = (name: string) => look.getByRole('link', { name }).getAttribute('href')
    expect(to('English')).toBe(`/en/presentasjon${query}`)
    expect(to('Utgave 0.7 · NUIT 20.11.2025')).toBe(`/utgave/v0-7/presentasjon${query}`)
    expect(look.getByRole<HTMLInputElement>('radio', { name: 'Mørk' }).checked).toBe(true)
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await visitor.click(screen.getByRole('button', { name: 'Kopier lenke' }))
    await waitFor(() => expect(copied).toHaveBeenCalledTimes(1))
    expect(copied.mock.calls[0]?.[0]).toBe(`${window.origin}/presentasjon${query}&lysbilde=1`)
  })
})
