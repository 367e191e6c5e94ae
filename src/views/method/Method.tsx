import type { ReactNode } from 'react'
import { useMethodTexts } from '#i18n/texts/method.ts'
import { Facts } from '#ui/Facts.tsx'

/** What is told of a method; what it has none of is left out. */
export interface MethodText {
  readonly title: string
  readonly text: string
  readonly formula?: string
  readonly cutPoints?: string
  readonly source?: string
  readonly limits?: string
}

/** One method in words, its formula and limits, and an example as children. */
export function Method({ method, children }: { method: MethodText; children?: ReactNode }) {
  const texts = useMethodTexts()
  const facts = (['formula', 'cutPoints', 'source', 'limits'] as const).flatMap((key) => {
    const text = method[key]
    return text ? [[texts[key], text] as const] : []
  })
  return (
    <section>
      <h2>{method.title}</h2>
      <p>{method.text}</p>
      {facts.length > 0 && <Facts className="method-facts" facts={facts} />}
      {children}
    </section>
  )
}
