import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage } from './support/page.ts'
import { buildSite, serveSite, type Site } from './support/site.ts'

const BASE = '/strategi/indikatorer/'

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
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[download]')]
      const fetched = links.map(async ({ href }) => [
        href,
        (await fetch(href)).headers.get('content-type'),
      ])
      return Promise.all(fetched)
    })
    expect(answers.length).toBeGreaterThan(100)
    for (const [href, type] of answers) {
      expect(href).toContain(`${BASE}data/v1/`)
      expect(type, href ?? '').toMatch(/csv|json/)
    }
  })
})
