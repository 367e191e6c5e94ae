import type { ComponentType } from 'react'
import { useI18n } from '#i18n/context.tsx'
import type { MissingTexts } from '#i18n/texts/missing.ts'
import { serverBuild } from '#data/serverBuild.ts'
import { useAnnouncer } from '#state/announcer.ts'
import { ErrorBox } from '#ui/ErrorBox.tsx'
import { ownScript, typed, useMissing } from './freshCopy.ts'

// This is here from the first sign of use, so before anything is typed.
if (typeof window !== 'undefined')
  window.addEventListener('input', () => {
    typed.at = window.location.pathname
  })

interface Told {
  /** The browser's own words about what went wrong. */
  readonly detail?: string
}

/** The notice with its texts: from here on it needs no network. */
export function missingIn(texts: MissingTexts): ComponentType<Told> {
  return (told) => <Missing {...told} texts={texts} />
}

/** Says why a part of the page did not arrive, with a button that loads the page anew. */
function Missing({ detail, texts }: Told & { readonly texts: MissingTexts }) {
  const { m } = useI18n()
  const { why } = useMissing()
  const { network, status } = m.shell.errors.problem
  const again = async () => {
    // Not while the server is away: the browser's own error page would take all of this away.
    if ((await serverBuild(ownScript)) === 'away') useAnnouncer.getState().announce(network ?? '')
    else window.location.reload()
  }
  const newer = why === 'newer'
  return (
    <ErrorBox
      title={newer ? texts.updated : texts.parts}
      text={(newer ? texts.lost : why === 'away' ? network : status) ?? ''}
      detail={detail}
      retry={newer ? texts.renew : undefined}
      onRetry={() => void again()}
    />
  )
}
