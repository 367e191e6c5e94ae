import type { AuthoredIndicator } from '#data/schema/authored.ts'
import type { Report } from '../problem.ts'
import type { Context } from './context.ts'
import { checkHistories } from './histories.ts'
import { checkHeadline, checkMissing } from './headline.ts'
import { checkMeasures, declaredIn } from './measures.ts'
import { checkReferences } from './references.ts'
import { checkRetired } from './retired.ts'

/** An indicator's file: what is well-formed of it, and the file as it stands. */
export interface IndicatorFile {
  /** From the file's name. */
  readonly name: string
  readonly content: AuthoredIndicator
  readonly raw: unknown
  readonly whole: boolean
}

/** Checks one indicator file against the rest of the dataset. */
export function checkIndicator(
  { name, content, raw, whole }: IndicatorFile,
  context: Context,
  report: Report,
): void {
  if (content.id !== name) {
    const mend = 'Name the file after the id: the id is the address of its page.'
    report(['id'], content.id, `"${name}", as the file is named`, mend)
  }
  const declared = declaredIn(raw)
  checkReferences(content, context, report)
  checkHistories(content, whole, context, report)
  checkMeasures(content, declared, context, report)
  checkHeadline(content, declared, context, report)
  checkRetired(content, context, report)
  // With values taken out it cannot be known whether there are any.
  if (whole) checkMissing(content, context, report)
}
