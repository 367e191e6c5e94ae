import type { Paper, SourceRef } from '#domain/model.ts'
import type { I18n } from './context.tsx'

/** Dates of papers are whole dates or only a year. */
function paperDate({ f }: I18n, date: string | undefined): string {
  if (!date) return ''
  return date.includes('-') ? f.date(date) : date
}

/** A paper as it is cited in running text: council or publisher, date, case, page. */
export function paperName(i18n: I18n, source: SourceRef, papers: readonly Paper[]): string {
  const { common } = i18n.m
  const paper = papers.find((p) => p.id === source.paper)
  const place = common.place(source.page ?? '')
  if (!paper) return [source.paper, place].filter(Boolean).join(', ')
  const date = paperDate(i18n, paper.date)
  const head = date ? common.dated(paper.by, date) : paper.by
  const title = paper.kind === 'elsewhere' ? common.paperTitle(i18n.t(paper.title)) : ''
  // A page such as «sak 4/26, lysbilde 54» names its own case.
  const number = source.page?.startsWith('sak') ? '' : (paper.caseNumber ?? '')
  const numbered = number && paper.kind === 'council' ? common.caseNumber(number) : ''
  return [head, title, numbered, place].filter(Boolean).join(', ')
}
