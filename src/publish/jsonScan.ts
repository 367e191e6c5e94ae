/**
 * Walks JSON text by its grammar (RFC 8259) to say where it goes wrong, which `JSON.parse` in
 * some engines does not, and which keys an object has twice, which it never does.
 */

export interface JsonFault {
  /** Offset into the text. */
  readonly at: number
  readonly found: string
  readonly accepted: string
}

// oxlint-disable-next-line no-control-regex -- JSON forbids these in strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const SPACE = /[ \t\r\n]*/y

class Stop extends Error {
  readonly at: number
  readonly accepted: string

  constructor(at: number, accepted: string) {
    super(accepted)
    this.at = at
    this.accepted = accepted
  }
}

class Scanner {
  readonly #text: string
  readonly duplicates: JsonFault[] = []
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? null
    if (found !== null) this.#at += found.length
    return found
  }

  #skip(mark: string): boolean {
    this.#take(SPACE)
    if (this.#text[this.#at] !== mark) return false
    this.#at += 1
    return true
  }

  #stop(accepted: string): never {
    this.#take(SPACE)
    throw new Stop(this.#at, accepted)
  }

  #key(seen: Set<string>): void {
    this.#take(SPACE)
    const at = this.#at
    const key = this.#take(STRING) ?? this.#stop('a key in double quotes')
    if (seen.has(key))
      this.duplicates.push({ at, found: `${key} twice`, accepted: 'each key once' })
    seen.add(key)
    if (!this.#skip(':')) this.#stop('":" after the key')
    this.value()
  }

  #items(close: string, item: () => void): void {
    if (this.#skip(close)) return
    do item()
    while (this.#skip(','))
    if (!this.#skip(close)) this.#stop(`"," or "${close}"`)
  }

  value(): void {
    if (this.#skip('{')) {
      const seen = new Set<string>()
      this.#items('}', () => this.#key(seen))
    } else if (this.#skip('[')) {
      this.#items(']', () => this.value())
    } else if (this.#take(STRING) === null && !this.#take(SCALAR)) {
      this.#stop('a value: text in double quotes, a number, true, false, null, a list or an object')
    }
  }

  end(): void {
    this.#take(SPACE)
    if (this.#at < this.#text.length) this.#stop('nothing more after the end')
  }
}

/** The first place the text stops being JSON, or else every key an object has twice. */
export function jsonFaults(text: string): JsonFault[] {
  const scanner = new Scanner(text)
  try {
    scanner.value()
    scanner.end()
    return scanner.duplicates
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    const found = text.slice(error.at, error.at + 20).split('\n')[0]
    const shown = error.at >= text.length ? 'the end of the file' : JSON.stringify(found)
    return [{ at: error.at, found: shown, accepted: error.accepted }]
  }
}

/** Line and column, both from 1, of an offset. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
