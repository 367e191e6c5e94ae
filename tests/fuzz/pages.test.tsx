import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { publishedIndicator, publishedStrategy } from '../support/published.ts'
import { heading, renderAt, textOf } from '../support/renderApp.tsx'
import { answering, server, useServer } from '../support/server.ts'

useServer()
afterEach(() => Reflect.deleteProperty(globalThis, 'owned'))

const ID = 'pasientens-legemiddelliste'

/** Each would be an element, or run, if it were anything but text. */
const MARKUP = [
  '<script>globalThis.owned = true</script>',
  '<img src=x onerror="globalThis.owned = true">',
  '"><a href="javascript:globalThis.owned=true">x</a>',
  '</title></script><svg onload=globalThis.owned=true>',
  "' onmouseover='globalThis.owned=true",
  '&lt;b&gt;&#60;i&#62;',
]

/** The answer with that text in place of every text of the first indicator; ids stay. */
function named(text: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => named(text, part))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    ['nb', 'nn', 'en', 'page'].includes(key) ? text : named(text, part),
  ])
  return Object.fromEntries(entries) as unknown
}

function answer(text: string): void {
  const strategy = publishedStrategy()
  server.use(
    answering('strategy.json', named(text, strategy) as object),
    answering(`indicators/${ID}.json`, named(text, publishedIndicator(ID)) as object),
  )
}

/**
 * How many elements of each kind the page has. In a chart that depends on how wide the letters of its
 * names are; there only the kinds are counted on.
 */
function elements(): Record<string, number> {
  const count: Record<string, number> = {}
  for (const element of document.body.querySelectorAll('*')) {
    const inChart = element.closest('figure') !== null
    const kind = inChart ? `${element.tagName} in a chart` : element.tagName
    count[kind] = inChart ? 1 : (count[kind] ?? 0) + 1
  }
  return count
}

/** The same, when nothing comes to the page any more. */
async function whole(): Promise<Record<string, number>> {
  for (let before = -1; before < document.body.querySelectorAll('*').length;) {
    before = document.body.querySelectorAll('*').length
    await act(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 500)
        }),
    )
  }
  return elements()
}

async function drawn(path: string, text: string): Promise<Record<string, number>> {
  answer(text)
  await renderAt(path)
  await screen.findByRole('heading', { level: 1 })
  if (path !== '/') await screen.findByRole('heading', { name: 'Bruk og del' })
  const found = await whole()
  expect(Reflect.get(globalThis, 'owned')).toBeUndefined()
  expect(document.querySelectorAll('script, main img, [onerror], [onload]')).toHaveLength(0)
  expect(document.querySelectorAll('a[href^="javascript:"]')).toHaveLength(0)
  expect(textOf(document.body)).toContain(
    textOf(Object.assign(document.createElement('p'), { textContent: text })),
  )
  cleanup()
  return found
}

describe.each(['/', `/indikator/${ID}`])('%s, with markup for every text of the data', (path) => {
  it('has the elements that it has with words, and runs nothing', async () => {
    // Once before, so that all that comes late is here.
    await drawn(path, 'Et ord')
    for (const text of MARKUP) {
      // As long, since a chart puts long names in another place.
      const plain = await drawn(path, text.replaceAll(/[^ \w]/g, 'x'))
      expect({ ...(await drawn(path, text)), _: text }).toEqual({ ...plain, _: text })
    }
  }, 120_000)
})

describe('figures that nobody counted', () => {
  it.each([[0], [5e-324], [1e-7], [999_999_999_999_999], [1e15]])(
    'an indicator whose every figure is %d can be read',
    async (value) => {
      const file = publishedIndicator(ID)
      const measures = file.indicator.measures.map((measure) => ({
        ...measure,
        unit: 'count',
        survey: undefined,
        ambitions: measure.ambitions.map((one) => ({ ...one, value })),
        series: measure.series.map((series) => ({
          ...series,
          observations: series.observations.map((one) => ({ ...one, value: one.value && value })),
        })),
      }))
      server.use(
        answering(`indicators/${ID}.json`, { ...file, indicator: { ...file.indicator, measures } }),
      )
      await renderAt(`/indikator/${ID}`)
      await heading('Pasientens legemiddelliste')
      await screen.findByRole('heading', { name: 'Bruk og del' })
      expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|∞|undefined|\[object/)
    },
  )
})

describe('addresses that nobody wrote', () => {
  it.each([
    '/indikator/__proto__',
    '/indikator/constructor',
    '/indikator/%3Cscript%3E',
    '/indikator/%E0%A4%A',
    '/indikator/%ED%A0%80',
    '/indikator/%E2%80%AEgnp',
    `/indikator/${'a'.repeat(5000)}`,
    '/mal/toString',
    '/mal/%00',
    '/endringer/constructor/__proto__',
    '/nn/utgave//mal',
  ])('%s has a page that says so, and the menu', async (address) => {
    await renderAt(address)
    await screen.findByRole('heading', { level: 1 })
    expect(screen.getByRole('navigation', { name: /Hovedmeny|Hovudmeny/ })).toBeTruthy()
    expect(document.body.textContent.length).toBeLessThan(30_000)
    expect(document.body.textContent).not.toContain('\u202E')
  })

  it.each([
    'niva=1e308&ar=1e308',
    'niva=-1e308&ar=-5',
    'niva=5e-324&ar=2030.5',
    'ar=99999&niva=99',
    'visning=bane,videreforing,__proto__',
    'utforsk=__proto__.constructor.toString&ufra=9999-Q9',
    'utforsk=a.b.c&ubasis=2200&ufra=1900&util=2200-12-31',
    `utforsk=${ID}.constructor.*&uform=__proto__`,
  ])('an indicator with ?%s is the indicator', async (query) => {
    await renderAt(`/indikator/${ID}?${query}`)
    await heading('Pasientens legemiddelliste')
    await screen.findByRole('heading', { name: 'Bruk og del' })
    expect(textOf(document.body)).not.toMatch(/NaN|Infinity|∞|undefined|\[object/)
  })
})
