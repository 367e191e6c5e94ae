import { describe, expect, it } from 'vitest'
import { openPage } from './support/page.ts'

describe('a visitor', () => {
  it('is left with no cookie, no storage, no worker, and no other site hears of the visit', async () => {
    const { page, problems } = await openPage('/')
    await page.getByRole('checkbox', { name: 'Klar', exact: true }).check()
    await page.getByRole('searchbox').fill('epj')
    await page.getByRole('link', { name: /arbeid med høy kvalitet/ }).click()
    await page.getByRole('button', { name: 'Kopier lenke til siden' }).click()
    await page.getByRole('link', { name: 'Data', exact: true }).click()
    await page.getByRole('table', { name: 'Hele datasettet' }).waitFor()
    expect(problems).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    // Looks for what must not be there.
    /* oxlint-disable no-restricted-properties */
    const stored = await page.evaluate(async () => ({
      local: window.localStorage.length,
      session: window.sessionStorage.length,
      databases: (await window.indexedDB.databases()).length,
      caches: (await window.caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))
    /* oxlint-enable no-restricted-properties */
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
  })
})
