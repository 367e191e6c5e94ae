import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../support/renderApp.tsx'
import { failing, server, useServer } from '../support/server.ts'
import { chosen, DHO, explored, NORWAY, panels, PLL, region, unfold } from './page.ts'

useServer()
const search = () => decodeURIComponent(window.location.search)
const way = () => screen.findByRole('link', { name: 'Utforsk tallene' })

describe('the way in and out', () => {
  it('from an indicator: its own chart’s series, and the reader is taken there and back', async () => {
    const user = await renderAt(PLL)
    await user.click(await way())
    const title = await screen.findByRole('heading', { level: 2, name: 'Utforsk tallene' })
    await waitFor(() => expect(document.activeElement).toBe(title))
    await region().findByRole('img', { name: /^Linjediagram/ })
    expect(chosen()).toEqual(['Norge', 'Bergensområdet', 'Helse Nord'])
    expect(search()).toBe('?utforsk')
    await user.click(region().getByRole('button', { name: 'Lukk utforsk' }))
    const link = await way()
    await waitFor(() => expect(document.activeElement).toBe(link))
    expect(search()).toBe('')
  })

  it('from a goal: the chief series of each of its indicators', async () => {
    const user = await renderAt('/mal/kvalitet')
    await user.click(await way())
    await region().findByRole('img', { name: /^Linjediagram/ })
    expect(chosen()).toEqual([
      'Pasientens legemiddelliste – Norge',
      'EPJ-system bidrar til pasientarbeid med høy kvalitet – Alt helsepersonell',
    ])
    expect(panels()).toEqual(['Andeler i prosent'])
  })

  it('leaves the rest of the query as it was', async () => {
    const user = await renderAt(`${PLL}?visning=videreforing`)
    await user.click(await way())
    await region().findByRole('img', { name: /^Linjediagram/ })
    expect(search()).toBe('?visning=videreforing&utforsk')
    await user.click(region().getByRole('button', { name: 'Lukk utforsk' }))
    await way()
    expect(search()).toBe('?visning=videreforing')
  })
})

