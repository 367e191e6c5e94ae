import { expect, it } from 'vitest'
import { openPage } from './support/page.ts'

const PROJECTION = 'Videreføring av utviklingen, ikke en prognose'

it('the statistics library comes only when a projection is asked for, and the keyboard can ask', async () => {
  const { page, responses } = await openPage('/indikator/digital-kontakt')
  const library = () => responses.filter((r) => /jstat/.test(r.url())).length
  await page.keyboard.press('Tab')
  const box = page.getByRole('checkbox', { name: PROJECTION })
  await box.waitFor()
  expect(library()).toBe(0)
  await box.focus()
  await page.keyboard.press('Space')
  await page.getByText('blir det 84').waitFor()
  expect(library()).toBe(1)
  expect(new URL(page.url()).search).toBe('?visning=videreforing')
})

it('a first click on a control whose code is still on its way is not lost', async () => {
  let arrive: () => void = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const { page, problems } = await openPage('/indikator/digital-kontakt', {
    prepare: (opened) =>
      opened.route(/\/details-/, async (route) => {
        await arrival
        await route.continue()
      }),
  })
  const asked = page.waitForRequest(/\/details-/)
  const box = page.getByRole('checkbox', { name: PROJECTION })
  await box.click()
  await asked
  expect(new URL(page.url()).search).toBe('')
  arrive()
  await page.getByText('blir det 84').waitFor()
  expect(await box.isChecked()).toBe(true)
  expect(new URL(page.url()).search).toBe('?visning=videreforing')
  expect(problems).toEqual([])
})

it('when the library cannot be fetched, the control says so and the page stands', async () => {
  const { page } = await openPage('/indikator/digital-kontakt', {
    prepare: (opened) => opened.route(/jstat/, (route) => route.abort()),
  })
  await page.keyboard.press('Tab')
  await page.getByRole('checkbox', { name: PROJECTION }).click()
  await page.getByText('Kunne ikke hentes. Sjekk nettet og prøv igjen.').waitFor()
  expect(await page.getByRole('img', { name: /Linjediagram/ }).count()).toBeGreaterThan(0)
})

it('walking to 2030 in the chart tells the projected value', async () => {
  const { page } = await openPage('/indikator/digital-kontakt?visning=videreforing')
  await page.getByText('blir det 84').waitFor()
  const walk = page.getByRole('slider', { name: /Les tallene/ })
  await walk.focus()
  await page.keyboard.press('End')
  const told = await walk.getAttribute('aria-valuetext')
  expect(told?.replaceAll(/\s/g, ' ')).toBe('2030: Videreføring: 84 % (mellom 66 % og 93 %)')
})
