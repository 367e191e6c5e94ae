/** Days that a published contact is good for: less than a year, as RFC 9116 advises. */
const DAYS = 364

const DAY = 24 * 60 * 60 * 1000

/** What the file says. */
export interface SecurityContact {
  /** `VITE_SECURITY_CONTACT`: an address for mail or a web page. */
  readonly contact: string
  /** Day of the build, as an ISO date. */
  readonly built: string
  /** The moment the build runs. */
  readonly now: Date
  /** The site's whole address, ending with a slash; empty when it is not known. */
  readonly root: string
}

/** An address as RFC 9116 wants it: `mailto:` before one for mail; a page only by https. */
function contactAddress(contact: string): string {
  const address = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(contact) ? `mailto:${contact}` : contact
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(address) || /^https:\/\/\S+$/.test(address)) return address
  throw new Error(
    `VITE_SECURITY_CONTACT must be an address for mail, or a page by https, not "${contact}"`,
  )
}

/**
 * The text of `.well-known/security.txt` (RFC 9116). Throws when the contact is no address, and
 * when the file would have expired already, as with a build dated long ago.
 */
export function securityTxt({ contact, built, now, root }: SecurityContact): string {
  const address = contactAddress(contact)
  const expires = new Date(Date.parse(built) + DAYS * DAY)
  if (expires <= now) {
    throw new Error(
      `security.txt of a build dated ${built} expired on ${expires.toISOString().slice(0, 10)}. ` +
        'Build with a newer date, or without VITE_SECURITY_CONTACT.',
    )
  }
  const lines = [
    `Contact: ${address}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: nb, nn, en',
    ...(root === '' ? [] : [`Canonical: ${root}.well-known/security.txt`]),
  ]
  return `${lines.join('\n')}\n`
}
