import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderAt, textOf } from '#tests/support/renderApp.tsx'
import { failing, server, useServer } from '#tests/support/server.ts'

useServer()

const PLL = 'pasientens-legemiddelliste'
const THREE = `/presentasjon?utvalg=apning,${PLL},icd-11&lysbilde=`
const PLL_TITLE = 'Norge har nådd 1,5 %; ambisjonen er 25 % i 2026'

const slide = (name: string | RegExp) => screen.findByRole('region', { name })
const at = () => new URLSearchParams(window.location.search).get('lysbilde')
const spoken = () => screen.getAllByRole('status').map(textOf).join(' ')

/** Presses a key where focus is. */
async function press(key: string, more: KeyboardEventInit = {}) {
  await act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
    await Promise.resolve()
  })
}

describe('the show', () => {
  it('opens at the slide of the address, named and with a heading, and has focus', async () => {
    await renderAt(`${THREE}2`)
    const region = await slide(/^Lysbilde 2 av 3: Norge har nådd 1,5\s%; ambisjonen er 25\s%/)
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(PLL_TITLE)
    expect(document.activeElement).toBe(region)
    expect(document.title).toContain('Lysbilde 2 av 3')
    expect(textOf(region)).toContain('Pasientens legemiddelliste')
  })

  it('goes on and back with every key of a clicker, and says each slide', async () => {
    await renderAt(`${THREE}1`)
    await slide(/^Lysbilde 1 av 3/)
    for (const key of ['ArrowRight', 'ArrowDown', ' ', 'PageDown']) {
      await press('Home')
      await press(key)
      expect(at(), key).toBe('2')
    }
    expect(spoken()).toContain(`Lysbilde 2 av 3: ${PLL_TITLE}`)
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) {
      await press('End')
      expect(at()).toBe('3')
      await press(key)
      expect(at(), key).toBe('2')
    }
    await press('End')
    await press('ArrowRight')
    expect(at()).toBe('3')
    expect(spoken()).toContain('Dette er det siste lysbildet')
  })

  it('goes to a number, and says when there is no such slide', async () => {
    await renderAt(`${THREE}1`)
    await slide(/^Lysbilde 1 av 3/)
    await press('3')
    expect(screen.getByText('Gå til 3: trykk Enter')).toBeTruthy()
    await press('Enter')
    expect(at()).toBe('3')
    await press('1')
    await press('7')
    await press('Enter')
    expect(at()).toBe('3')
    expect(spoken()).toContain('Lysbilde 17 finnes ikke. Presentasjonen har 3 lysbilder.')
  })

  it('leaves keys with modifiers alone', async () => {
    await renderAt(`${THREE}1`)
    await slide(/^Lysbilde 1 av 3/)
    await press('ArrowRight', { ctrlKey: true })
    await press('PageDown', { metaKey: true })
    await press('b', { altKey: true })
    expect(at()).toBe('1')
    expect(screen.queryByRole('button', { name: /Skjermen er svart/ })).toBeNull()
  })

  it('goes black and comes back on the same slide', async () => {
    await renderAt(`${THREE}2`)
    await slide(/^Lysbilde 2 av 3/)
    await press('.')
    expect(screen.getByRole('button', { name: /Skjermen er svart/ })).toBeTruthy()
    expect(spoken()).toContain('Skjermen er svart')
    await press('PageDown')
    expect(screen.queryByRole('button', { name: /Skjermen er svart/ })).toBeNull()
    expect(at()).toBe('2')
  })

  it('shows an overview where arrows choose, and Esc closes only that', async () => {
    const visitor = await renderAt(`${THREE}2`)
    await slide(/^Lysbilde 2 av 3/)
    await press('o')
    const overview = within(screen.getByRole('dialog', { name: 'Oversikt over lysbildene' }))
    expect(textOf(document.activeElement)).toContain('Pasientens legemiddelliste')
    await press('ArrowRight')
    expect(textOf(document.activeElement)).toContain('ICD-11')
    expect(at()).toBe('2')
    await press('Escape')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(at()).toBe('2')
    await press('o')
    await visitor.click(screen.getByRole('button', { name: /ICD-11/ }))
    expect(overview).toBeTruthy()
    expect(document.activeElement).toBe(await slide(/^Lysbilde 3 av 3/))
  })

  it('lets a chart in focus have the arrows, but not Page Down', async () => {
    await renderAt(`${THREE}2`)
    await slide(/^Lysbilde 2 av 3/)
    const walk = screen.getByRole('slider')
    act(() => walk.focus())
    expect(walk.getAttribute('aria-valuetext')).toMatch(/^Oktober 2025/)
    await press('ArrowLeft')
    await press('Home')
    expect(at()).toBe('2')
    await press('PageDown')
    expect(at()).toBe('3')
    expect(document.activeElement).toBe(await slide(/^Lysbilde 3 av 3/))
  })

  it('has a chart that can be enlarged, have a series hidden and the required path drawn', async () => {
    const visitor = await renderAt(`${THREE}2`)
    const region = await slide(/^Lysbilde 2 av 3/)
    const marks = () => region.querySelectorAll('.chart-svg .chart-line').length
    expect(marks()).toBe(3)
    await visitor.click(screen.getByRole('checkbox', { name: 'Bergensområdet' }))
    expect(marks()).toBe(2)
    // The others keep their colours.
    expect(region.querySelector('.chart-svg .chart-series-3 .chart-line')).toBeTruthy()
    await visitor.click(screen.getByRole('checkbox', { name: 'Helse Nord' }))
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Norge' }).disabled).toBe(true)
    await visitor.click(screen.getByRole('button', { name: 'Banen som trengs' }))
    expect(region.querySelector('.chart-required')).toBeTruthy()
    expect(textOf(region.querySelector('.chart-axes'))).toContain('100 %')
    await visitor.click(screen.getByRole('button', { name: /Vis bare 0–30/ }))
    expect(textOf(region.querySelector('.chart-axes'))).not.toContain('100 %')
  })

  it('is left for the page it was begun from, with focus where it was', async () => {
    const visitor = await renderAt('/presentasjon?utvalg=apning,icd-11')
    await screen.findByText(/Alt er hentet/)
    await visitor.click(screen.getByRole('button', { name: 'Start presentasjonen' }))
    await slide(/^Lysbilde 1 av 2/)
    await press('PageDown')
    await press('Escape')
    const begin = await screen.findByRole('button', { name: 'Start presentasjonen' })
    expect(window.location.search).toBe('?utvalg=apning,icd-11')
    await waitFor(() => expect(document.activeElement).toBe(begin))
  })

  it('opened from an agenda, is left for the page where one chooses', async () => {
    await renderAt(`${THREE}3`)
    await slide(/^Lysbilde 3 av 3/)
    await press('Escape')
    await screen.findByRole('heading', { level: 1, name: 'Presentasjon' })
    expect(window.location.search).toBe(`?utvalg=apning,${PLL},icd-11`)
  })

  it('from an indicator, is left for that indicator', async () => {
    const visitor = await renderAt('/indikator/icd-11')
    const link = await screen.findByRole('link', { name: 'Vis som presentasjon' })
    await visitor.click(link)
    await slide(/^Lysbilde 1 av 1: ICD-11/)
    await press('Escape')
    await screen.findByRole('heading', { level: 1, name: 'ICD-11' })
    await waitFor(() => expect(textOf(document.activeElement)).toBe('Vis som presentasjon'))
  })

  it('with a number beyond the last shows the last', async () => {
    await renderAt(`${THREE}400`)
    expect(await slide(/^Lysbilde 3 av 3/)).toBeTruthy()
  })

  it('says what is not in it, and shows the rest', async () => {
    server.use(failing(`indicators/${PLL}.json`, 'missing'))
    await renderAt(`${THREE}1`)
    await slide(/^Lysbilde 1 av 2/)
    expect(screen.getByText('Uten Pasientens legemiddelliste, som ikke kunne hentes.')).toBeTruthy()
  })

  it('says when the browser stops the presenter’s window', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null)
    await renderAt(`${THREE}2`)
    await slide(/^Lysbilde 2 av 3/)
    await press('s')
    await waitFor(() => expect(spoken()).toContain('Nettleseren stoppet vinduet'))
    expect(open.mock.calls[0]?.[0]).toMatch(/&lysbilde=2&vindu=[a-z0-9]{10}$/)
  })
})
