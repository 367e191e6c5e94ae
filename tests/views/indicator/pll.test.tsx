import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { heading, renderAt, textOf } from '../../support/renderApp.tsx'
import { useServer } from '../../support/server.ts'

useServer()

/** A section of the page by its heading. */
const region = (name: string | RegExp) => screen.findByRole('region', { name })

/** The text of a table's rows. */
const rowsOf = (table: HTMLElement): string[] => within(table).getAllByRole('row').map(textOf)

describe('the page of Pasientens legemiddelliste', () => {
  beforeEach(async () => {
    await renderAt('/indikator/pasientens-legemiddelliste')
    await region('Framdrift mot 2030')
  })

  it('has the name as heading, its marks, and what it measures', async () => {
    await heading('Pasientens legemiddelliste')
    expect(document.title).toBe('Pasientens legemiddelliste – Nasjonal e-helsestrategi')
    const marks = document.querySelector('.marks')
    expect(textOf(marks)).toMatch(/^Klar\s*Prosess$/)
    expect(screen.getByText(/^Andelen av befolkningen i Norge/)).toBeTruthy()
    expect(screen.getAllByRole('term').map(textOf)).toContain('PLL')
  })

  it('leads back to the strategy and to its goal', () => {
    const way = within(screen.getByRole('navigation', { name: 'Brødsmulesti' }))
    expect(way.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/',
      '/mal/kvalitet',
    ])
  })

  it('draws the three areas, and says how many live in each', async () => {
    const chart = screen.getByRole('figure', { name: /Norge har nådd 1,5\s%/ })
    const [drawing] = within(chart).getAllByRole('img')
    expect(drawing?.getAttribute('aria-label')).toMatch(/Ambisjon 25\s% i 2026/)
    for (const area of ['Norge', 'Bergensområdet', 'Helse Nord'])
      expect(textOf(chart)).toContain(area)
    const table = screen.getByRole('table', { name: 'Alle tall: Andel av befolkningen med PLL' })
    expect(within(table).getAllByRole('columnheader').map(textOf)).toEqual([
      'Periode',
      'Norge (N = 5 594 340)',
      'Bergensområdet (N = 475 472)',
      'Helse Nord (N = 489 103)',
      'Merknad og kilde',
    ])
  })

  it('has every figure in the table, with paper and page, and the ambition last', () => {
    const table = screen.getByRole('table', { name: 'Alle tall: Andel av befolkningen med PLL' })
    const rows = rowsOf(table).slice(1)
    expect(rows).toHaveLength(8)
    expect(rows[0]).toMatch(/^april 2025\s*1,0 %\s*9,9 %\s*1,3 %.*NUIT 20\.11\.2025.*lysbilde 108/)
    expect(rows[6]).toMatch(/^oktober 2025\s*1,5 %\s*12,1 %\s*5,2 %.*utgangen av Q3 2025/)
    expect(rows[7]).toMatch(/2026.*25 %.*25 %.*25 %/)
    expect(rows[7]).toMatch(/ikke sagt hvilket område/i)
  })

  it('says the ambition’s standing, and the distance for each area it may be for', async () => {
    const progress = await region('Framdrift mot 2030')
    const text = textOf(progress)
    expect(text).toContain('25 % innen utgangen av 2026')
    expect(text).toContain('Ikke sagt om den er vedtatt')
    expect(text).toContain('lagt fram 20.11.2025')
    expect(text).toContain('Ikke sagt hvilket område')
    expect(text).toContain('Ambisjon for 2030 er ikke satt.')
    expect(within(progress).getAllByRole('listitem').map(textOf)).toEqual([
      expect.stringMatching(/^Norge.*1,5 %, oktober 2025.*23,5 prosentpoeng/),
      expect.stringMatching(/^Bergensområdet.*12,1 %, oktober 2025.*12,9 prosentpoeng/),
      expect.stringMatching(/^Helse Nord.*5,2 %, oktober 2025.*19,8 prosentpoeng/),
    ])
  })

  it('has the key figures at a glance, with status and what is overdue', async () => {
    const text = textOf(await region('Nøkkeltall'))
    expect(text).toMatch(/Siste tall\s*1,5 %\s*av befolkningen, oktober 2025/)
    expect(text).toMatch(/25 %\s*innen utgangen av 2026/)
    expect(text).toMatch(/Framdrift mot ambisjonen\s*Langt bak/)
    expect(text).toMatch(/Neste måling\s*Forfalt\s*Et nytt tall var ventet innen 28\.02\.2026/)
    expect(text).toMatch(/siste periode \(oktober 2025\)/)
  })

  it('tells source, owner, type, update and which marks are our own reading', async () => {
    const text = textOf(await region('Om indikatoren'))
    expect(text).toContain('DatakildeNHN / Reseptformidleren')
    expect(text).toContain('Ansvarlig for talletNorsk helsenett (NHN)')
    expect(text).toMatch(/Type\s*Prosess \(utledet\)/)
    expect(text).toMatch(/Oppdatering\s*Løpende/)
    expect(text).toMatch(/Klarhet\s*Klar \(utledet\)/)
    expect(text).toMatch(/Siste vurdering\s*Q3 2025/)
  })

  it('tells the papers’ assessment, the doubts, and what it was read from', async () => {
    expect(textOf(await region('Vurdering for Q3 2025'))).toMatch(/Bergensområdet.*Kilde: NUIT/)
    const notes = textOf(await region('Brudd, grunnlinjer og forbehold'))
    expect(notes).toMatch(/Forbehold: Teksten på lysbildet daterer 12,1 % og 5,2 %/)
    expect(textOf(await region('Lest fra'))).toMatch(/NUIT 20\.11\.2025, sak 40\/25, lysbilde 108/)
  })

  it('keeps the assumed need apart from the indicator’s own figures', async () => {
    const context = textOf(await region('Tall som gir sammenheng'))
    expect(context).toContain('ikke indikatoren selv')
    expect(context).toMatch(/om lag 30 %.*Antatt behov for PLL.*En antakelse, ikke en måling/)
  })

  it('has the figures as CSV', () => {
    const [link] = screen.getAllByRole('link', { name: 'Last ned CSV' })
    expect(link?.getAttribute('href')).toBe('/data/v1/indicators/pasientens-legemiddelliste.csv')
    expect(link?.hasAttribute('download')).toBe(true)
  })
})
