/** Writing into JSON by the path a problem would name. */
type Node = Record<string | number, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** `measures[0].name` → `measures`, `0`, `name`. */
const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? String(key) : Number(index),
  )

/** Puts `to` at the path; undefined takes away what stands there. Throws where no way leads. */
export function put(root: unknown, path: string, to: unknown): void {
  const keys = keysOf(path)
  const last = keys.pop()
  const holder = keys.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), root)
  if (!isNode(holder) || last === undefined) throw new Error(`Nothing at ${path}`)
  if (to === undefined) delete holder[last]
  else holder[last] = to
}
