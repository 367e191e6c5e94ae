import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt, textOf } from '../../support/renderApp.tsx'
import { useServer } from '../../support/server.ts'

useServer()

const region = async (name: string) => textOf(await screen.findByRole('region', { name }))

describe('status worked out in the open', () => {
  it('shows every step for each area PLL’s ambition may be for, and that all agree', async () => {
    await renderAt('/indikator/pasientens-legemiddelliste')
    const text = await region('Slik er dette regnet ut')
    expect(text).toContain('Ambisjonen 25 % innen 2026')
    expect(text).toContain('Langt bak')
    expect(text).toContain('Alle gir samme svar')
    expect(text).toContain('1,0 %, april 2025 (det første nøyaktige tallet)')
    expect(text).toContain('+0,5 prosentpoeng på seks måneder (1,0 prosentpoeng i året)')
    expect(text).toContain('+24 prosentpoeng på 20 måneder')
    for (const ratio of ['0,07', '0,49', '0,55']) expect(text).toContain(ratio)
    expect(text).toMatch(/Fra siste tall: Skal ambisjonen nås, trengs 20 prosentpoeng i året/)
    expect(text).toContain('Minst 0,95 er «i rute»')
  })

  it('refuses a verdict for EPJ effectiveness, and says why and which figures are set aside', async () => {
    await renderAt('/indikator/epj-effektivitet')
    const text = await region('Slik er dette regnet ut')
    expect(text).toContain('Kan ikke vurderes: det finnes færre enn to nøyaktige tall')
    expect(text).toContain('1 tall kan brukes i regnestykket: 49 %, 2024')
    expect(text).toContain('2025: tallet er bare omtrentlig')
    expect(text).toContain('2023: tallet mangler')
  })

  it('says there is nothing to judge against where no ambition is set', async () => {
    await renderAt('/indikator/digital-kontakt')
    const text = await region('Slik er dette regnet ut')
    expect(text).toContain('Ingen ambisjon er satt')
    expect(text).toMatch(/Fra 57 % \(2023\) til 59 % \(2024\) er uendret/)
    expect(text).toContain('1 608 (antatt')
  })

  it('puts the paper’s assessment beside what the figures give', async () => {
    await renderAt('/indikator/epj-kvalitet')
    const text = await region('Vurdering for Q1 2025')
    expect(text).toContain('Regnet ut av tallene')
    expect(text).toMatch(/Fra 52 % \(2022\) til 52 % \(2024\) er uendret/)
  })

  it('says that EPJ effectiveness is overdue though provisional figures came', async () => {
    await renderAt('/indikator/epj-effektivitet')
    const text = await region('Nøkkeltall')
    expect(text).toContain('Forfalt')
    expect(text).toContain('Neste måling skulle kommet Q1 2026')
    expect(text).toContain('Foreløpige tall for 2025 er kommet')
  })
})

describe('«Hva skal til?»', () => {
  it('tells the pace a level and a year need, beside the pace so far and the best area', async () => {
    await renderAt('/indikator/pasientens-legemiddelliste?niva=10&ar=2030')
    const text = await region('Hva skal til?')
    expect(text).toContain('Dette er et spørsmål, ikke en ambisjon')
    expect(text).toMatch(/For å nå 10 % innen utgangen av 2030 trengs 1,6 prosentpoeng i året/)
    expect(text).toContain('Takten hittil er 1,0 prosentpoeng i året')
    expect(text).toContain('Bergensområdet er best plassert med 12,1 %')
  })

  it.each([
    [
      'epj-effektivitet',
      68,
      2030,
      'For å nå 68 % innen utgangen av 2030 trengs 3,2 prosentpoeng i året',
    ],
    [
      'pasientens-legemiddelliste',
      25,
      2026,
      'For å nå 25 % innen utgangen av 2026 trengs 20 prosentpoeng',
    ],
    ['digital-kontakt', 60, 2030, 'Det er 0,03 ganger takten hittil, altså saktere.'],
  ])(
    'on %s it begins with the ambition there is, else a step up: %d in %d',
    async (id, level, year, answer) => {
      await renderAt(`/indikator/${id}`)
      const section = await screen.findByRole('region', { name: 'Hva skal til?' })
      expect(within(section).getByLabelText<HTMLInputElement>('Nivå i prosent').value).toBe(
        `${level}`,
      )
      const due = within(section).getByLabelText<HTMLInputElement>('Innen utgangen av året')
      expect(due.value).toBe(`${year}`)
      expect(textOf(section)).toContain(answer)
    },
  )

  it('keeps what is asked in the address, and says when it cannot be answered', async () => {
    const user = await renderAt('/indikator/epj-effektivitet')
    const section = await screen.findByRole('region', { name: 'Hva skal til?' })
    const level = within(section).getByLabelText('Nivå i prosent')
    await user.clear(level)
    await user.type(level, '70')
    expect(window.location.search).toContain('niva=')
    const year = within(section).getByLabelText('Innen utgangen av året')
    await user.clear(year)
    expect(within(section).getByRole('status')).toBeTruthy()
  })
})

