import { describe, expect, it } from 'vitest'
import type { Indicator, Paper, Qualifier, Unit } from '#domain/model.ts'
import { createI18n } from '#i18n/context.tsx'
import { nb } from '#i18n/messages/nb/index.ts'
import { paperName } from '#i18n/paperName.ts'
import { readTable } from '../publish/support/readCsv.ts'
import { servedFile } from './support/dataset.ts'
import { unfoldAll } from './support/inspect.ts'
import { openPage } from './support/page.ts'

const i18n = createI18n('nb', nb)
const { f, m } = i18n
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const observations = readTable(servedFile('alle.csv')).filter((row) => row['value'] !== '')
const ambitions = readTable(servedFile('ambisjoner.csv'))
const { papers } = JSON.parse(servedFile('strategy.json')) as { papers: Paper[] }
const ids = [...new Set([...observations, ...ambitions].map((row) => row['indicator'] ?? ''))]

type Row = Record<string, string>

/** A value as the page writes it; tables give all their values the same number of decimals. */
const written = ({ value, unit }: Row, decimals?: number): string =>
  plain(f.value(Number(value), unit as Unit, decimals))

/** Everything the unfolded page says in rows of tables and items of lists. */
async function read(id: string, atEnd: (close: () => Promise<void>) => void) {
  const { page } = await openPage(`/indikator/${id}`, { atEnd })
  await unfoldAll(page)
  const clean = (text: string | null) => plain(text ?? '')
  const tables = await page.locator('main table').evaluateAll((found) =>
    (found as HTMLTableElement[]).map((table) => ({
      caption: table.caption?.textContent ?? '',
      rows: [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent)),
    })),
  )
  const items = await page
    .locator('main :is(li, .ambition-facts)')
    .evaluateAll((found) => found.map((item) => item.textContent))
  return {
    tables: tables.map(({ caption, rows }) => ({
      caption: clean(caption),
      rows: rows.map((row) => row.map(clean)),
    })),
    items: items.map(clean),
  }
}

describe.concurrent(
  'every figure of the published data is on its page, with period and source',
  () => {
    it.for(ids)('%s', async (id, { onTestFinished }) => {
      const { tables, items } = await read(id, onTestFinished)
      const { indicator } = JSON.parse(servedFile(`indicators/${id}.json`)) as {
        indicator: Indicator
      }
      const nameOf = (row: Row) => {
        const measure = indicator.measures.find((candidate) => candidate.id === row['measure'])
        const series = measure?.series.find((candidate) => candidate.id === row['series'])
        if (!measure || !series) throw new Error(`${row['measure']}/${row['series']} is not known`)
        return { measure: measure.name.nb, series: series.name.nb }
      }

      for (const row of observations.filter(({ indicator: of }) => of === id)) {
        const { measure, series } = nameOf(row)
        const period = plain(f.period(row['period'] ?? ''))
        const values = [written(row), written(row, 1)].map((value) =>
          m.common.qualified(row['qualifier'] as Qualifier, value),
        )
        const table = tables.find(({ caption }) => caption === `Alle tall: ${measure}`)
        const column =
          table?.rows[0]?.findIndex((c) => c === series || c.startsWith(`${series} (N = `)) ?? -1
        const cells = table?.rows.find(([head]) => head === period)
        const place = table
          ? (cells?.[column] ?? '')
          : items.find((item) => item.includes(`${measure}, ${period}`))
        const told = table ? cells?.at(-1) : place
        const which = `${measure}, ${series}, ${period}`
        expect(
          values.some((value) => place?.startsWith(value)),
          `${which}: «${place}»`,
        ).toBe(true)
        const source = { paper: row['source'] ?? '', ...(row['page'] ? { page: row['page'] } : {}) }
        expect(told, which).toContain(plain(paperName(i18n, source, papers)))
      }

      for (const row of ambitions.filter(({ indicator: of }) => of === id)) {
        const level = `${written(row)} innen utgangen av ${plain(f.period(row['period'] ?? ''))}`
        expect(
          items.some((item) => item.includes(level)),
          level,
        ).toBe(true)
      }
    })

    it('no figure is without a source that is known', () => {
      const known = new Set(papers.map(({ id }) => id))
      const without = [...observations, ...ambitions].filter(
        (row) => !known.has(row['source'] ?? ''),
      )
      expect(without).toEqual([])
      expect(observations.length).toBeGreaterThan(75)
    })
  },
)
