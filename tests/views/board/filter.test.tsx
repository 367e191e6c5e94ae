import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt, textOf } from '../../support/renderApp.tsx'
import { useServer } from '../../support/server.ts'

useServer()

/** Ids of the indicators on the board, in its order. */
const shown = (): string[] =>
  [...document.querySelectorAll('main a[href^="/indikator/"]')].map(
    (link) => link.getAttribute('href')?.replace('/indikator/', '') ?? '',
  )

const box = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name })
const searchField = () => screen.findByRole<HTMLInputElement>('searchbox', { name: 'Søk' })
const address = () => window.location.pathname + window.location.search

describe('filtering the board', () => {
  it('by readiness: only those remain, the address says so, and so does the page', async () => {
    const user = await renderAt('/')
    await user.click(await box('Fremtidig'))
    expect(shown()).toHaveLength(8)
    expect(address()).toBe('/?klarhet=fremtidig')
    expect(screen.getByText(/Viser 8 av 33 indikatorer/)).toBeTruthy()
    // Goals keep their counts and say what is left out.
    const goal = screen.getByRole('article', { name: 'Kvalitet og sammenheng i tjenestene' })
    expect(textOf(goal)).toContain('3 av 5 klare')
    expect(textOf(goal)).toContain('4 indikatorer passer ikke i utvalget')
    expect(screen.queryByRole('article', { name: 'Innovasjonskraft' })).toBeNull()
  })

  it('by readiness and type together; within each, either', async () => {
    const user = await renderAt('/')
    await user.click(await box('Klar'))
    await user.click(await box('Resultat/effekt'))
    expect(shown()).toEqual([
      'epj-kvalitet',
      'enklere-arbeidshverdag',
      'tilgang-pasientinformasjon',
      'epj-effektivitet',
      'radsmodell-effekt',
    ])
    expect(address()).toBe('/?klarhet=klar&type=resultat')
    await user.click(await box('Under arbeid'))
    expect(shown().length).toBeGreaterThan(5)
    expect(address()).toBe('/?klarhet=klar,under-arbeid&type=resultat')
  })

  it('by the beginning of any word, whatever the case', async () => {
    const user = await renderAt('/')
    await user.type(await searchField(), 'TALE')
    expect(shown()).toEqual(['ki-tale-til-sammendrag'])
    expect(address()).toBe('/?q=TALE')
    await user.clear(await searchField())
    await user.type(await searchField(), 'representasjon full')
    expect(shown()).toEqual(['representasjon-fullmakt'])
    expect(address()).toBe('/?q=representasjon+full')
    await user.clear(await searchField())
    expect(shown()).toHaveLength(33)
    expect(address()).toBe('/')
  })

  it('announces the number of hits once the reader has paused', async () => {
    const user = await renderAt('/')
    await user.type(await searchField(), 'tale')
    expect(screen.getByRole('status').textContent).toBe('')
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Viser 1 av 33 indikatorer'),
    )
  })

  it('is there again from the address, as in a link that is shared', async () => {
    await renderAt('/?klarhet=klar&type=prosess&q=bruk')
    const checked = await box('Klar')
    expect(checked.checked).toBe(true)
    expect((await box('Prosess')).checked).toBe(true)
    expect((await box('Fremtidig')).checked).toBe(false)
    expect((await searchField()).value).toBe('bruk')
    expect(shown()).toContain('velferdsteknologi')
    expect(shown()).not.toContain('epj-kvalitet')
  })

  it('falls back quietly when the address makes no sense', async () => {
    await renderAt('/?klarhet=ferdig,&type=%E0%A4%A&ukjent=1')
    await box('Klar')
    expect(shown()).toHaveLength(33)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('that leaves nothing says so, and gives the way back', async () => {
    const user = await renderAt('/?q=finnesikke')
    await screen.findByRole('heading', { name: 'Ingen indikatorer passer' })
    expect(shown()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Vis alle indikatorene' }))
    expect(shown()).toHaveLength(33)
    expect(address()).toBe('/')
  })

  it('is undone by «Nullstill»', async () => {
    const user = await renderAt('/?klarhet=klar&q=epj')
    await user.click(await screen.findByRole('button', { name: 'Nullstill' }))
    expect(shown()).toHaveLength(33)
    expect((await searchField()).value).toBe('')
    expect((await box('Klar')).checked).toBe(false)
  })

  it('by ticking is a step that Back undoes; typing is not, letter by letter', async () => {
    const user = await renderAt('/')
    await user.click(await box('Klar'))
    await user.type(await searchField(), 'epj')
    expect(address()).toBe('/?klarhet=klar&q=epj')
    act(() => window.history.back())
    await waitFor(() => expect(address()).toBe('/'))
    await waitFor(() => expect(shown()).toHaveLength(33))
    expect((await box('Klar')).checked).toBe(false)
    expect((await searchField()).value).toBe('')
  })
})
