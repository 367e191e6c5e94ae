import { screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { HttpHandler } from 'msw'
import { heading, renderAt, textOf } from '../../support/renderApp.tsx'
import { failing, server, useServer } from '../../support/server.ts'
import { thirdEditionHandlers } from '../../support/thirdEditionServer.ts'

useServer()
const link = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')
const robots = () => document.querySelector('meta[name=robots]')?.getAttribute('content')

describe('an indicator that came in a later edition', () => {
  it('is told of by name: not in this one, which it came with, and the way there', async () => {
    await renderAt('/utgave/v0-7/indikator/effektiv-ressursbruk')
    await heading('Effektiv ressursbruk')
    expect(screen.getByText('Ikke med i utgave 0.7')).toBeTruthy()
    expect(
      screen.getByText('Indikatoren kom med i utgave 0.95 (Fagrådet 21.01.2026).'),
    ).toBeTruthy()
    expect(document.title).toBe(
      'Effektiv ressursbruk: Ikke med i utgave 0.7 – Nasjonal e-helsestrategi',
    )
    expect(link('Se indikatoren i utgave 0.95')).toBe(
      '/utgave/v0-95/indikator/effektiv-ressursbruk',
    )
    expect(link('Gå til strategien slik den var i utgave 0.7')).toBe('/utgave/v0-7/')
    expect(robots()).toBe('noindex')
  })

  it('keeps the banner of the archive', async () => {
    await renderAt('/utgave/v0-7/indikator/effektiv-ressursbruk')
    await heading('Effektiv ressursbruk')
    const banner = screen.getByRole('complementary', { name: 'Eldre utgave' })
    expect(within(banner).getByRole('link').getAttribute('href')).toBe(
      '/indikator/effektiv-ressursbruk',
    )
  })

  it.each(['missing', 'html'] as const)('is not found when nobody can tell (%s)', async (how) => {
    server.use(failing('editions.json', how))
    await renderAt('/utgave/v0-7/indikator/effektiv-ressursbruk')
    await heading('Fant ikke siden')
    expect(document.title).toBe('Fant ikke siden – Nasjonal e-helsestrategi')
  })

  it('says that it is asking while it asks', async () => {
    server.use(failing('editions.json', 'forever'))
    await renderAt('/utgave/v0-7/indikator/effektiv-ressursbruk')
    expect(await screen.findByText(/^Henter tallene/)).toBeTruthy()
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
  })
})

describe('an indicator that no edition has', () => {
  it('is not found in an archive either', async () => {
    await renderAt('/utgave/v0-7/indikator/finnes-ikke')
    await heading('Fant ikke siden')
    expect(screen.getByText('Det finnes ingen indikator med id «finnes-ikke».')).toBeTruthy()
  })
})

describe('in an edition that retired an indicator', () => {
  let third: HttpHandler[]
  beforeAll(async () => {
    third = await thirdEditionHandlers()
  })
  beforeEach(() => server.use(...third))

  it('its page stands under the last name: when it left, why, and from which paper', async () => {
    await renderAt('/indikator/ki-losninger')
    await heading('Ibruktakelse av KI-løsninger')
    const main = textOf(screen.getByRole('main'))
    expect(main).toContain(
      'Indikatoren gikk ut av settet i utgave 1.0 (Porteføljerådet 24.09.2026).',
    )
    expect(main).toContain('Slått sammen med en ny. (oppdiktet)')
    expect(main).toContain('Kilde: Porteføljerådet 24.09.2026, sak 99/26')
    expect(document.title).toBe(
      'Ibruktakelse av KI-løsninger: ute fra utgave 1.0 – Nasjonal e-helsestrategi',
    )
    expect(robots()).toBeUndefined()
    expect(document.querySelectorAll('[style]')).toHaveLength(0)
  })

  it('leads on to what replaced it, to its goal, and to the editions that had it', async () => {
    await renderAt('/indikator/ki-losninger')
    const section = within(await screen.findByRole('region', { name: 'Veien videre' }))
    const links = section.getAllByRole('link').map((one) => one.getAttribute('href'))
    expect(links).toEqual([
      '/indikator/oppdiktet-ki-bruk',
      '/mal/mal-3',
      '/utgave/v0-7/indikator/ki-losninger',
      '/utgave/v0-95/indikator/ki-losninger',
    ])
    expect(section.getByText(/NUIT 20\.11\.2025/)).toBeTruthy()
  })

  it('asks for no file of the indicator, nor for the editions there are', async () => {
    const asked: string[] = []
    const note = ({ request }: { request: Request }) => asked.push(new URL(request.url).pathname)
    server.events.on('request:start', note)
    await renderAt('/indikator/ki-losninger')
    await heading('Ibruktakelse av KI-løsninger')
    server.events.removeListener('request:start', note)
    expect(asked).toEqual(['/data/v1/strategy.json'])
  })

  it('the edition before tells what the new one came instead of', async () => {
    await renderAt('/utgave/v0-95/indikator/oppdiktet-ki-bruk')
    await heading('Bruk av KI i pasientrettet arbeid (oppdiktet)')
    expect(screen.getByText(/kom med i utgave 1\.0 \(Porteføljerådet 24\.09\.2026\)/)).toBeTruthy()
    expect(link('Ibruktakelse av KI-løsninger')).toBe('/utgave/v0-95/indikator/ki-losninger')
  })

  it('the meetings still lead to its page', async () => {
    await renderAt('/om/moter#oppdiktet-2026-09-24')
    const newest = (await screen.findAllByRole('article'))[0]
    expect(newest?.id).toBe('oppdiktet-2026-09-24')
    expect(textOf(newest)).toMatch(/Rådet bestemte\s*Nivået for effektivt pasientarbeid/)
    expect(textOf(document.getElementById('fagradet-2026-01-21'))).toContain(
      'Referatet kom senere.',
    )
  })
})
