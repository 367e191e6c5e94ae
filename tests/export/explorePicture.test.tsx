import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '#charts/textWidth.ts'
import { explorePicture, PICTURE, type PictureText } from '#export/explorePicture.ts'

const TEXT: PictureText = {
  title: 'Pasientens legemiddelliste',
  subtitle: 'Andel av befolkningen',
  key: [
    {
      mark: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12"><circle r="4"/></svg>',
      text: 'Norge',
    },
  ],
  notes: ['Foreslått ambisjon 68 % i 2030', 'Brudd 2022: Nytt svaralternativ'],
  foot: [
    'Kilde: Sak 3/26',
    'Utgave 0.95. Laget 20.11.2026',
    'https://indikatorer.example/?utforsk',
  ],
}
const drawing = (width = 1120, title = 'Andeler i prosent') => ({
  title,
  markup: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="300"><path d="M0 0"/></svg>`,
  width,
  height: 300,
})
/** The picture read as XML; fails the test where it is not well-formed. */
function read(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined()
  return parsed
}
const words = (parsed: Document) => [...parsed.querySelectorAll('text')].map((t) => t.textContent)

/** Any UTF-16 unit, half characters and control characters among them. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

describe('a picture of what is explored', () => {
  it('says what it shows, from where, when and with what ambition, all in itself', () => {
    const parsed = read(explorePicture(TEXT, [drawing()], null).svg)
    expect(parsed.querySelector('title')?.textContent).toBe(TEXT.title)
    expect(words(parsed)).toEqual([
      ...[TEXT.title, TEXT.subtitle, 'Norge', 'Andeler i prosent', ...TEXT.notes, ...TEXT.foot],
    ])
  })

  it('is as high as what is in it, and nothing stands outside or over a drawing', () => {
    const { svg, width, height } = explorePicture(TEXT, [drawing(), drawing()], null)
    const parsed = read(svg)
    expect(width).toBe(PICTURE.width)
    expect(parsed.documentElement.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`)
    const at = (element: Element) => Number(element.getAttribute('y'))
    const drawings = [...parsed.querySelectorAll('svg[height="300"]')].map(at)
    expect(drawings).toHaveLength(2)
    expect((drawings[1] ?? 0) - (drawings[0] ?? 0)).toBeGreaterThanOrEqual(300)
    for (const text of parsed.querySelectorAll('text')) {
      expect(at(text)).toBeLessThan(height)
      for (const top of drawings) expect(at(text) <= top || at(text) > top + 300).toBe(true)
    }
  })

  it('puts small drawings beside each other as long as there is room', () => {
    const parsed = read(
      explorePicture(
        TEXT,
        [1, 2, 3, 4].map((n) => drawing(360, `Rute ${n}`)),
        null,
      ).svg,
    )
    const places = [...parsed.querySelectorAll('svg[width="360"]')].map((one) =>
      Number(one.getAttribute('x')),
    )
    expect(places).toEqual([40, 416, 792, 40])
  })

  it('breaks lines that are too long for it, and loses no word', () => {
    const long = Array.from({ length: 120 }, (_, at) => `ord${at}`).join(' ')
    const parsed = read(explorePicture({ ...TEXT, notes: [long] }, [drawing()], null).svg)
    const lines = words(parsed).filter((text) => text.startsWith('ord'))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(long)
  })

  it('breaks an address, which has no spaces, so that it stays inside and can be put together', () => {
    const address = `https://indikatorer.example/?utforsk=${'en-indikator.andel.norge,'.repeat(40)}`
    const parsed = read(explorePicture({ ...TEXT, foot: [address] }, [drawing()], null).svg)
    const lines = words(parsed).slice(words(parsed).findIndex((text) => text.startsWith('https')))
    expect(lines.join('')).toBe(address)
    for (const line of lines) expect(textWidth(line, 13, 400)).toBeLessThanOrEqual(PICTURE.inner)
    expect(lines[0]?.at(-1)).toBe(',')
  })

  it('brings its font, so that it looks the same everywhere', () => {
    expect(explorePicture(TEXT, [], 'data:font/woff2;base64,AA').svg).toContain(
      'src:url(data:font/woff2;base64,AA)',
    )
    expect(explorePicture(TEXT, [], null).svg).not.toContain('<style')
  })

  it('is well-formed and without script or style, whatever the names are', () => {
    const hostile = fc.oneof(
      fc.string({ unit: anyUnit, maxLength: 12 }),
      fc.constantFrom(
        ...['<script>alert(1)</script>', '"><image href=x onerror=alert(1)>', ']]>', '&#0;', '&x;'],
        ...['</text></svg><svg style="x">', '\u0000\u0008\u001f', '\ud800', '\uffff', "' style='"],
      ),
    )
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, note, name) => {
        const text = {
          ...TEXT,
          title,
          notes: [note],
          key: [{ mark: '', text: name }],
          foot: [name],
        }
        const { svg } = explorePicture(text, [drawing(200, name)], null)
        const parsed = read(svg)
        expect(
          parsed.querySelectorAll('script, image, [style], [onerror], foreignObject'),
        ).toHaveLength(0)
        expect(parsed.querySelectorAll('svg > svg')).toHaveLength(1)
        // It is handed to the browser as an address, which half a character would break.
        expect(() => encodeURIComponent(svg)).not.toThrow()
      }),
      // Each picture is read as XML, which takes its time.
      { numRuns: 40 },
    )
  })
})
