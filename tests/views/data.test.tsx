import { screen, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { published, publishedList } from '../support/published.ts'
import { heading, renderAt, textOf } from '../support/renderApp.tsx'
import { failing, server, useServer } from '../support/server.ts'

useServer()
const files = publishedList()
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`

describe('/data', () => {
  it('lists every published file with a link, its format and its size', async () => {
    await renderAt('/data')
    await screen.findByRole('table', { name: 'Hele datasettet' })
    expect(files.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(published)
        .filter((path) => path !== 'data/v1/files.json')
        .toSorted(),
    )
    const links = new Map(
      [...document.querySelectorAll('table a[download]')].map((link) => [
        link.getAttribute('href'),
        link,
      ]),
    )
    for (const { path, format, bytes } of files) {
      const row = textOf(links.get(`/${path}`)?.closest('tr'))
      expect(row, path).toContain(format.toUpperCase())
      expect(row, path).toContain(kilobytes(bytes))
    }
    expect(links.size).toBe(files.length)
  })

  it('has the meeting pack of the edition, to save', async () => {
    await renderAt('/data')
    const link = await screen.findByRole('link', { name: /^Møtepakke: .*utgave 0\.95$/ })
    expect(link.getAttribute('href')).toBe('/motepakke-v0-95.html')
    expect(link.getAttribute('download')).toBe('motepakke-v0-95.html')
  })

  it('folds away what only programs read, under what it is', async () => {
    await renderAt('/data')
    const fold = (
      await screen.findByText(/^For utviklere: kontrakt/, { selector: 'summary' })
    ).closest('details')
    expect(fold?.open).toBe(false)
    const inside = [...(fold?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))
    expect(inside).toContain('/data/v1/openapi.json')
    const whole = screen.getByRole('table', { name: 'Hele datasettet' })
    expect(within(whole).queryByText('data/v1/openapi.json')).toBeNull()
    expect(within(whole).getByText('data/v1/strategy.json')).toBeTruthy()
  })

  it('gives the licence and how to cite', async () => {
    await renderAt('/data')
    await heading('Data')
    expect(screen.getByRole('link', { name: 'NLOD 2.0' }).getAttribute('href')).toMatch(
      /^https:\/\/data\.norge\.no\/nlod/,
    )
    await screen.findByText(/Fagrådet 21\.01\.2026\. Lest \d\d\.\d\d\.\d{4} på .*\/data$/)
  })

  it('has a list for each edition', async () => {
    await renderAt('/data')
    const older = await screen.findByRole('table', { name: /Slik det var i Utgave 0\.7/ })
    expect(within(older).getAllByRole('row').length).toBeGreaterThan(50)
  })

  it('says so when the list does not arrive, and can try again', async () => {
    server.use(failing('files.json', 'missing'))
    const user = await renderAt('/data')
    const alert = await screen.findByRole('alert')
    expect(textOf(alert)).toMatch(/^Listen over filer kunne ikke hentes/)
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Prøv igjen' }))
    await screen.findByRole('table', { name: 'Hele datasettet' })
  })

  it('lists every figure that is overdue, with when it should have come', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T10:00:00Z') })
    onTestFinished(() => void vi.useRealTimers())
    await renderAt('/data')
    const list = await screen.findByRole('region', { name: 'Målinger som er forfalt' })
    const items = within(list).getAllByRole('listitem').map(textOf)
    expect(items).toHaveLength(9)
    expect(items).toContain('Pasientens legemiddelliste: Et nytt tall var ventet innen 28.02.2026')
    expect(items).toContain(
      'EPJ-systemet bidrar til effektivt pasientarbeid: Neste måling skulle kommet Q1 2026',
    )
  })
})
