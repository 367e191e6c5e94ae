import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { GlossaryEntry } from '#domain/model.ts'
import { createI18n, I18nProvider } from '#i18n/context.tsx'
import { nb } from '#i18n/messages/nb/index.ts'
import { ErrorBox } from '#ui/ErrorBox.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { ReadinessMark } from '#ui/ReadinessMark.tsx'
import { SourceLine } from '#ui/SourceLine.tsx'
import { Terms, termsIn } from '#ui/Terms.tsx'
import type { ReactNode } from 'react'

const i18n = createI18n('nb', nb)
const show = (node: ReactNode) => render(<I18nProvider value={i18n}>{node}</I18nProvider>)
const entry = (term: string): GlossaryEntry => ({
  term,
  expansion: { nb: `${term} skrevet ut` },
  text: { nb: 'Forklart.' },
})

describe('ReadinessMark', () => {
  it('tells the three apart by shape and word, not by colour alone', () => {
    const shapes = (['klar', 'under-arbeid', 'fremtidig'] as const).map((readiness) => {
      const { container, unmount } = show(<ReadinessMark readiness={readiness} />)
      expect(container.textContent).toBe(nb.common.readiness[readiness])
      const shape = container.querySelector('svg')?.innerHTML
      unmount()
      return shape
    })
    expect(new Set(shapes).size).toBe(3)
  })
})

describe('Terms', () => {
  const glossary = ['PLL', 'EPJ', 'EHDS', 'C++'].map(entry)

  it.each([
    ['som en egen forkortelse (PLL)', ['PLL']],
    ['EPJ-systemet', ['EPJ']],
    ['EPJer, ikke ordet', []],
    ['i C++.', ['C++']],
    ['', []],
  ])('finds whole words only: «%s»', (text, expected) => {
    expect(termsIn(glossary, [text], 'nb').map(({ term }) => term)).toEqual(expected)
  })

  it('is nothing when there is nothing to explain', () => {
    const { container } = show(<Terms glossary={glossary} texts={['Uten']} label="Ord" />)
    expect(container.innerHTML).toBe('')
  })

  it('explains each abbreviation where it stands', () => {
    show(<Terms glossary={glossary} texts={['PLL og EHDS']} label="Ord" />)
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['PLL', 'EHDS'])
    expect(screen.getAllByRole('definition')[0]?.textContent).toBe('PLL skrevet ut. Forklart.')
  })
})

describe('ErrorBox', () => {
  it('is told at once, and offers no retry where there is nothing to try', () => {
    show(<ErrorBox title="Feil" text="Det gikk galt." />)
    const alert = screen.getByRole('alert')
    expect(within(alert).queryByRole('button')).toBeNull()
    expect(alert.querySelector('details')).toBeNull()
  })
})

describe('QueryGate', () => {
  const gate = (query: Parameters<typeof QueryGate<string>>[0]['query']) =>
    show(<QueryGate query={query}>{(data) => <p>{data}</p>}</QueryGate>)

  it('shows what arrived, even if a later try failed', () => {
    gate({ data: 'tallene', error: new Error('x'), refetch: vi.fn() })
    expect(screen.getByText('tallene')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says plain words for an error it does not know, and tries again when asked', async () => {
    const refetch = vi.fn()
    gate({ data: undefined, error: new Error('rart'), refetch })
    expect(screen.getByRole('alert').textContent).toContain(nb.shell.errors.unknown)
    expect(screen.getByRole('alert').textContent).toContain('rart')
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }))
    expect(refetch).toHaveBeenCalledOnce()
  })

  it('says that it is loading', () => {
    gate({ data: undefined, error: null, refetch: vi.fn() })
    expect(screen.getByRole('status').textContent).toBe(nb.common.loading)
  })
})

describe('SourceLine', () => {
  it('names paper, case and page; an unknown paper by its id', () => {
    const papers = [
      {
        id: 'nuit',
        title: { nb: 'Indikatorer' },
        kind: 'council' as const,
        by: 'NUIT',
        date: '2025-11-20',
        caseNumber: '40/25',
      },
    ]
    show(<SourceLine source={{ paper: 'nuit', page: 'lysbilde 108' }} papers={papers} />)
    show(<SourceLine source={{ paper: 'annen' }} papers={papers} />)
    expect(screen.getByText('Kilde: NUIT 20.11.2025, sak 40/25, lysbilde 108')).toBeTruthy()
    expect(screen.getByText('Kilde: annen')).toBeTruthy()
  })
})
