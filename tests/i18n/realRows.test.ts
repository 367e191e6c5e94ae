import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { asOf } from '#domain/edition.ts'
import { summariseSet } from '#domain/summary.ts'
import { headlineWords } from '#i18n/headlineWords.ts'
import { loadDataset } from '#publish/load.ts'
import { i18n, plain, TODAY } from '#tests/support/fixtures.ts'

const dataset = await loadDataset(fileURLToPath(new URL('../../mock-data', import.meta.url)))

const rowsOf = (slug: string): Map<string, string> =>
  new Map(
    summariseSet(asOf(dataset, slug)).indicators.map((summary) => {
      const { value, phrases } = headlineWords(i18n, summary, TODAY)
      return [summary.id, plain([...(value ? [value] : []), ...phrases].join(' · ')) ?? '']
    }),
  )

test.each(dataset.editions.map((edition) => edition.slug))(
  'in edition %s every indicator of the set has a whole sentence',
  (slug) => {
    for (const [id, row] of rowsOf(slug)) {
      expect(row, id).not.toMatch(/undefined|null|NaN|object|\.\.| {2}|· ·|^\s|\s$/)
      expect(row.length, id).toBeGreaterThan(10)
    }
  },
)

test.each([
  [
    'pasientens-legemiddelliste',
    '1,5 % · okt. 2025 · 23,5 prosentpoeng under ambisjonen på 25 % i 2026 · ikke sagt hvilket område den gjelder',
  ],
  [
    'epj-effektivitet',
    '49 % · 2024 · 19 prosentpoeng under foreslått ambisjon på 68 % i 2030 · foreløpig for 2025: om lag 50 %',
  ],
  ['epj-kvalitet', '52 % · 2024 · ambisjon ikke satt'],
  ['digital-hjemmeoppfolging', '90 · kommuner, 01.11.2025 · ambisjon ikke satt'],
  [
    'representasjon-fullmakt',
    'over 11 % · juni 2025 · bare en grense er kjent · ambisjon ikke satt',
  ],
  ['tjenester-helsenorge', 'tallene står ikke i sakene · foreslått ambisjon på 100 % i Q4 2027'],
  ['velferdsteknologi', 'tallene står ikke i sakene · ambisjon ikke satt'],
  ['effektiv-ressursbruk', 'rapporteres tidligst 2026/2027'],
])('the row of %s reads as the papers say', (id, expected) => {
  expect(rowsOf('v0-95').get(id)).toBe(expected)
})

test('the November meeting did not know what January proposed', () => {
  const rows = rowsOf('v0-7')
  expect(rows.get('epj-effektivitet')).toBe('49 % · 2024 · ambisjon ikke satt')
  expect(rows.get('tjenester-helsenorge')).toBe('tallene står ikke i sakene')
  expect(rows.has('effektiv-ressursbruk')).toBe(false)
})
