import { create } from 'zustand'

interface Active {
  /** Period of the stop that is being read; null when none is. */
  readonly period: string | null
  /** How it was chosen: what the keyboard chose stays, and is spoken. */
  readonly by: 'keyboard' | 'pointer'
  readonly read: (period: string | null, by: Active['by']) => void
}

/**
 * The one place in time that all panels show at once. Outside React's tree, so that moving through
 * it draws a guide and a few words anew, and not the charts.
 */
export const useActive = create<Active>((set) => ({
  period: null,
  by: 'pointer',
  read: (period, by) =>
    set((state) => (state.period === period && state.by === by ? state : { period, by })),
}))
