import { Fragment } from 'react'
import { Link } from 'wouter'
import { textKey } from '#domain/base.ts'
import type { StrategySummary, TreatedIndicator } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useMeetingsTexts } from '#i18n/texts/meetings.ts'
import { paths } from '#state/paths.ts'
import { DataText } from '#ui/DataText.tsx'
import { type Origin, sourceBeside } from './Items.tsx'
import { Part } from './Part.tsx'

interface Props {
  treated: readonly TreatedIndicator[]
  strategy: StrategySummary
  origin: Origin
}

/** Those taken up in the same way stand together, in the order of the first of them. */
function alike(treated: readonly TreatedIndicator[]): (readonly TreatedIndicator[])[] {
  const notes = new Set(treated.map(({ note }) => note && textKey(note)))
  return [...notes].map((note) => treated.filter((one) => (one.note && textKey(one.note)) === note))
}

/** The indicators a meeting took up by themselves, and how. */
export function TreatedIndicators({ treated, strategy, origin }: Props) {
  const i18n = useI18n()
  const texts = useMeetingsTexts()
  if (treated.length === 0) return null
  return (
    <Part title={texts.indicators}>
      <ul className="statements">
        {alike(treated).map((group) => {
          const note = group[0]?.note
          return (
            <li key={note ? textKey(note) : ''}>
              {group.map(({ id, source }, index) => {
                const beside = sourceBeside(i18n, source, origin)
                return (
                  <Fragment key={id}>
                    {index > 0 && ', '}
                    <IndicatorName id={id} strategy={strategy} />
                    {beside && <span className="source-line"> ({beside})</span>}
                  </Fragment>
                )
              })}
              {note && (
                <>
                  : <DataText of={note} />
                </>
              )}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

/** The name and the way to its page, when this edition has the indicator or had it before. */
function IndicatorName({ id, strategy }: { id: string; strategy: StrategySummary }) {
  const known = [...strategy.indicators, ...strategy.retired].find((one) => one.id === id)
  return known ? (
    <Link href={paths.indicator(id)}>
      <DataText of={known.name} />
    </Link>
  ) : (
    id
  )
}
