import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { heading, renderAt, textOf } from '../../support/renderApp.tsx'
import { useServer } from '../../support/server.ts'

useServer()

async function open(id: string): Promise<void> {
  await renderAt(`/indikator/${id}`)
  // The two halves of the details come each for themselves.
  await screen.findByRole('heading', { name: 'Framdrift mot 2030' })
  await screen.findByRole('heading', { name: 'Om indikatoren' })
}
const region = (name: string | RegExp) => textOf(screen.getByRole('region', { name }))

describe('EPJ-system bidrar til pasientarbeid med høy kvalitet', () => {
  it('quotes the statement people answered, and says how many did', async () => {
    await open('epj-kvalitet')
    expect(
      screen.getByText(/bidrar til at pasientarbeidet blir utført med høy kvalitet/, {
        selector: 'q',
      }),
    ).toBeTruthy()
    const about = region('Om indikatoren')
    expect(about).toMatch(/Undersøkelsen bak tallene: Helsepersonellundersøkelsen/)
    expect(about).toMatch(/2021: 3 831 svar.*2023: 4 505 svar/)
  })

  it('says the break where it is: in the drawing, the table, the notes', async () => {
    await open('epj-kvalitet')
    const chart = screen.getByRole('figure')
    expect(textOf(chart)).toContain('Brudd 2022')
    const rows = within(screen.getByRole('table', { name: /Alle tall/ }))
      .getAllByRole('row')
      .map(textOf)
    expect(rows[1]).toMatch(/^2021\s*60 %/)
    expect(rows[2]).toMatch(/^2022\s*52 %Brudd i serien fra og med denne perioden/)
    expect(region('Brudd, grunnlinjer og forbehold')).toMatch(
      /Brudd i serien: I 2022 kom svaret «verken enig eller uenig» til.*Grunnlinje: /,
    )
    expect(region('Framdrift mot 2030')).toContain('Ambisjon for 2030 er ikke satt')
  })
})

describe('EPJ-systemet bidrar til effektivt pasientarbeid', () => {
  it('shows the groups of 2025 and how far the proposed ambition is', async () => {
    await open('epj-effektivitet')
    const groups = within(screen.getByRole('list', { name: /gruppe for gruppe/ }))
      .getAllByRole('listitem')
      .map(textOf)
    for (const [group, figure] of [
      ['Fastleger', 'over 80 %'],
      ['Helsepersonell i kommunene', '44 %'],
      ['Helse Vest', '63 %'],
      ['Helse Midt-Norge', '27 %'],
    ] as const)
      expect(groups.find((text) => text.startsWith(group))).toContain(figure)
    const progress = region('Framdrift mot 2030')
    expect(progress).toMatch(/68 % innen utgangen av 2030.*Foreslått.*Helsedirektoratet/)
    expect(progress).toMatch(/19 prosentpoeng/)
    expect(progress).toContain('under fastlegene (over 80 %)')
  })
})

describe('Bruk av digital hjemmeoppfølging', () => {
  it('has a section for each measure with figures, and names those without', async () => {
    await open('digital-hjemmeoppfolging')
    const text = textOf(document.querySelector('main'))
    expect(text).toMatch(/90 per 1\. november 2025|90 kommuner/)
    const tables = screen.getAllByRole('table', { name: /Alle tall/ }).map(textOf)
    expect(tables.some((table) => table.includes('om lag 2 150'))).toBe(true)
    expect(tables.some((table) => table.includes('1 204'))).toBe(true)
    expect(region('Målinger uten tall')).toMatch(/[Vv]ideo/)
  })

  it('names the barriers and measures that the papers name, with source', async () => {
    await open('digital-hjemmeoppfolging')
    expect(region('Barrierer som sakene nevner')).toMatch(/[Ff]inansiering.*NUIT 15\.05\.2025/)
    expect(region('Tiltak som sakene nevner')).toContain('Helseteknologiordningen')
  })

  it('keeps context figures apart: helsefellesskap, the user survey', async () => {
    await open('digital-hjemmeoppfolging')
    const context = region('Tall som gir sammenheng')
    expect(context).toContain('18 av 19')
    expect(context).toMatch(/93 %/)
    expect(context).toContain('Datoen er når tallet ble vist, ikke når det ble målt')
  })
})

describe('Tilgjengelighet av digitale tjenester på Helsenorge', () => {
  it('has an ambition without a figure, two measures with neither, and its former name', async () => {
    await open('tjenester-helsenorge')
    expect(
      screen.getByText(/het tidligere «Tilgjengelighet av digitale tjenester på Helsenorge»/),
    ).toBeTruthy()
    expect(textOf(screen.getByRole('figure'))).toContain('Ingen tall ennå')
    expect(region('Framdrift mot 2030')).toMatch(/100 % innen utgangen av Q4 2027/)
    const without = region('Målinger uten tall')
    expect(without).toContain('DigiHelsestasjon')
    expect(without).toContain('DigiHelse')
  })
})

describe('Bruk av representasjon og fullmakt', () => {
  it('shows bounds as bounds, in the table and in words', async () => {
    await open('representasjon-fullmakt')
    expect(screen.getByText(/het tidligere «Bruk av fullmakt på Helsenorge»/)).toBeTruthy()
    const table = textOf(screen.getByRole('table', { name: /Alle tall/ }))
    expect(table).toContain('under 10 %')
    expect(table.match(/over 11 %/g)).toHaveLength(6)
    expect(region('Nøkkeltall')).toContain('over 11 %')
  })
})

describe('an indicator without figures', () => {
  it('says what it will measure, why there is nothing, and when to expect it', async () => {
    await open('pasientskader-legemiddelinformasjon')
    const why = region('Hvorfor det ikke er tall ennå')
    expect(why.length).toBeGreaterThan(60)
    expect(why).toMatch(/2026\/2027/)
    expect(region('Nøkkeltall')).toMatch(/Siste tall\s*Ingen tall ennå\s*Ambisjon\s*Ikke satt/)
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('that is new in the edition says so', async () => {
    await open('effektiv-ressursbruk')
    expect(screen.getByText('Ny i utgave 0.95.')).toBeTruthy()
    await heading('Effektiv ressursbruk')
  })

  it('has its abbreviations explained', async () => {
    await open('ehds')
    expect(screen.getAllByRole('term').map(textOf)).toContain('EHDS')
  })
})
