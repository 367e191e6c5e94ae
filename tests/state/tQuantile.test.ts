import { expect, test } from 'vitest'
import { loadTQuantile } from '#state/tQuantile.ts'

/** Two-sided 95 % quantiles as printed tables have them. */
test.each([
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [6, 2.447],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98],
])('with %d degrees of freedom the library gives the %f of printed tables', async (df, printed) => {
  const quantile = await loadTQuantile()
  expect(quantile(0.975, df)).toBeCloseTo(printed, 3)
})
