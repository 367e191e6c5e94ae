/** Texts of one module, and what a file says that uses them: `m.status`, or the loader it imports. */
export interface Root {
  readonly name: string
  readonly texts: object
  readonly named: RegExp
}

type Group = Readonly<Record<string, unknown>>

/** Has texts below it; lists of texts are read as one. */
export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The code of a file without what is only for those who read it. */
export const withoutComments = (code: string): string =>
  code.replaceAll(/\/\*.*?\*\/|(?<=^|\s)\/\/[^\n]*/gs, '')

interface Reads {
  readonly code: string
  /** Fields read by name: `.a`, `['a']`, `{ a } =`. */
  readonly fields: ReadonlySet<string>
  /** Those handed on, as `text={a.b}` or `say(b)`: read under another name, maybe elsewhere. */
  readonly handedOn: ReadonlySet<string>
  /** Those a variable is put in, as `a[kind]`: any field of theirs may be meant. */
  readonly indexed: ReadonlySet<string>
  /** Texts in quotes: fields that a variable may hold. */
  readonly quoted: ReadonlySet<string>
}

const found = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].map(([, name = '']) => name)

/** `{ a, b: c } =`, `({ a })`, `{ a }: Type`: each field, and what it is called from then on. */
function takenApart(code: string): [field: string, called: string][] {
  return found(code, /\{([^{}]*)\}(?=\s*[=:),}])/g).flatMap((inside) =>
    inside.split(',').flatMap((part): [string, string][] => {
      const [, field, called] = /^\s*(\w+)\s*(?::\s*(\w+)\s*)?$/.exec(part) ?? []
      return field === undefined ? [] : [[field, called ?? field]]
    }),
  )
}

function readsOf(file: string): Reads {
  const code = withoutComments(file)
  const apart = takenApart(code)
  const indexed = new Set(found(code, /\b(\w+)(?:\?\.)?\[(?!['"\]])/g))
  return {
    code,
    fields: new Set([
      ...found(code, /\.(\w+)/g),
      ...found(code, /\[['"]([\w-]+)['"]\]/g),
      ...apart.map(([field]) => field),
    ]),
    handedOn: new Set(found(code, /(?<=[.{(])(\w+)(?=[,)}])/g)),
    indexed: new Set([
      ...indexed,
      ...apart.flatMap(([field, called]) => (indexed.has(called) ? [field] : [])),
    ]),
    quoted: indexed.size > 0 ? new Set(found(code, /['"]([\w-]+)['"]/g)) : new Set(),
  }
}

/**
 * Paths of the messages that no file reads. One is read where a file names its module, every group
 * on the way to it, and it; or puts a variable in the group it is in; or has its name in quotes
 * where variables are put in something.
 *
 * What it cannot see: whether the object that a field is read from is a message at all, so that any
 * `.title` counts in a file that also names a module and group with a `title`; nor whether the code
 * that reads it is ever run. What it finds is named nowhere that could mean it.
 */
export function unusedMessages(roots: readonly Root[], files: readonly string[]): string[] {
  const reads = files.map(readsOf)
  return roots.flatMap((root) => {
    const users = reads.filter(({ code }) => root.named.test(code))
    const below = (texts: object, trail: readonly string[], readers: readonly Reads[]): string[] =>
      Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
        // No variable stands for a text of the module's own; `status[…]` is then something else.
        const group = trail.length > 1 ? trail.at(-1) : undefined
        const readBy = [
          ...readers.filter(
            ({ fields, indexed }) => fields.has(key) || (group && indexed.has(group)),
          ),
          ...users.filter(({ quoted }) => quoted.has(key)),
        ]
        const path = [...trail, key]
        const handedOn = readBy.some((one) => one.handedOn.has(key))
        if (isGroup(value)) return below(value, path, handedOn ? users : readBy)
        return readBy.length > 0 ? [] : [path.join('.')]
      })
    return below(root.texts, [root.name], users)
  })
}
