import { Link } from 'wouter'
import type { Named } from './stories.ts'

/** A name that leads to its page, where there is one. */
export function Linked({ name, href }: Named) {
  return href === null ? name : <Link href={href}>{name}</Link>
}
