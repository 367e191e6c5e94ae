import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { useAnnouncer } from '#state/announcer.ts'
import { readPptx } from '#tests/export/pptx/support/readPptx.ts'
import { heading, renderAt } from '#tests/support/renderApp.tsx'
import { failing, server, useServer } from '#tests/support/server.ts'

const saved: { name: string; content: Blob }[] = []
vi.mock('#export/save.ts', () => ({
  save: (content: Blob, name: string) => saved.push({ name, content }),
}))

useServer()
beforeEach(() => {
  saved.length = 0
})

/** Asks for the file on a page, and reads the titles of its slides. */
async function titlesFrom(address: string, name = 'Last ned PowerPoint'): Promise<string[]> {
  const visitor = await renderAt(address)
  await heading(/./)
  await visitor.click(await screen.findByRole('button', { name }))
  await waitFor(() => expect(saved).toHaveLength(1))
  const bytes = await saved[0]?.content.arrayBuffer()
  const { slides } = await readPptx(new Uint8Array(bytes ?? new ArrayBuffer(0)))
  return slides.map(({ title }) => title)
}

describe('«Last ned PowerPoint» on a page', () => {
  test('of a goal gives the goal and each of its indicators, in a file named after it', async () => {
    const titles = await titlesFrom('/mal/barekraft')
    expect(saved[0]?.name).toBe('e-helse-indikatorer-v0-95-barekraft.pptx')
    expect(titles.length).toBeGreaterThan(1)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.activeElement?.textContent).toBe('Last ned PowerPoint')
    await waitFor(() => expect(useAnnouncer.getState().text).toMatch(/er lastet ned/))
  })

  test('of an indicator gives that one, in the page’s language and edition', async () => {
    const titles = await titlesFrom(
      '/en/utgave/v0-7/indikator/pasientens-legemiddelliste',
      'Download PowerPoint',
    )
    expect(saved[0]?.name).toBe('e-helse-indikatorer-v0-7-pasientens-legemiddelliste.pptx')
    expect(titles[0]).toMatch(/[a-z]/)
  })

  test('makes the file without an indicator that does not come, and says which', async () => {
    server.use(failing('indicators/pasientens-legemiddelliste.json', 'missing'))
    await titlesFrom('/mal/kvalitet')
    const told = screen.getAllByRole('alert').map(({ textContent }) => textContent)
    expect(told.join()).toContain('mangler i filen: Pasientens legemiddelliste.')
  })

  test('makes no file when none of the indicators comes, and says why', async () => {
    server.use(failing('indicators/:id', 'missing'))
    const visitor = await renderAt('/mal/kvalitet')
    await heading(/./)
    await visitor.click(await screen.findByRole('button', { name: 'Last ned PowerPoint' }))
    const told = await screen.findByText(/PowerPoint-filen ble ikke laget\. Tallene som skal med/)
    expect(saved).toEqual([])
    const place = told.closest<HTMLElement>('.pptx-download') ?? document.body
    expect(within(place).getByRole('button', { name: 'Prøv igjen' })).toBe(document.activeElement)
  })
})
