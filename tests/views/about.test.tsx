import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { publishedStrategy } from '../support/published.ts'
import { heading, renderAt, textOf } from '../support/renderApp.tsx'
import { failing, server, useServer } from '../support/server.ts'

useServer()
const { papers } = publishedStrategy()

describe('/om', () => {
  it('says what this is, for whom, and lists every paper it was read from', async () => {
    await renderAt('/om')
    const title = await heading(/./)
    const papersHeading = await screen.findByRole('heading', {
      name: 'Sakene og rapportene tallene er lest fra',
    })
    const list = textOf(papersHeading.closest('section'))
    for (const { kind, title: name, caseNumber } of papers) {
      expect(list).toContain(name.nb)
      if (kind === 'council' && caseNumber) expect(list).toContain(`sak ${caseNumber}`)
    }
    expect(textOf(title.closest('article'))).toContain('Helsedirektoratet')
    expect(screen.getByText(/Utgave 0\.7: NUIT 20\.11\.2025/)).toBeTruthy()
  })

  it('keeps its own text when the dataset does not arrive', async () => {
    server.use(failing('strategy.json', 'missing'))
    await renderAt('/om')
    await screen.findByRole('alert')
    expect(screen.getByRole('heading', { name: 'Personvern' })).toBeTruthy()
  })
})

describe('what others have made', () => {
  it('is listed with version and licence, and leads to the licences and the machines’ list', async () => {
    const visitor = await renderAt('/om')
    await heading(/./)
    await visitor.click(screen.getByText(/^Vis de \d+ pakkene$/))
    const section = screen
      .getByRole('heading', { name: 'Programvare fra andre' })
      .closest('section')
    const items = [...(section?.querySelectorAll('details li') ?? [])].map(textOf)
    expect(items.length).toBeGreaterThan(20)
    for (const item of items) expect(item).toMatch(/^\S+ \d+\.\d+\.\d+ \([\w .-]+\)$/)
    expect(items.find((item) => item.startsWith('react '))).toMatch(/\(MIT\)$/)
    expect(items.find((item) => item.includes('work-sans'))).toMatch(/\(OFL-1\.1\)$/)
    const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
    expect(addressOf('Lisensene i full tekst')).toBe('/licenses.txt')
    expect(addressOf('Listen som fil for maskiner (SBOM, CycloneDX)')).toBe('/sbom.cdx.json')
  })
})

describe('/tilgjengelighet', () => {
  it('says what was tested, what falls short, and how to tell of a barrier', async () => {
    await renderAt('/tilgjengelighet')
    await heading('Tilgjengelighet')
    for (const section of ['Hva som er prøvd, og hvordan', 'Kjente mangler', 'Si fra'])
      expect(screen.getByRole('heading', { level: 2, name: section })).toBeTruthy()
    expect(screen.getByText(/WCAG 2\.2 på nivå AA/)).toBeTruthy()
  })
})
