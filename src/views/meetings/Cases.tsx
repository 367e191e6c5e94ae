import { textKey } from '#domain/base.ts'
import type { MeetingCase } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useMeetingsTexts } from '#i18n/texts/meetings.ts'
import { type Origin, sourceBeside } from './Items.tsx'
import { Part } from './Part.tsx'

/** What the meeting had before it. */
export function Cases({ cases, origin }: { cases: readonly MeetingCase[]; origin: Origin }) {
  const i18n = useI18n()
  const { m, t } = i18n
  const texts = useMeetingsTexts()
  if (cases.length === 0) return null
  return (
    <Part title={texts.cases}>
      <ul className="statements">
        {cases.map(({ number, subject, source }) => {
          const beside = sourceBeside(i18n, source, origin)
          // «sak 3/26» as the place of case 3/26 says nothing more.
          const own = number !== undefined && beside === m.common.caseNumber(number)
          return (
            <li key={`${number ?? ''} ${textKey(subject)}`}>
              {number ? texts.numbered(number, t(subject)) : t(subject)}
              {beside && !own && <span className="source-line"> ({beside})</span>}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
