import { expect, test } from 'vitest'
import { runAxe } from './support/axe.ts'
import { weigh } from './support/bytes.ts'
import { openPage } from './support/page.ts'

test('the front page answers, in Norwegian, with a title and nothing wrong', async () => {
  const opened = await openPage('/')
  expect(await opened.page.locator('html').getAttribute('lang')).toMatch(/^n[bn]/)
  expect(await opened.page.title()).not.toBe('')
  expect(await opened.page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(opened.problems).toEqual([])
  expect((await runAxe(opened.page)).violations).toEqual([])
})

test('what a page loads can be weighed', async () => {
  const { total, files } = await weigh(await openPage('/'))
  expect(files.length).toBeGreaterThan(1)
  expect(total.html).toBeGreaterThan(0)
  expect(total.script).toBeGreaterThan(0)
})

test('a barrier planted in the page is found, a target too small to hit among them', async () => {
  const { page } = await openPage('/', { bypassCSP: true })
  await page.setContent(
    `<html lang="nb"><title>x</title><main><h1>x</h1><img src="data:,">
    <button id="a" class="s">x</button><button id="b" class="s">y</button>
    <style>.s { width: 9px; height: 9px; padding: 0; border: 0 }</style></main></html>`,
  )
  const { violations } = await runAxe(page)
  expect(violations.join('\n')).toMatch(/image-alt: [\s\S]*target-size: /)
})

test('errors and a request to another server are noticed', async () => {
  const { page, problems } = await openPage('/', { bypassCSP: true })
  await page.route('https://example.org/**', (route) => route.fulfill({ body: '' }))
  await page.evaluate(async () => {
    console.error('planted')
    setTimeout(() => {
      throw new Error('thrown')
    })
    await fetch('https://example.org/x', { mode: 'no-cors' })
  })
  await expect.poll(() => problems.join('\n')).toMatch(/planted/)
  await expect.poll(() => problems.join('\n')).toMatch(/uncaught: thrown/)
  expect(problems.join('\n')).toMatch(/asked another server: https:\/\/example\.org/)
})
