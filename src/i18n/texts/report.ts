import { pageTexts } from './pageTexts.ts'

/** Texts of /rapport. */
export const useReportTexts = pageTexts({
  nb: async () => (await import('../messages/nb/report.ts')).report,
  nn: async () => (await import('../messages/nn/report.ts')).report,
  en: async () => (await import('../messages/en/report.ts')).report,
})
