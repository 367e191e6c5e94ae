import { create } from 'zustand'

interface Announcement {
  readonly text: string
  /** Grows with each message, so that the same words are read again. */
  readonly count: number
  readonly announce: (text: string) => void
}

/** What the page's live region says: short results of something the reader did. */
export const useAnnouncer = create<Announcement>((set) => ({
  text: '',
  count: 0,
  announce: (text) => set((state) => ({ text, count: state.count + 1 })),
}))