describe('choosing series', () => {
  it('of another indicator and unit: a panel of its own, never a second axis', async () => {
    const user = await explored(`${PLL}?utforsk=${NORWAY}`)
    expect(panels()).toEqual(['Andeler i prosent'])
    await unfold(user, 'Velg serier')
    await unfold(user, 'Bruk av digital hjemmeoppfølging')
    const patients = within(await region().findByRole('group', { name: 'Aktive pasienter' }))
    await user.click(patients.getByRole('checkbox', { name: 'Norge' }))
    expect(search()).toBe(`?utforsk=${NORWAY},${DHO}`)
    expect(panels()).toEqual(['Andeler i prosent', 'Antall pasienter'])
    for (const figure of region().getAllByRole('figure'))
      expect(figure.querySelectorAll('.recharts-yAxis-tick-labels')).toHaveLength(1)
    expect(chosen()).toEqual(['Pasientens legemiddelliste', 'Bruk av digital hjemmeoppfølging'])
    await user.click(patients.getByRole('checkbox', { name: 'Norge' }))
    expect(panels()).toEqual(['Andeler i prosent'])
  })

  it('also of an indicator that has only figures for context; one without figures says so', async () => {
    const user = await explored(`${PLL}?utforsk`)
    await unfold(user, 'Velg serier')
    const box = region().getByRole('searchbox', { name: 'Søk etter indikator eller serie' })
    await user.type(box, 'velferdsteknologi')
    await unfold(user, /velferdsteknologi/i)
    const [first] = await region().findAllByRole('checkbox', { name: /^(?!Forstørr)/ })
    if (!first) throw new Error('no series to choose')
    await user.click(first)
    expect(search()).toContain(',velferdsteknologi.')
    expect(chosen().some((name) => /velferdsteknologi/i.test(name))).toBe(true)
    await user.clear(box)
    await user.type(box, 'ressursbruk')
    await unfold(user, /ressursbruk/i)
    expect(await region().findByText('Indikatoren har ingen tall ennå.')).toBeTruthy()
  })

  it('by searching, for indicators and for series of those that are open', async () => {
    const user = await explored(`${PLL}?utforsk`)
    await unfold(user, 'Velg serier')
    const box = region().getByRole('searchbox', { name: 'Søk etter indikator eller serie' })
    await user.type(box, 'epj')
    await waitFor(() => expect(region().getByText('3 indikatorer')).toBeTruthy())
    await user.clear(box)
    await unfold(user, /^Pasientens legemiddelliste/)
    await user.type(box, 'bergen')
    await waitFor(() => expect(region().getByText('1 indikator')).toBeTruthy())
    expect(
      region()
        .getAllByRole('checkbox')
        .map((one) => one.closest('label')?.textContent)
        .filter((label) => !label?.startsWith('Forstørr')),
    ).toEqual(['Vis alle 3 i grått bak de valgte', 'Bergensområdet'])
    await user.clear(box)
    await user.type(box, 'qqq')
    await waitFor(() =>
      expect(region().getAllByText('Ingen serier her passer med søket.')).toBeTruthy(),
    )
  })

  it('all of a measure in grey behind those chosen', async () => {
    const user = await explored(`${PLL}?utforsk=${NORWAY}`)
    await unfold(user, 'Velg serier')
    await unfold(user, /^Pasientens legemiddelliste/)
    await user.click(await region().findByRole('checkbox', { name: /^Vis alle 3/ }))
    expect(search()).toBe(`?utforsk=${NORWAY},pasientens-legemiddelliste.andel-med-pll.*`)
    expect(region().getByText('2 serier står i grått bak de valgte.')).toBeTruthy()
    expect(chosen().at(-1)).toBe('Alle i grått: Andel av befolkningen med PLL (3 serier)')
  })

  it('taken away one by one, focus stays near; with none left it says so, and the way back', async () => {
    const user = await explored(`${PLL}?utforsk`)
    const focused = () => document.activeElement?.getAttribute('aria-label')
    await user.click(region().getByRole('button', { name: 'Fjern Bergensområdet' }))
    await waitFor(() => expect(focused()).toBe('Fjern Helse Nord'))
    expect(chosen()).toEqual(['Norge', 'Helse Nord'])
    await user.click(region().getByRole('button', { name: 'Fjern Helse Nord' }))
    await waitFor(() => expect(focused()).toBe('Fjern Norge'))
    await user.click(region().getByRole('button', { name: 'Fjern Norge' }))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Velg serier'))
    expect(search()).toBe('?utforsk=ingen')
    expect(region().getByText('Ingen serier er valgt. Velg serier for å se tall.')).toBeTruthy()
    expect(region().queryByRole('figure')).toBeNull()
    await unfold(user, 'Velg serier')
    await user.click(region().getByRole('button', { name: 'Tilbake til sidens egne serier' }))
    expect(chosen()).toHaveLength(3)
    expect(search()).toBe('?utforsk')
  })
})

describe('what cannot be shown', () => {
  it('a series that the edition does not have is told of, and not asked for', async () => {
    const asked: string[] = []
    const note = ({ request }: { request: Request }) => asked.push(new URL(request.url).pathname)
    server.events.on('request:start', note)
    const gone = 'pasientens-legemiddelliste.andel-med-pll.finnes-ikke'
    await explored(`${PLL}?utforsk=${gone},finnes-ikke.a.b,${NORWAY}`)
    server.events.removeListener('request:start', note)
    expect(
      region().getByText('2 serier i adressen finnes ikke i denne utgaven, og er utelatt.'),
    ).toBeTruthy()
    expect(chosen()).toEqual(['Norge'])
    expect(asked.filter((path) => path.includes('finnes-ikke'))).toEqual([])
  })

  it('an indicator that does not arrive leaves the others standing, and can be tried again', async () => {
    server.use(failing('indicators/epj-kvalitet.json', 'broken'))
    const user = await explored(`${PLL}?utforsk=${NORWAY},epj-kvalitet.andel-enig.helsepersonell`)
    const box = within(await region().findByRole('alert'))
    expect(
      box.getByText(
        'Tallene for «EPJ-system bidrar til pasientarbeid med høy kvalitet» kunne ikke hentes',
      ),
    ).toBeTruthy()
    expect(chosen()).toEqual(['Norge'])
    expect(
      region().getByRole('img', { name: 'Linjediagram. Andeler i prosent: Norge' }),
    ).toBeTruthy()
    server.resetHandlers()
    await user.click(box.getByRole('button', { name: 'Prøv igjen' }))
    await waitFor(() => expect(chosen()).toHaveLength(2))
    expect(region().queryByRole('alert')).toBeNull()
  })
})
