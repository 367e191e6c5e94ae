/** «Utforsk» as a visitor meets it, by role and name, in component tests. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderAt, type Visitor } from '../support/renderApp.tsx'

export const PLL = '/indikator/pasientens-legemiddelliste'
export const NORWAY = 'pasientens-legemiddelliste.andel-med-pll.norge'
export const EPJ = 'epj-effektivitet.andel-enig'
export const DHO = 'digital-hjemmeoppfolging.aktive-pasienter.norge'

/** Opens an address that asks for «Utforsk», and waits for what it shows. */
export async function explored(address: string): Promise<Visitor> {
  const user = await renderAt(address)
  await screen.findByRole('group', { name: /Ta med deg|Take it with you/ })
  // Each indicator comes by itself; what is shown of the first is not yet all.
  await waitFor(() => {
    const shown = document.querySelector('.explore')?.textContent ?? ''
    if (/Henter tallene|Loading the figures/.test(shown)) throw new Error('Not all is here yet')
  })
  return user
}

export const region = () => within(screen.getByRole('region', { name: 'Utforsk tallene' }))

/** Names of the series that are chosen. */
export const chosen = (): string[] =>
  region()
    .queryAllByRole('button', { name: /^Fjern / })
    .map((button) => (button.getAttribute('aria-label') ?? '').replace('Fjern ', ''))

/** Headings of the panels that are drawn. */
export const panels = (): string[] =>
  region()
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)

export const tidy = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim()

/** Moves a slider; awaited, as every act of a visitor. */
export const slide = (name: RegExp | string, to: number): Promise<void> =>
  act(async () => {
    fireEvent.change(screen.getByRole('slider', { name }), { target: { value: String(to) } })
    await Promise.resolve()
  })

/** The table's rows, each as its cells. */
export const table = (): string[][] =>
  region()
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map((cell) => tidy(cell.textContent)))

/** Unfolds what the words stand over. */
export const unfold = (user: Visitor, words: RegExp | string): Promise<void> =>
  user.click(region().getByText(words, { selector: 'summary, summary *' }))
