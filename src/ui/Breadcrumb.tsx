import { Link } from 'wouter'
import { useI18n } from '#i18n/context.tsx'

/** The way back up: links from the strategy down to the page's parent. */
export function Breadcrumb({
  steps,
}: {
  steps: readonly { readonly name: string; readonly href: string }[]
}) {
  const { m } = useI18n()
  return (
    <nav className="breadcrumb" aria-label={m.shell.breadcrumb}>
      <ol>
        {steps.map(({ name, href }) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
