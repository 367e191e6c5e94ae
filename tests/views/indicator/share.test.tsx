import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderAt, textOf, type Visitor } from '../../support/renderApp.tsx'
import { useServer } from '../../support/server.ts'

useServer()
const ADDRESS = 'http://localhost:3000/indikator/epj-kvalitet'

describe('using and sharing an indicator', () => {
  let user: Visitor
  let copied: string[]
  let refuses: boolean

  beforeEach(async () => {
    user = await renderAt('/indikator/epj-kvalitet?q=x')
    await screen.findByRole('heading', { name: 'Bruk og del' })
    copied = []
    refuses = false
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      if (refuses) return Promise.reject(new DOMException('No', 'NotAllowedError'))
      copied.push(text)
      return Promise.resolve()
    })
  })
  afterEach(() => vi.restoreAllMocks())

  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  const said = (words: string) =>
    waitFor(() => expect(textOf(document.querySelector('.notice'))).toBe(words))

  it('copies a link without what was only a way of looking, and says so', async () => {
    await press('Kopier lenke til siden')
    await said('Lenken er kopiert')
    expect(copied).toEqual([ADDRESS])
  })

  it('copies how to cite the page: name, edition, source, day and address', async () => {
    await press('Kopier henvisningen')
    await said('Henvisningen er kopiert')
    expect(copied[0]).toMatch(
      /^EPJ-system bidrar til pasientarbeid med høy kvalitet\. Nasjonal e-helsestrategi.*Fagrådet 21\.01\.2026\. Datakilde: .*Lest \d\d\.\d\d\.\d{4} på /,
    )
    expect(copied[0]?.endsWith(ADDRESS)).toBe(true)
    // On the page itself it stands as it was built, so that nothing moves as the page comes to life.
    expect(textOf(document.querySelector('.citation'))).toContain('/indikator/epj-kvalitet')
  })

  it('copies the table as a spreadsheet reads it', async () => {
    await user.click(screen.getByText(/^Tabell/))
    await press('Kopier tabellen')
    await said('Tabellen er kopiert')
    const lines = copied[0]?.split('\n').map((line) => line.split('\t')) ?? []
    expect(lines[0]?.[0]).toBe('Periode')
    expect(lines[1]?.slice(0, 2)).toEqual(['2021', '60\u00a0%'])
    expect(new Set(lines.map((cells) => cells.length)).size).toBe(1)
  })

  it('says so when the browser refuses to copy', async () => {
    refuses = true
    await press('Kopier lenke til siden')
    await said('Nettleseren lot oss ikke kopiere. Merk teksten og kopier den selv.')
    expect(copied).toEqual([])
  })

  it('«Meld feil» names the page and the edition, to send or to copy', async () => {
    await user.click(screen.getByText('Meld feil'))
    const link = screen.getByRole('link', { name: 'Skriv en e-post' })
    link.addEventListener('click', (event) => event.preventDefault())
    await user.click(link)
    const mail = link.getAttribute('href') ?? ''
    expect(mail).toMatch(/^mailto:\?subject=/)
    const sent = new URLSearchParams(mail.slice(mail.indexOf('?')))
    expect(sent.get('subject')).toContain('EPJ-system bidrar til pasientarbeid med høy kvalitet')
    expect(sent.get('body')).toContain(ADDRESS)
    expect(sent.get('body')).toContain('Fagrådet 21.01.2026')
    await press('Kopier meldingen')
    await said('Meldingen er kopiert')
    expect(copied[0]).toContain(ADDRESS)
  })
})
