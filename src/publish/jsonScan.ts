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

// Piece by piece: one pattern for a whole string would run out of stack where it is long.
// oxlint-disable-next-line no-control-regex -- JSON forbids these in strings
const LETTERS = /[^"\\\u0000-\u001f]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const SPACE = /[ \t\r\n]*/y

const LONGEST_SHOWN = 80

/** Deeper than any file of ours, and far from where the stack ends. */
const DEEPEST = 50

/** Keys that mean something else to JavaScript than to JSON. */
const RESERVED: readonly unknown[] = ['__proto__', 'constructor', 'prototype']

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
  /** Keys that are twice in an object, and keys that may not be there at all. */
  readonly keys: JsonFault[] = []
  #at = 0
  #depth = 0

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

  /** A string with its quotes; null, and nothing taken, where there is none. */
  #string(): string | null {
    const start = this.#at
    if (this.#text[start] !== '"') return null
    this.#at += 1
    do this.#take(LETTERS)
    while (this.#take(ESCAPE))
    if (this.#text[this.#at] === '"') {
      this.#at += 1
      return this.#text.slice(start, this.#at)
    }
    this.#at = start
    return null
  }

  #key(seen: Set<unknown>): void {
    this.#take(SPACE)
    const at = this.#at
    const written = this.#string() ?? this.#stop('a key in double quotes')
    const key: unknown = JSON.parse(written)
    const found = written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written
    if (seen.has(key)) this.keys.push({ at, found: `${found} twice`, accepted: 'each key once' })
    if (RESERVED.includes(key)) this.keys.push({ at, found, accepted: 'another key' })
    seen.add(key)
    if (!this.#skip(':')) this.#stop('":" after the key')
    this.value()
  }

  #items(close: string, item: () => void): void {
    if (this.#skip(close)) return
    this.#depth += 1
    if (this.#depth > DEEPEST) this.#stop(`at most ${DEEPEST} lists and objects within each other`)
    do item()
    while (this.#skip(','))
    if (!this.#skip(close)) this.#stop(`"," or "${close}"`)
    this.#depth -= 1
  }

  value(): void {
    if (this.#skip('{')) {
      const seen = new Set<unknown>()
      this.#items('}', () => this.#key(seen))
    } else if (this.#skip('[')) {
      this.#items(']', () => this.value())
    } else if (this.#string() === null && !this.#take(SCALAR)) {
      this.#stop('a value: text in double quotes, a number, true, false, null, a list or an object')
    }
  }

  end(): void {
    this.#take(SPACE)
    if (this.#at < this.#text.length) this.#stop('nothing more after the end')
  }
}

/**
 * The first place the text stops being JSON, or else every key that an object has twice or may not
 * have; in the order of the text.
 */
export function jsonFaults(text: string): JsonFault[] {
  const scanner = new Scanner(text)
  try {
    scanner.value()
    scanner.end()
    return scanner.keys
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    const found = text.slice(error.at, error.at + 20).split('\n')[0]
    const shown = error.at >= text.length ? 'the end of the file' : JSON.stringify(found)
    return [{ at: error.at, found: shown, accepted: error.accepted }]
  }
}

/** Tells line and column, both from 1, of offsets that are asked for in the order of the text. */
export function linesOf(text: string): (at: number) => { line: number; column: number } {
  let line = 1
  let start = 0
  let end = text.indexOf('\n')
  return (at) => {
    while (end !== -1 && end < at) {
      line += 1
      start = end + 1
      end = text.indexOf('\n', start)
    }
    return { line, column: at - start + 1 }
  }
}
