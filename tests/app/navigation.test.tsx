import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { heading, renderAt } from '../support/renderApp.tsx'
import { useServer } from '../support/server.ts'

useServer()
const PLL = 'Pasientens legemiddelliste'

describe('going from page to page', () => {
  it('leaves focus alone on the page that was opened first', async () => {
    await renderAt('/indikator/pasientens-legemiddelliste')
    await heading(PLL)
    expect(document.activeElement).toBe(document.body)
  })

  it('puts focus on the new page’s heading, changes the title, starts at the top', async () => {
    const user = await renderAt('/')
    await user.click(await screen.findByRole('link', { name: PLL }))
    const title = await heading(PLL)
    expect(document.activeElement).toBe(title)
    expect(document.title).toBe(`${PLL} – Nasjonal e-helsestrategi`)
    expect(window.location.pathname).toBe('/indikator/pasientens-legemiddelliste')
    expect(vi.mocked(window.scrollTo)).toHaveBeenLastCalledWith(0, 0)
  })

  it('Back brings the board with its filter, and focus on the link one left by', async () => {
    const user = await renderAt('/?klarhet=klar')
    await user.click(await screen.findByRole('link', { name: PLL }))
    await heading(PLL)
    vi.mocked(window.scrollTo).mockClear()
    act(() => window.history.back())
    await heading(/^Sammen om/)
    expect(window.location.search).toBe('?klarhet=klar')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Klar' }).checked).toBe(true)
    expect(document.activeElement).toBe(screen.getByRole('link', { name: PLL }))
    // Where on the page the reader was, the browser knows.
    expect(window.scrollTo).not.toHaveBeenCalled()
  })

  it('Back to a page without such a link puts focus on its heading', async () => {
    const user = await renderAt('/mal/kvalitet')
    await user.click(await screen.findByRole('link', { name: /Neste mål/ }))
    await heading('Bærekraftig helse- og omsorgssektor')
    act(() => window.history.back())
    const title = await heading('Kvalitet og sammenheng i tjenestene')
    expect(document.activeElement).toBe(title)
  })

  it('filtering leaves focus where the reader is, and does not scroll', async () => {
    const user = await renderAt('/')
    const box = await screen.findByRole('checkbox', { name: 'Klar' })
    vi.mocked(window.scrollTo).mockClear()
    await user.click(box)
    expect(document.activeElement).toBe(box)
    expect(window.scrollTo).not.toHaveBeenCalled()
  })

  it('the menu marks the page one is on', async () => {
    const user = await renderAt('/om')
    const menu = within(screen.getByRole('navigation', { name: 'Hovedmeny' }))
    expect(menu.getByRole('link', { name: 'Om' }).getAttribute('aria-current')).toBe('page')
    await user.click(menu.getByRole('link', { name: 'Data' }))
    await heading('Data')
    expect(menu.getByRole('link', { name: 'Data' }).getAttribute('aria-current')).toBe('page')
    expect(menu.getByRole('link', { name: 'Om' }).getAttribute('aria-current')).toBeNull()
  })

  it('has a way past the header, first on the page', async () => {
    const user = await renderAt('/')
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Hopp til innholdet')
    const target = document.activeElement?.getAttribute('href')?.slice(1) ?? ''
    expect(document.getElementById(target)).toBe(screen.getByRole('main'))
  })

  it.each(['/indikator/pasientens-legemiddelliste/', '/mal/kvalitet/', '/data/', '/om/'])(
    'the form with a trailing slash answers: %s',
    async (address) => {
      await renderAt(address)
      const title = await heading(/./)
      await waitFor(() => expect(title.textContent).not.toBe('Fant ikke siden'))
    },
  )

  it.each(['/finnes-ikke', '/mal', '/indikator', '/indikator/a/b', '/mal/%E0%A4%A'])(
    'an address that leads nowhere is told so: %s',
    async (address) => {
      await renderAt(address)
      await heading('Fant ikke siden')
      expect(document.title).toBe('Fant ikke siden – Nasjonal e-helsestrategi')
      expect(screen.getByRole('link', { name: 'Gå til oversikten over strategien' })).toBeTruthy()
    },
  )
})
