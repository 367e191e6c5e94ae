import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PptxButton } from '#deck/PptxButton.tsx'
import { pptxName } from '#deck/pptxName.ts'
import type { Deck } from '#deck/slides.ts'
import { I18nProvider } from '#i18n/context.tsx'
import { useAnnouncer } from '#state/announcer.ts'
import { deckWith } from '#tests/export/pptx/support/make.ts'
import { readPptx } from '#tests/export/pptx/support/readPptx.ts'
import { i18n } from '#tests/support/fixtures.ts'
import { makeDeck } from './support.ts'

const saved: { name: string; content: Blob }[] = []
vi.mock('#export/save.ts', () => ({
  save: (content: Blob, name: string) => saved.push({ name, content }),
}))

const FILE = pptxName('v0-95', 'ehds')

async function show(makeIt: () => Promise<Deck>) {
  await act(async () => {
    render(
      <I18nProvider value={i18n}>
        <Suspense>
          <PptxButton makeDeck={makeIt} fileName={FILE} />
        </Suspense>
      </I18nProvider>,
    )
  })
  return screen.findByRole('button', { name: 'Last ned PowerPoint' })
}

const said = (): string => useAnnouncer.getState().text

beforeEach(() => {
  saved.length = 0
})
afterEach(() => vi.restoreAllMocks())

describe('«Last ned PowerPoint»', () => {
  test('hands over a file named after edition and content, with the page’s address in its notes', async () => {
    const user = userEvent.setup()
    await user.click(await show(async () => makeDeck({ keys: ['ehds'] })))
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 10_000 })
    expect(saved[0]?.name).toBe('e-helse-indikatorer-v0-95-ehds.pptx')
    const bytes = (await saved[0]?.content.arrayBuffer()) ?? new ArrayBuffer(0)
    const { slides } = await readPptx(new Uint8Array(bytes))
    expect(slides[0]?.notes.at(-1)).toMatch(/^http.*\/indikator\/ehds$/)
    await waitFor(() => expect(said()).toBe(`PowerPoint-filen er lastet ned: ${FILE}`))
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  test('shows that it is at work, and does not begin twice', async () => {
    const user = userEvent.setup()
    let bring: (deck: Deck) => void = () => {}
    const makeIt = vi.fn(
      () =>
        new Promise<Deck>((resolve) => {
          bring = resolve
        }),
    )
    const button = await show(makeIt)
    await user.click(button)
    const bar = await screen.findByRole('progressbar', {
      name: 'Henter tallene til PowerPoint-filen.',
    })
    expect(bar.hasAttribute('value')).toBe(false)
    expect(said()).toBe('Henter tallene til PowerPoint-filen.')
    await user.click(button)
    expect(makeIt).toHaveBeenCalledTimes(1)
    bring(makeDeck({ keys: ['ehds'] }))
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 10_000 })
  })

  test('says why when the figures do not come, and tries again with the same button', async () => {
    const user = userEvent.setup()
    const makeIt = vi
      .fn<() => Promise<Deck>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce(makeDeck({ keys: ['ehds'] }))
    const button = await show(makeIt)
    await user.click(button)
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Tallene som skal med, kunne ikke hentes.',
    )
    expect(saved).toEqual([])
    expect(screen.getByRole('button', { name: 'Prøv igjen' })).toBe(button)
    await user.click(button)
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 10_000 })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('says so when nothing is chosen', async () => {
    const user = userEvent.setup()
    await user.click(await show(async () => deckWith()))
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('Ingen lysbilder er valgt.'),
    )
  })
})
