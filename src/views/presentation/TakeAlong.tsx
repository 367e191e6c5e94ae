import { useId } from 'react'
import { Link } from 'wouter'
import { PackLink } from '#deck/PackLink.tsx'
import type { Edition } from '#domain/model.ts'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { paths } from '#state/paths.ts'

/** What else there is for a meeting: all of it in one file, and on paper. */
export function TakeAlong({ edition }: { readonly edition: Edition }) {
  const texts = usePresentationTexts()
  const id = useId()
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{texts.take}</h2>
      <PackLink edition={edition} how={texts.packHow}>
        {texts.pack(edition.label)}
      </PackLink>
      <p>
        <Link href={paths.report}>{texts.report}</Link>
      </p>
    </section>
  )
}
