import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt, textOf } from '../../support/renderApp.tsx'
import { failing, server, useServer } from '../../support/server.ts'

useServer()

const TOGGLE = 'Merk det som er nytt siden utgave 0.7 (NUIT 20.11.2025)'
const marksOf = async (name: string) => {
  const link = await screen.findByRole('link', { name })
  return [...(link.closest('li')?.querySelectorAll('.row-mark') ?? [])].map(textOf)
}

describe('what is new, marked on the board', () => {
  it('is not there until it is asked for, and then stands in the address', async () => {
    const user = await renderAt('/?klarhet=klar')
    const box = await screen.findByRole('checkbox', { name: TOGGLE })
    expect(document.querySelector('.row-mark')).toBeNull()
    await user.click(box)
    await screen.findByText(/har fått merke/)
    expect(window.location.search).toBe('?klarhet=klar&visning=endringer')
    await user.click(box)
    expect(document.querySelector('.row-mark')).toBeNull()
    expect(window.location.search).toBe('?klarhet=klar')
  })

  it('tells new indicators, names, ambitions and figures apart in words', async () => {
    await renderAt('/?visning=endringer')
    await screen.findByText(/har fått merke/)
    expect(await marksOf('Effektiv ressursbruk')).toEqual(['Ny'])
    expect(await marksOf('Bruk av tidsbesparende KI-løsninger')).toEqual(['Nytt navn'])
    expect(await marksOf('EPJ-systemet bidrar til effektivt pasientarbeid')).toEqual([
      'Ambisjon foreslått',
      'Nytt tall',
    ])
    expect(await marksOf('Pasientens legemiddelliste')).toEqual([])
  })

  it('unfolds the goals that have something new, which can still be folded', async () => {
    const user = await renderAt('/?visning=endringer')
    await screen.findByText(/har fått merke/)
    const fold = screen.getByRole('button', { name: /Innovasjonskraft/ })
    await waitFor(() => expect(fold.getAttribute('aria-expanded')).toBe('true'))
    await user.click(fold)
    expect(fold.getAttribute('aria-expanded')).toBe('false')
  })

  it('stays on while one filters', async () => {
    const user = await renderAt('/?visning=endringer')
    await user.click(await screen.findByRole('checkbox', { name: 'Klar' }))
    expect(window.location.search).toContain('visning=endringer')
    expect(window.location.search).toContain('klarhet=klar')
  })

  it('when the changes cannot be fetched the board stands, and says so', async () => {
    server.use(failing('changes/v0-7/v0-95.json', 'missing'))
    await renderAt('/?visning=endringer')
    expect(await screen.findByText(/Endringene kunne ikke hentes/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Pasientens legemiddelliste' })).toBeTruthy()
  })
})
