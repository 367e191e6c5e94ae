import type { Meeting } from '#domain/model.ts'
import { useMeetingsTexts } from '#i18n/texts/meetings.ts'
import { Items, type Origin } from './Items.tsx'
import { Part } from './Part.tsx'

/** What the council advised and decided; what the papers leave out is said where one looks for it. */
export function Outcome({ meeting, origin }: { meeting: Meeting; origin: Origin }) {
  const texts = useMeetingsTexts()
  const { advised, decided } = meeting
  if (advised.length === 0 && decided.length === 0)
    return (
      <Part title={texts.outcome}>
        <p>{texts.noOutcome}</p>
      </Part>
    )
  return (
    <>
      <Items title={texts.advised} items={advised} origin={origin} none={texts.notAdvised} />
      <Items title={texts.decided} items={decided} origin={origin} none={texts.notDecided} />
    </>
  )
}
