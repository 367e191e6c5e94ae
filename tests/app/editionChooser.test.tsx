import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt, textOf } from '../support/renderApp.tsx'
import { failing, server, useServer } from '../support/server.ts'

useServer()

const NEWEST = 'Utgave 0.95 · Fagrådet 21.01.2026'

/** The chooser, opened; its list once the editions are known. */
async function chooser(address: string) {
  const user = await renderAt(address)
  const summary = await screen.findByText(NEWEST, { selector: 'summary' })
  await user.click(summary)
  const details = summary.closest('details')
  if (!details) throw new Error('The edition is no disclosure')
  return within(details)
}

describe('the edition chooser', () => {
  it('leads to the same page in another meeting’s edition, and says which is shown', async () => {
    const list = await chooser('/indikator/epj-kvalitet')
    const link = await list.findByRole('link', { name: 'Utgave 0.7 · NUIT 20.11.2025' })
    expect(link.getAttribute('href')).toBe('/utgave/v0-7/indikator/epj-kvalitet')
    expect(textOf(list.getByText(/vises nå/))).toContain(NEWEST)
  })

  it('says that a page was not there yet in an older edition', async () => {
    const list = await chooser('/indikator/helsedata-sekundarbruk')
    expect(textOf(await list.findByText(/siden var ikke med da/))).toContain('Utgave 0.7')
  })

  it('leads on to what is new', async () => {
    const list = await chooser('/')
    expect(list.getByRole('link', { name: 'Hva er nytt siden sist?' }).getAttribute('href')).toBe(
      '/endringer',
    )
  })

  it('keeps the editions the page knows when the list cannot be fetched, and says so', async () => {
    server.use(failing('editions.json', 'missing'))
    const list = await chooser('/data')
    expect(await list.findByText('Kunne ikke se etter nyere utgaver.')).toBeTruthy()
    expect(list.getByRole('link', { name: /0\.7/ }).getAttribute('href')).toBe('/utgave/v0-7/data')
  })
})
