import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { heading, renderAt, textOf } from '../support/renderApp.tsx'
import { useServer } from '../support/server.ts'

vi.mock('#views/accessibility/AccessibilityPage.tsx', () => ({
  default() {
    throw new Error('planted fault')
  },
}))

useServer()

describe('when a page throws', () => {
  // React tells of every error that reaches a boundary.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
  afterEach(() => vi.restoreAllMocks())

  it('the shell stands, and the page says what happened and what to do', async () => {
    await renderAt('/tilgjengelighet')
    await heading('Siden kunne ikke vises')
    const alert = screen.getByRole('alert')
    expect(textOf(alert)).toContain('Noe gikk galt i visningen')
    expect(textOf(alert)).toContain('planted fault')
    expect(screen.getByRole('button', { name: 'Prøv igjen' })).toBeTruthy()
    expect(screen.getByRole('navigation', { name: 'Hovedmeny' })).toBeTruthy()
    expect(screen.getByRole('contentinfo')).toBeTruthy()
    expect(document.title).toBe('Siden kunne ikke vises – Nasjonal e-helsestrategi')
  })

  it('another page can still be reached', async () => {
    const user = await renderAt('/tilgjengelighet')
    await screen.findByRole('alert')
    await user.click(screen.getByRole('link', { name: 'Om' }))
    await screen.findByRole('heading', { name: 'Personvern' })
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
