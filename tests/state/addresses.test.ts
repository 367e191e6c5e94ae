import { expect, test } from 'vitest'
import { paths } from '#state/paths.ts'
import { todayInOslo } from '#state/today.ts'

test('the addresses are those that others link to', () => {
  expect(paths.board).toBe('/')
  expect(paths.goal('mal-1')).toBe('/mal/mal-1')
  expect(paths.indicator('epj-kvalitet')).toBe('/indikator/epj-kvalitet')
  expect([paths.data, paths.about, paths.accessibility, paths.report, paths.presentation]).toEqual([
    ...['/data', '/om', '/tilgjengelighet', '/rapport', '/presentasjon'],
  ])
})

test.each([
  ['in the middle of the day', '2025-11-20T12:00:00Z', '2025-11-20'],
  ['just before midnight in winter', '2025-12-31T22:59:59Z', '2025-12-31'],
  ['at midnight in winter', '2025-12-31T23:00:00Z', '2026-01-01'],
  ['just before midnight in summer', '2025-06-30T21:59:59Z', '2025-06-30'],
  ['at midnight in summer', '2025-06-30T22:00:00Z', '2025-07-01'],
  ['on leap day', '2028-02-29T06:00:00Z', '2028-02-29'],
])('today is the day in Norway, wherever the reader is: %s', (_, now, today) => {
  expect(todayInOslo(new Date(now))).toBe(today)
})
