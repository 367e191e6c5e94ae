import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage } from './support/page.ts'
import { buildSite, serveSite, type Site } from './support/site.ts'
import { watchPage } from './support/watch.ts'
import { attributes, ORIGIN, siteFile } from './support/written.ts'

const BASE = '/strategi/indikatorer/'
const FILES = ['', 'mal/kvalitet/', 'indikator/icd-11/', 'data/', 'utgave/v0-7/', 'utgave/v0-7/om/']

describe(`a build for ${BASE}`, () => {
  let folder: string
  let site: Site
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'e-helse-base-'))
    buildSite(folder, BASE)
    site = await serveSite(folder, BASE)
  }, 180_000)
  afterAll(async () => {
    await site.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('has its board there, and everything it loads too', async () => {
    const { page, problems, responses } = await openPage('/', { site: site.url })
    expect(problems).toEqual([])
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Sammen om/)
    const paths = responses.map((response) => new URL(response.url()).pathname)
    expect(paths.filter((path) => !path.startsWith(BASE))).toEqual([])
    expect(paths.some((path) => path.startsWith(`${BASE}assets/`))).toBe(true)
    // The first view carries its data; the next page asks for its own, below the base path too.
    await page.getByRole('link', { name: 'Pasientens legemiddelliste' }).click()
    await expect
      .poll(() => new URL(page.url()).pathname)
      .toBe(`${BASE}indikator/pasientens-legemiddelliste`)
    await page.getByRole('figure').first().waitFor()
    const later = responses.map((response) => new URL(response.url()).pathname)
    expect(later).toContain(`${BASE}data/v1/indicators/pasientens-legemiddelliste.json`)
  })

  it('answers an address deep in the site, and leads on from there', async () => {
    const { page, problems } = await openPage('/indikator/epj-kvalitet', { site: site.url })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^EPJ-system bidrar/)
    await page.getByRole('link', { name: 'Kvalitet og sammenheng i tjenestene' }).click()
    await expect.poll(() => new URL(page.url()).pathname).toBe(`${BASE}mal/kvalitet`)
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByText('Strategien').click()
    await expect.poll(() => new URL(page.url()).pathname).toBe(BASE)
    expect(problems).toEqual([])
  })

  it('has its embedded views there, and all they load and lead to', async () => {
    const view = '/utgave/v0-7/embed/indikator/digital-kontakt'
    const { page, problems, responses } = await openPage(view, { site: site.url })
    await page.getByText('Det finnes en nyere utgave.').waitFor()
    expect(problems).toEqual([])
    const paths = responses.map((response) => new URL(response.url()).pathname)
    expect(paths.filter((path) => !path.startsWith(BASE))).toEqual([])
    expect(paths).toContain(`${BASE}data/v1/editions.json`)
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual([
      `${BASE}indikator/digital-kontakt`,
      `${BASE}utgave/v0-7/indikator/digital-kontakt`,
    ])
    const script = await page.request.get(new URL('embed.js', site.url).href)
    expect(script.headers()['content-type']).toContain('javascript')
  })

  it('has its data there: every file that /data lists can be fetched', async () => {
    const { page } = await openPage('/data', { site: site.url })
    const answers = await page.evaluate(async () => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('table a[download]')]
      const fetched = links.map(async ({ href }) => [
        href,
        (await fetch(href)).headers.get('content-type'),
      ])
      return Promise.all(fetched)
    })
    expect(answers.length).toBeGreaterThan(100)
    const pack = page.getByRole('link', { name: /^Møtepakke: / })
    const saved = page.waitForEvent('download')
    await pack.click()
    expect((await saved).suggestedFilename()).toBe('motepakke-v0-95.html')
    expect(await pack.getAttribute('href')).toBe(`${BASE}motepakke-v0-95.html`)
    for (const [href, type] of answers) {
      expect(href).toContain(`${BASE}data/v1/`)
      expect(type, href ?? '').toMatch(/csv|json/)
    }
  })

  it('every address in a page lies below the base path, and leads to a file', () => {
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

  it('pages know their whole address, picture and files', () => {
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

  it.each(['/', '/mal/kvalitet', '/indikator/pasientens-legemiddelliste/', '/utgave/v0-7/data'])(
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

  it('the base path itself answers without its slash, and steps stay below it', async () => {
    const { page, problems } = await openPage('/utgave/v0-7', { site: site.url })
    await page.getByRole('link', { name: 'Overgang til ICD11' }).first().click()
    await page.waitForSelector('.indicator-grid')
    expect(new URL(page.url()).pathname).toBe(`${BASE}utgave/v0-7/indikator/icd-11`)
    await page.getByRole('link', { name: 'Vis denne siden slik den er nå' }).click()
    await page.waitForURL(`**${BASE}indikator/icd-11`)
    expect(await page.locator('h1').textContent()).toBe('ICD-11')
    expect(problems).toEqual([])
  })
})
