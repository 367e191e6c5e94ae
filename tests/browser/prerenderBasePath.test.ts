import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage } from './support/page.ts'
import { buildSite, serveSite, type Site } from './support/site.ts'
import { watchPage } from './support/watch.ts'
import { attributes, ORIGIN, siteFile } from './support/written.ts'

const BASE = '/strategi/indikatorer/'

let folder = ''
let site: Site
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'e-helse-under-'))
  buildSite(folder, BASE)
  site = await serveSite(folder, BASE)
}, 180_000)
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

const FILES = ['', 'mal/kvalitet/', 'indikator/icd-11/', 'data/', 'utgave/v0-7/', 'utgave/v0-7/om/']

test('every address in a page lies below the base path, and leads to a file', () => {
  for (const name of [...FILES.map((path) => `${path}index.html`), '404.html']) {
    const html = siteFile(name, folder)
    const targets = [...attributes(html, 'href'), ...attributes(html, 'src')]
      .map((target) => target.replace(ORIGIN, '').replace(/[?#].*/, ''))
      .filter((target) => target.startsWith('/'))
    expect(targets.length).toBeGreaterThan(8)
    for (const target of targets) {
      expect.soft(`${target}/`.startsWith(BASE), `${name}: ${target}`).toBe(true)
      const file = join(folder, target.slice(BASE.length))
      const found = /\.[a-z0-9]+$/.test(target) ? file : join(file, 'index.html')
      expect.soft(existsSync(found), `${name}: ${target}`).toBe(true)
    }
  }
})

test('pages know their whole address, picture and files', () => {
  const root = ORIGIN + BASE
  const html = siteFile('utgave/v0-7/indikator/icd-11/index.html', folder)
  expect(html).toContain(`rel="canonical" href="${root}utgave/v0-7/indikator/icd-11"`)
  expect(html).toContain(`content="${root}bilder/utgave/v0-7/indikator-icd-11.png"`)
  expect(html).toContain(`"${root}data/v1/editions/v0-7/indicators/icd-11.csv"`)
  expect(siteFile('index.html', folder)).toContain(`rel="canonical" href="${root}"`)
  expect(siteFile('robots.txt', folder)).toContain(`Sitemap: ${root}sitemap.xml`)
  const [, ...locations] = siteFile('sitemap.xml', folder).split('<loc>')
  expect(locations.every((location) => location.startsWith(root))).toBe(true)
})

test.each(['/', '/mal/kvalitet', '/indikator/pasientens-legemiddelliste/', '/utgave/v0-7/data'])(
  '%s comes to life there in silence',
  async (path) => {
    const { messages, problems, json, shift, heading } = await watchPage(path, { site: site.url })
    expect({ messages, problems, json, shift }).toEqual({
      ...{ messages: [], problems: [], json: [] },
      shift: 0,
    })
    expect(heading).toEqual({ kept: true, alive: true })
  },
)

test('the base path itself answers without its slash, and steps stay below it', async () => {
  const { page, problems } = await openPage('/utgave/v0-7', { site: site.url })
  await page.getByRole('link', { name: 'Overgang til ICD11' }).first().click()
  await page.waitForSelector('.indicator-grid')
  expect(new URL(page.url()).pathname).toBe(`${BASE}utgave/v0-7/indikator/icd-11`)
  await page.getByRole('link', { name: 'Vis denne siden slik den er nå' }).click()
  await page.waitForURL(`**${BASE}indikator/icd-11`)
  expect(await page.locator('h1').textContent()).toBe('ICD-11')
  expect(problems).toEqual([])
})
