import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { heading, renderAt, scrollIntoView, textOf } from '../support/renderApp.tsx'
import { failing, server, useServer } from '../support/server.ts'

useServer()

const TITLE = 'Hva rådene har sagt og bestemt'

async function meetings(address = '/om/moter'): Promise<HTMLElement[]> {
  await renderAt(address)
  const list = await screen.findByRole('list', { name: 'Møter, det nyeste først' })
  return within(list).getAllByRole('article')
}

async function meeting(id: string, address?: string): Promise<HTMLElement> {
  const found = (await meetings(address)).find((article) => article.id === id)
  if (!found) throw new Error(`No meeting ${id}`)
  return found
}

/** What is listed under a heading of the meeting. */
function items(article: HTMLElement, name: string): HTMLElement[] {
  const title = within(article).getByRole('heading', { level: 3, name })
  const part = title.nextElementSibling
  if (!(part instanceof HTMLElement)) throw new Error(`Nothing below ${name}`)
  return within(part).getAllByRole('listitem')
}

describe('the timeline of the councils', () => {
  it('has the page’s heading, title, the councils’ new names, and a way up', async () => {
    await meetings()
    await heading(TITLE)
    expect(document.title).toBe(`${TITLE} – Nasjonal e-helsestrategi`)
    expect(screen.getByText(/Porteføljerådet \(tidligere NUIT\)/)).toBeTruthy()
    const trail = within(screen.getByRole('navigation', { name: 'Brødsmulesti' }))
    expect(trail.getByRole('link', { name: 'Om' }).getAttribute('href')).toBe('/om')
  })

  it('lists the newest first, each with date and the name the council had then', async () => {
    const articles = await meetings()
    expect(articles.map(({ id }) => id)).toEqual([
      'fagradet-2026-01-21',
      'ehelserad-2025-12-11',
      'nuit-2025-11-20',
      'nuit-2025-05-15',
      'ehelserad-2024-10-17',
      'ehelserad-2024-03-21',
    ])
    expect(screen.getAllByRole('article', { name: 'NUIT, nå Porteføljerådet' })).toHaveLength(2)
    const nuit = screen.getAllByRole('article', { name: /^NUIT/ })[0]
    const time = nuit?.querySelector('time')
    expect(textOf(time)).toBe('20. november 2025')
    expect(time?.getAttribute('datetime')).toBe('2025-11-20')
  })

  it('leaves no word of a broken template, and no inline style', async () => {
    await meetings()
    expect(textOf(document.body)).not.toMatch(/undefined|NaN|\[object|null\b/)
    expect(document.querySelectorAll('[style]')).toHaveLength(0)
  })
})

describe('a meeting', () => {
  it('tells of its cases, what was asked, and what was only proposed', async () => {
    const article = await meeting('fagradet-2026-01-21')
    expect(items(article, 'Saker').map(textOf)).toEqual([
      'Sak 3/26: Helseteknologiordningen',
      'Sak 4/26: Status for spredning av digital hjemmeoppfølging',
      'Sak 6/26: Strategiske indikatorer og ambisjonsnivå 2030',
    ])
    expect(items(article, 'Rådet ble spurt')).toHaveLength(3)
    expect(items(article, 'Forslag til vedtak')).toHaveLength(1)
    expect(textOf(article)).toContain('Dette er bare foreslått i papirene til møtet.')
    expect(textOf(article)).toMatch(/Kilde, der ikke annet står: Fagrådet 21\.01\.2026, sak 6\/26/)
  })

  it('tells what comes next and when, and nothing after that', async () => {
    const article = await meeting('fagradet-2026-01-21')
    expect(items(article, 'Veien videre').map(textOf)).toEqual([
      '12. februar 2026: Porteføljerådet møtes.',
      'Q1 2026: Porteføljerådet og Strategirådet får saken.',
      'Q3 2026: Indikatorene skal opp igjen i rådsmodellen.',
      'Q4 2026: Indikatorene skal opp igjen i rådsmodellen.',
    ])
  })

  it('says where the papers say nothing of what came of it', async () => {
    const neither = 'Papirene sier verken hva rådet mente, eller hva som ble bestemt.'
    expect(textOf(await meeting('fagradet-2026-01-21'))).toContain(neither)
  })

  it('says that what was decided is not known where only the advice is', async () => {
    const article = textOf(await meeting('nuit-2025-11-20'))
    expect(article).toContain('Papirene sier ikke hva som ble bestemt.')
    expect(article).toMatch(/Rådet mente.*stort sett positive.*våge å sette ambisjoner for 2030/)
    // Told of by another meeting's paper than its own.
    expect(article).toMatch(/Legeforeningen\.Kilde: Fagrådet 21\.01\.2026, sak 6\/26/)
  })

  it('tells what was decided, without saying that it is not known', async () => {
    const article = textOf(await meeting('ehelserad-2024-03-21'))
    expect(article).toMatch(/Rådet bestemte\s*Helsedirektoratet skulle komme tilbake/)
    expect(article).not.toContain('Papirene sier')
    expect(article).toMatch(/ForbeholdMøtet er bare gjengitt/)
  })

  it('leads to the indicators it took up, those taken up alike together', async () => {
    const article = await meeting('nuit-2025-11-20')
    const [only, ...others] = items(article, 'Indikatorer tatt opp særskilt')
    expect(others).toEqual([])
    expect(textOf(only)).toMatch(/^Pasientens legemiddelliste \(lysbilde 108\), EPJ-system/)
    expect(textOf(only)).toMatch(/: Hadde et eget lysbilde\.$/)
    expect(within(article).getAllByRole('link', { name: /./ })).toHaveLength(10)
    const link = within(article).getByRole('link', { name: 'Pasientens legemiddelliste' })
    expect(link.getAttribute('href')).toBe('/indikator/pasientens-legemiddelliste')
  })

  it('leads to the board as the meeting had it: the newest here, an older in its archive', async () => {
    const newest = await meeting('fagradet-2026-01-21')
    const link = within(newest).getByRole('link', { name: 'utgave 0.95' })
    expect(link.getAttribute('href')).toBe('/')
    const older = document.getElementById('nuit-2025-11-20')
    const archive = older && within(older).getByRole('link', { name: 'utgave 0.7' })
    expect(archive?.getAttribute('href')).toBe('/utgave/v0-7')
  })
})

describe('in an archive', () => {
  it('knows only what was known then: no later meetings, advice or names', async () => {
    const article = await meeting('nuit-2025-11-20', '/utgave/v0-7/om/moter')
    expect(textOf(article)).toContain('Papirene sier verken hva rådet mente')
    expect(textOf(document.querySelector('main'))).not.toMatch(/Porteføljerådet|Fagrådet|2026-/)
    expect(screen.getAllByRole('article')).toHaveLength(4)
    const link = within(article).getByRole('link', { name: 'utgave 0.7' })
    expect(link.getAttribute('href')).toBe('/utgave/v0-7/')
  })
})

describe('an address that names a meeting', () => {
  it('brings it into view on arrival, and leaves focus alone on the first page', async () => {
    const article = await meeting('nuit-2025-11-20', '/om/moter#nuit-2025-11-20')
    await waitFor(() => expect(scrollIntoView).toHaveBeenCalledOnce())
    expect(scrollIntoView.mock.contexts[0]).toBe(article)
    expect(document.activeElement).toBe(document.body)
  })

  it('takes focus there when one comes from an indicator', async () => {
    const user = await renderAt('/indikator/pasientens-legemiddelliste')
    const section = await screen.findByRole('region', { name: 'Behandlet i rådene' })
    await user.click(within(section).getByRole('link', { name: /^NUIT 20\.11\.2025/ }))
    await heading(TITLE)
    expect(window.location.hash).toBe('#nuit-2025-11-20')
    await waitFor(() => expect(document.activeElement?.id).toBe('nuit-2025-11-20'))
    expect(scrollIntoView).toHaveBeenCalled()
  })

  it('that no meeting has is the page as it is', async () => {
    await meetings('/om/moter#finnes-ikke')
    expect(scrollIntoView).not.toHaveBeenCalled()
  })
})

describe('when the meetings do not arrive', () => {
  it('says so under the heading, and «Prøv igjen» brings them', async () => {
    server.use(failing('meetings.json', 'missing'))
    const user = await renderAt('/om/moter')
    await heading(TITLE)
    const alert = await screen.findByRole('alert')
    expect(textOf(alert)).toMatch(/^Møtene kunne ikke hentes/)
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Prøv igjen' }))
    expect(await screen.findAllByRole('article')).toHaveLength(6)
  })
})
