import type { TQuantile } from '#domain/projection.ts'

let loading: Promise<TQuantile> | null = null

/**
 * Student's t quantile from jStat, loaded when it is first asked for: few readers want a
 * projection, and the library weighs as much as the charts. Rejects when it cannot be fetched; the
 * next call tries again.
 */
export function loadTQuantile(): Promise<TQuantile> {
  loading ??= import('jstat').then(
    ({ default: { studentt } }) =>
      (p, df) =>
        studentt.inv(p, df),
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}
