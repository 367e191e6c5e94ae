import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { heading, renderAt, textOf } from '#tests/support/renderApp.tsx'
import { failing, server, useServer } from '#tests/support/server.ts'

useServer()

const find = (name: RegExp) => screen.findByRole('region', { name })

test('the report has contents that lead to every part', async () => {
  await renderAt('/rapport')
  await heading('Strategiske indikatorer for e-helse')
  const contents = await screen.findByRole('navigation', { name: 'Innhold' })
  const links = within(contents).getAllByRole('link')
  expect(links).toHaveLength(33 + 9 + 2)
  for (const link of links) {
    const target = document.querySelector(link.getAttribute('href') ?? '')
    // Heading and contents have the same number and name.
    expect(textOf(target)).toBe(textOf(link))
  }
})

test('an indicator has its facts, its chart, all its figures and how they were arrived at', async () => {
  await renderAt('/rapport')
  const entry = within(await find(/^2\.1 Pasientens legemiddelliste$/))
  expect(entry.getByRole('img', { name: /^Linjediagram/ })).toBeTruthy()
  expect(textOf(entry.getByText('Framdrift mot ambisjonen').parentElement)).toContain('Langt bak')
  const table = entry.getByRole('table', { name: 'Alle tall: Andel av befolkningen med PLL' })
  expect(within(table).getAllByRole('row')).toHaveLength(1 + 7 + 1)
  expect(entry.getAllByRole('listitem').map(textOf).join(' ')).toContain(
    'Takt hittil delt på takten som trengtes: 0,07.',
  )
  expect(entry.queryByRole('slider')).toBeNull()
})

test('one without figures says why, and barriers stand where papers name them', async () => {
  await renderAt('/rapport')
  expect(textOf(await find(/ICD-11$/))).toContain('sier ikke hva som skal måles')
  const followUp = await find(/Bruk av digital hjemmeoppfølging$/)
  expect(textOf(followUp)).toContain('Barriere: Finansiering')
  expect(textOf(followUp)).not.toContain('neste lysbilde')
})

test('an indicator that does not arrive is named as missing, and the rest is there', async () => {
  server.use(failing('indicators/icd-11.json', 'missing'))
  await renderAt('/rapport')
  expect(textOf(await screen.findByRole('alert'))).toContain('mangler i rapporten: ICD-11.')
  expect(await find(/Kilder til dokumentdeling i Kjernejournal$/)).toBeTruthy()
  expect(screen.queryByRole('region', { name: /ICD-11$/ })).toBeNull()
})

test('the button prints', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  const user = await renderAt('/rapport')
  await user.click(await screen.findByRole('button', { name: 'Skriv ut' }))
  expect(print).toHaveBeenCalledOnce()
})

test.each(['/om', '/data', '/'])('%s leads to the report', async (address) => {
  await renderAt(address)
  const link = await screen.findByRole('link', { name: 'Skriv ut rapport' })
  expect(link.getAttribute('href')).toBe('/rapport')
})
