import { isGroup } from './unused.ts'

const kindOf = (value: unknown): string => {
  if (value === null || Array.isArray(value)) return value === null ? 'null' : 'list'
  return typeof value === 'function' ? `function of ${value.length}` : typeof value
}

/**
 * Where one language's texts are of another shape than bokmål's, as «path: what, not what». What
 * bokmål has no text for (null), another language may have one for; lists have equally many items.
 */
export function differences(nb: unknown, other: unknown, path: string): string[] {
  if (nb === null && (other === null || typeof other === 'string' || isGroup(other))) return []
  const [wanted, found] = [kindOf(nb), kindOf(other)]
  if (wanted !== found) return [`${path}: ${found}, not ${wanted}`]
  if (typeof nb !== 'object' || typeof other !== 'object' || !nb || !other) return []
  const parts = new Map<string, unknown>(Object.entries(other))
  const own = new Map<string, unknown>(Object.entries(nb))
  return [...new Set([...own.keys(), ...parts.keys()])].flatMap((key) =>
    differences(own.get(key), parts.get(key), `${path}.${key}`),
  )
}
