import type { ReactNode } from 'react'
import type { Edition } from '#domain/model.ts'
import { packName } from '#state/paths.ts'
import { inPack } from '#ui/site.ts'

interface Props {
  readonly edition: Edition
  readonly children: ReactNode
  /** What to do with it. */
  readonly how?: string
}

/**
 * Link to an edition's meeting pack, to save. Nothing within a pack, which holds no other; nor where
 * it is worked on, since the build alone writes them.
 */
export function PackLink({ edition: { slug }, children, how }: Props) {
  if (inPack() || import.meta.env.MODE === 'development') return null
  return (
    <p>
      <a href={import.meta.env.BASE_URL + packName(slug)} download={packName(slug)}>
        {children}
      </a>
      {how !== undefined && (
        <>
          <br />
          {how}
        </>
      )}
    </p>
  )
}
