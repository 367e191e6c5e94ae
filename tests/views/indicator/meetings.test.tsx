import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt, textOf } from '../../support/renderApp.tsx'
import { publishedIndicator } from '../../support/published.ts'
import { answering, server, useServer } from '../../support/server.ts'

useServer()
const NAME = 'Behandlet i rådene'

async function treatments(id: string): Promise<string[]> {
  await renderAt(`/indikator/${id}`)
  const section = await screen.findByRole('region', { name: NAME })
  return within(section).getAllByRole('listitem').map(textOf)
}

describe('the meetings that had an indicator before them', () => {
  it('stand newest first: how it was taken up, and the cases of the meeting', async () => {
    expect(await treatments('epj-effektivitet')).toEqual([
      'Fagrådet 21.01.2026Drøftet i gruppe 5.Saker på møtet: 3/26 Helseteknologiordningen; 4/26 Status for spredning av digital hjemmeoppfølging; 6/26 Strategiske indikatorer og ambisjonsnivå 2030',
      'NUIT 20.11.2025 (nå Porteføljerådet)Hadde et eget lysbilde.Sak på møtet: 40/25 Strategiske indikatorer: forslag til indikatorsett 0.7',
    ])
  })

  it('tell when it was only one of the set', async () => {
    const [fagradet, nuit] = await treatments('pasientens-legemiddelliste')
    expect(fagradet).toContain('Behandlet som del av hele indikatorsettet.')
    expect(nuit).toContain('Hadde et eget lysbilde.')
  })

  it('leave out the meetings on a set it was not in', async () => {
    const found = await treatments('effektiv-ressursbruk')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^Fagrådet 21\.01\.2026/)
  })

  it('lead to the meeting, and to them all', async () => {
    await treatments('digital-hjemmeoppfolging')
    const section = within(screen.getByRole('region', { name: NAME }))
    const links = section.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual([
      '/om/moter#fagradet-2026-01-21',
      '/om/moter#nuit-2025-11-20',
      '/om/moter#nuit-2025-05-15',
      '/om/moter',
    ])
  })

  it('know in an archive only what was known then', async () => {
    await renderAt('/utgave/v0-7/indikator/epj-effektivitet')
    const section = await screen.findByRole('region', { name: NAME })
    const [only, ...others] = within(section).getAllByRole('listitem')
    expect(others).toEqual([])
    expect(textOf(only)).toMatch(/^NUIT 20\.11\.2025Hadde/)
    const [link] = within(section).getAllByRole('link')
    expect(link?.getAttribute('href')).toBe('/utgave/v0-7/om/moter#nuit-2025-11-20')
  })

  it('are not spoken of when there are none', async () => {
    const file = { ...publishedIndicator('ehds'), meetings: [] }
    server.use(answering('indicators/ehds.json', file))
    await renderAt('/indikator/ehds')
    await screen.findByRole('heading', { name: 'Lest fra' })
    expect(screen.queryByRole('region', { name: NAME })).toBeNull()
  })
})
