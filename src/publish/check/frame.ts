import type { AuthoredStrategy, AuthoredSurveys } from '#data/schema/authored.ts'
import type { Known } from '#domain/dataset.ts'
import type { Edition, GlossaryEntry, Paper } from '#domain/model.ts'
import { parsePeriod } from '#domain/period.ts'
import type { Report } from '../problem.ts'
import { each } from '../repair.ts'
import type { Context } from './context.ts'
import { checkKnown, checkOncePerEdition, checkUnique } from './references.ts'

function checkGoalNumbers(goals: AuthoredStrategy['goals'], report: Report): void {
  let next = 1
  for (const [goal, index] of each(goals)) {
    const keys = ['goals', index, 'number']
    if (goal.level !== 'strategic') {
      if (goal.number !== undefined) {
        report(keys, goal.number, 'no number', 'Only strategic goals are numbered: remove it.')
      }
      continue
    }
    if (goal.number !== next) {
      report(keys, goal.number, `${next}`, 'Number the strategic goals 1, 2, 3 … in their order.')
    }
    next += 1
  }
}

/** Vision, goals and the order indicators are shown in. */
export function checkStrategy(
  strategy: AuthoredStrategy,
  whole: boolean,
  context: Context,
  report: Report,
): void {
  const { goals, order } = strategy
  checkUnique(goals, ({ id }) => id, 'id', ['goals'], report)
  // With a goal taken out the numbers would not add up, and that is not the editor's mistake.
  if (whole) {
    if (!goals?.length) report(['goals'], goals, 'at least one goal', 'Add the goals.')
    checkGoalNumbers(goals, report)
  }
  if (!order) return
  checkUnique(order, (id) => id, null, ['order'], report)
  for (const [id, index] of each(order)) {
    checkKnown(id, context.indicators, ['order', index], 'file in indicators/', report)
  }
  const left = [...context.indicators].filter((id) => !order.includes(id))
  if (left.length > 0) {
    const mend = `Add ${left.join(', ')}.`
    report(['order'], `${order.length} ids`, 'every indicator, or no "order" at all', mend)
  }
}

export function checkPapers(papers: readonly Paper[], report: Report): void {
  checkUnique(papers, ({ id }) => id, 'id', [], report)
}

/** Editions stand oldest first: `asOf` takes the order of the file as the order in time. */
export function checkEditions(editions: readonly Edition[], whole: boolean, report: Report): void {
  checkUnique(editions, ({ slug }) => slug, 'slug', [], report)
  if (whole && editions.length === 0) report([], editions, 'at least one edition', 'Add one.')
  let before: Edition | undefined
  for (const [edition, index] of each(editions)) {
    if (before && before.date >= edition.date) {
      const mend = 'Put the editions in the order of their meetings, oldest first.'
      report([index, 'date'], edition.date, `a date after ${before.date}`, mend)
    }
    before = edition
  }
}

export function checkSurveys(surveys: AuthoredSurveys, report: Report): void {
  checkUnique(surveys, ({ id }) => id, 'id', [], report)
  for (const [survey, s] of each(surveys)) {
    const canonical = ({ period }: { period: string }) => parsePeriod(period)?.id ?? period
    checkOncePerEdition(survey.answers, canonical, 'period', [s, 'answers'], report)
    for (const [{ n }, a] of each(survey.answers)) {
      checkPeople(n, [s, 'answers', a, 'n'], report)
    }
  }
}

export function checkGlossary(glossary: readonly (GlossaryEntry & Known)[], report: Report): void {
  checkOncePerEdition(glossary, ({ term }) => term.toLowerCase(), 'term', [], report)
}

/** A number of people or answers is whole and above 0. */
export function checkPeople(
  count: number,
  keys: readonly (string | number)[],
  report: Report,
): void {
  if (Number.isInteger(count) && count > 0) return
  const mend = 'Write how many they were, or remove the key when it is not known.'
  report(keys, count, 'a whole number above 0', mend)
}
