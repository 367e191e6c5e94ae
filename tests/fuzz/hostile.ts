/** What somebody who wishes us ill, or a broken program, might put where a text or a number belongs. */
import fc from 'fast-check'

/** Names that mean something to JavaScript or the page. */
const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then'],
  ...['null', 'undefined', 'NaN', 'length', 'innerHTML', 'page-data', 'root', '*', '..', ''],
]

const MARKUP = [
  '<script>globalThis.owned = true</script>',
  '<img src=x onerror="globalThis.owned = true">',
  '</title><svg onload=globalThis.owned=true>',
  '</script><script>globalThis.owned = true</script>',
  '"><a href="javascript:globalThis.owned=true">x</a>',
  "' onmouseover='globalThis.owned=true",
  '<!--',
  ']]>',
  '&lt;b&gt;',
  'javascript:globalThis.owned=true',
  '{{constructor.constructor("globalThis.owned=true")()}}',
]

const UNSEEN = [
  '\u202Egnp.exe',
  'a\u2066b\u2069c',
  '\u200B\u200C\u200D\u2060\uFEFF',
  '\u0000',
  'a\u0007b\u001B[31m',
  '\uD800',
  'x\uDC00y',
  '\u2028\u2029',
  '\uFFFD\uFFFE\uFFFF',
  '\u{E0041}\u{E007F}',
  '\u0301'.repeat(500),
  'مرحبا',
  '👩‍👩‍👧‍👦',
]

/** A million of one thing, or of several in turn. */
const LONG = ['a', ' ', '%', '<', '<a', '"', '\\', '-', ',', '.', 'a.b.c,', '0', '[', '{"a":']

export const longText = fc.constantFrom(...LONG).map((part) => part.repeat(1_000_000 / part.length))

const DATES = [
  ...['9999-Q9', '2025-13', '2025-02-30', '-1', '0000', '1e9', '2025-Q3 ', '20２5', '٢٠٢٥'],
  ...['2025-1', '275760-09-14', '2025K9', '2020_2021', '2200-12-31', '1900'],
]

/** A text, often hostile; some may be written in a file as they are, some not. */
export const hostileText = fc.oneof(
  fc.constantFrom(...NAMES, ...MARKUP, ...UNSEEN, ...DATES),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.string({ unit: 'grapheme', maxLength: 50 }),
  fc.string({ maxLength: 50 }),
)

export const hostileNumber = fc.oneof(
  fc.constantFrom(
    ...[0, -0, -1, 1e308, -1e308, 5e-324, 2 ** 53, -(2 ** 53), 1e15, 1e21, 1e-7, 100.0001],
    ...[Number.MAX_VALUE, Infinity, -Infinity, NaN],
  ),
  fc.double(),
)

/** Lists and objects within each other, as deep as that. */
export function nested(depth: number, kind: 'list' | 'object'): unknown {
  let value: unknown = 1
  for (let at = 0; at < depth; at += 1) value = kind === 'list' ? [value] : { a: value }
  return value
}

/** Whatever JSON can hold, with keys of the worst kind. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  hostileNumber.map((number) => (Number.isFinite(number) ? number : null)),
  fc.constantFrom<unknown>(null, true, [], {}, [[]], 0),
  fc.constantFrom(nested(500, 'list'), nested(500, 'object')),
  fc.array(hostileText, { maxLength: 5 }),
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), hostileText), hostileText), {
      maxLength: 5,
    })
    // Not `fromEntries` of a literal: `__proto__` must be a key like others, as JSON.parse makes it.
    .map((entries) => JSON.parse(`{${entries.map(pair).join(',')}}`) as unknown),
)

const pair = ([key, value]: readonly [string, string]): string =>
  `${JSON.stringify(key)}:${JSON.stringify(value)}`

/** One step of the way to a place in JSON. */
type Keys = readonly (string | number)[]

/** Every place in JSON, from the outside in. */
function places(json: unknown, way: Keys = []): Keys[] {
  if (typeof json !== 'object' || json === null) return [way]
  const inner = Array.isArray(json)
    ? json.map((item, at) => [at, item] as const)
    : Object.entries(json)
  return [way, ...inner.flatMap(([key, value]) => places(value, [...way, key]))]
}

/** A copy of JSON with another value in one place. */
function replaced(json: unknown, way: Keys, value: unknown): unknown {
  if (way.length === 0) return value
  const copy = structuredClone(json)
  const holder = way.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy)
  Object.defineProperty(holder, way.at(-1) ?? '', {
    ...{ value, enumerable: true, configurable: true, writable: true },
  })
  return copy
}

/** A copy of `json` with up to four of its places made hostile. */
export function spoilt(json: unknown): fc.Arbitrary<unknown> {
  const all = places(json).filter((way) => way.length > 0)
  return fc
    .array(fc.tuple(fc.constantFrom(...all), hostileJson), { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce(
        (file, [way, value]) => (has(file, way) ? replaced(file, way, value) : file),
        json,
      ),
    )
}

function has(json: unknown, way: Keys): boolean {
  let at: unknown = json
  for (const key of way) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = Reflect.get(at, key)
  }
  return true
}

/** What no input may change: all that every object has. */
export function prototypes(): string {
  const all = [Object.prototype, Array.prototype, Function.prototype, String.prototype]
  return JSON.stringify(all.map((one) => Object.getOwnPropertyNames(one)))
}