describe('what can be drawn into the chart', () => {
  const box = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name })
  const PATH = 'Banen som trengs'
  const PROJECTION = 'Videreføring av utviklingen, ikke en prognose'
  const reason = (input: HTMLElement) =>
    textOf(document.getElementById(input.getAttribute('aria-describedby') ?? ''))

  it('draws the path PLL needed, says whose it is, and keeps the choice in the address', async () => {
    const user = await renderAt('/indikator/pasientens-legemiddelliste?niva=10')
    await user.click(await box(PATH))
    await waitFor(() => expect(document.querySelectorAll('.chart-required')).toHaveLength(2))
    expect(textOf(document.body)).toContain(
      'Banen viser en jevn utvikling for Norge fra grunnlinjen (1,0 %, april 2025) til 25 % ved utgangen av 2026.',
    )
    expect(textOf(document.body)).toContain('Det er ikke sagt hvem ambisjonen gjelder')
    expect(window.location.search).toBe('?niva=10&visning=bane')
    await user.click(await box(PATH))
    expect(document.querySelector('.chart-required')).toBeNull()
    expect(window.location.search).toBe('?niva=10')
  })

  it('carries digital contact on to 2030 with its band and «ingen endring»', async () => {
    const user = await renderAt('/indikator/digital-kontakt')
    await user.click(await box(PROJECTION))
    const status = await screen.findByText(/blir det 84/)
    expect(textOf(status)).toBe(
      'Fortsetter utviklingen i de 6 tallene fra 2019 til 2024, blir det 84 % i 2030. Det lyse feltet går da fra 66 % til 93 %: et 95 %-intervall, forutsatt at utviklingen fortsetter på samme måte.',
    )
    for (const part of ['band', 'projected', 'no-change'])
      await waitFor(() => expect(document.querySelectorAll(`.chart-${part}`)).toHaveLength(2))
  })

  it('comes drawn from a link', async () => {
    await renderAt('/indikator/digital-kontakt?visning=videreforing,bane')
    await screen.findByText(/blir det 84/)
    expect((await box(PROJECTION)).checked).toBe(true)
    expect((await box(PATH)).checked).toBe(false)
  })

  it.each([
    ['digital-kontakt', PATH, 'Kan ikke tegnes: ingen ambisjon er satt.'],
    ['epj-kvalitet', PROJECTION, /det trengs minst 5 tall som kan sammenlignes, og det finnes 3/],
    [
      'pasientens-legemiddelliste',
      PROJECTION,
      /bare kan videreføres til 31\.10\.2026, ikke til 2030/,
    ],
    [
      'digital-hjemmeoppfolging',
      PROJECTION,
      'Kan ikke tegnes: bare andeler videreføres, ikke antall.',
    ],
    ['tjenester-helsenorge', PATH, /det finnes ikke noe nøyaktig tall å begynne banen på/],
  ])('on %s «%s» is there, off, with the reason', async (id, name, why) => {
    await renderAt(`/indikator/${id}`)
    const control = await box(name)
    expect(control.disabled).toBe(true)
    expect(reason(control)).toMatch(why)
  })
})

describe('the paper’s assessment and the figures', () => {
  it.each([
    [
      'digital-kontakt',
      'Vurderingen sier at tallet gikk opp fra 2019 til 2024. Det viser regnestykket også.',
    ],
    [
      'epj-kvalitet',
      'Vurderingen sier at tallet gikk ned fra 2022 til 2023. Det viser regnestykket også.',
    ],
    [
      'tilgang-pasientinformasjon',
      'Vurderingen sier at tallet gikk opp fra 2023 til 2024. Det kan ikke etterprøves',
    ],
    [
      'digital-hjemmeoppfolging',
      'Vurderingen sier at tallet har gått opp. Det viser regnestykket også.',
    ],
  ])('%s: %s', async (id, sentence) => {
    await renderAt(`/indikator/${id}`)
    await screen.findAllByText(/^Vurderingen sier/)
    expect(textOf(document.body)).toContain(sentence)
  })
})
