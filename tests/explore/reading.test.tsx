import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useServer } from '../support/server.ts'
import { DHO, EPJ, explored, NORWAY, panels, PLL, region, slide, table, tidy } from './page.ts'

useServer()
afterEach(() => vi.restoreAllMocks())
const search = () => decodeURIComponent(window.location.search)
const WALK = /, i alle diagrammene$/
/** What the live region says. */
const spoken = () =>
  region()
    .getAllByRole('status')
    .map(({ textContent }) => tidy(textContent))
    .find((text) => /^(?:\d+\. )?\S+(?: \d{4})?: /.test(text))
/** A file's text, its byte order mark among it. */
const contentOf = (file: Blob | undefined) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const { result } = reader
      const bytes = result instanceof ArrayBuffer ? result : new ArrayBuffer(0)
      resolve(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    })
    reader.readAsArrayBuffer(file ?? new Blob())
  })
const both = `${EPJ}.helsepersonell,${EPJ}.fastleger`

describe('walked through with the keyboard', () => {
  it('each place tells period, every series, missing, bound and ambition', async () => {
    await explored(`${PLL}?utforsk=${both}`)
    expect(spoken()).toBeUndefined()
    const slider = screen.getByRole('slider', { name: WALK })
    fireEvent.focus(slider)
    // It begins at the latest figure, not at the ambition ahead.
    expect(slider.getAttribute('aria-valuetext')).toBe('2025, 5 av 6')
    expect(spoken()).toBe(
      '2025: Alt helsepersonell: om lag 50 % (foreløpig tall); Fastleger: over 80 % (en grense, ikke et tall) (foreløpig tall)',
    )
    await slide(WALK, 0)
    expect(spoken()).toBe('2021: Alt helsepersonell: tallet mangler')
    await slide(WALK, 1)
    expect(spoken()).toMatch(/^2022: .*Brudd i serien: kan ikke sammenlignes med tidligere tall$/)
    await slide(WALK, 5)
    expect(slider.getAttribute('aria-valuetext')).toBe('2030, 6 av 6')
    expect(spoken()).toMatch(/^2030: Foreslått ambisjon 68 % i 2030/)
  })

  it('has instructions, and what is heard is seen below the charts', async () => {
    await explored(`${PLL}?utforsk=${NORWAY},${DHO}`)
    const slider = screen.getByRole('slider', { name: WALK })
    const hint = document.getElementById(slider.getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toMatch(/^Gå med piltastene .* Home og End/)
    fireEvent.focus(slider)
    await slide(WALK, 0)
    const first = spoken()
    expect(first).toBe('31. desember 2024: Bruk av digital hjemmeoppfølging: 1 204 pasienter')
    const items = region()
      .getAllByRole('listitem', { hidden: true })
      .map(({ textContent }) => tidy(textContent))
    expect(items).toContain(first?.split(': ').slice(1).join(': '))
  })

  it('tells the change from a baseline, and from what to what', async () => {
    const user = await explored(`${PLL}?utforsk=${NORWAY}`)
    await user.selectOptions(region().getByRole('combobox', { name: 'Verdier' }), '2025-04')
    expect(search()).toBe(`?utforsk=${NORWAY}&ubasis=2025-04`)
    expect(panels()).toEqual(['Endring i prosentpoeng'])
    fireEvent.focus(screen.getByRole('slider', { name: WALK }))
    expect(spoken()).toBe('Oktober 2025: Norge: +0,5 prosentpoeng (fra 1,0 % til 1,5 %)')
    expect(table().find(([head]) => head === 'oktober 2025')?.[1]).toBe('+0,5 prosentpoeng')
    // The ambition as the same kind of number: 25 % is 24 from 1.
    expect(table().at(-1)?.[1]).toBe('+24,0 prosentpoeng')
  })

  it('the mouse reads the same place without speaking, until it leaves', async () => {
    await explored(`${PLL}?utforsk=${NORWAY}`)
    const drawing = region().getByRole('img', { name: /^Linjediagram/ })
    drawing.getBoundingClientRect = () => new DOMRect(0, 0, 760, 320)
    fireEvent.pointerMove(drawing, { clientX: 70, pointerType: 'mouse' })
    expect(region().getByText('April 2025')).toBeTruthy()
    expect(tidy(region().getByText(/^Norge: 1,0/).textContent)).toBe('Norge: 1,0 %')
    expect(spoken()).toBeUndefined()
    fireEvent.pointerLeave(drawing, { pointerType: 'mouse' })
    expect(region().queryByText('April 2025')).toBeNull()
  })
})

describe('in other forms', () => {
  it('dots: the latest of a year of choice, in the order of choice, kept in the address', async () => {
    const user = await explored(`/indikator/epj-kvalitet?utforsk=${both},${EPJ}.helse-vest`)
    await user.click(region().getByRole('radio', { name: 'Prikker for siste år' }))
    const rows = () =>
      tidy(
        region()
          .getByRole('img', { name: /^Prikkdiagram/ })
          .getAttribute('aria-label'),
      ).replace(/^.*?\. Siste|^Prikkdiagram\. /, '')
    expect(rows()).toBe(
      'Andeler i prosent, Siste tall i 2025. Fastleger: over 80 % (foreløpig tall), 2025; Helse Vest: 63 % (foreløpig tall), 2025; Alt helsepersonell: om lag 50 % (foreløpig tall), 2025',
    )
    await user.selectOptions(region().getByRole('combobox', { name: 'Rekkefølge' }), 'low')
    expect(rows()).toMatch(/Siste tall i 2025\. Alt helsepersonell/)
    await user.selectOptions(region().getByRole('combobox', { name: 'År' }), '2024')
    expect(rows()).toBe('Andeler i prosent, Siste tall i 2024. Alt helsepersonell: 49 %, 2024')
    expect(region().getByText('2 serier har ikke tall i 2024.')).toBeTruthy()
    expect(search()).toBe(`?utforsk=${both},${EPJ}.helse-vest&uform=prikker&uar=2024&urekke=lav`)
    expect(region().queryByRole('slider')).toBeNull()
  })

  it('small charts: one each with name and latest value, on the same axes', async () => {
    const user = await explored(`${PLL}?utforsk`)
    await user.click(region().getByRole('radio', { name: 'Små ruter' }))
    expect(search()).toBe('?utforsk&uform=ruter')
    const names = region()
      .getAllByRole('img')
      .map((one) => tidy(one.getAttribute('aria-label')).split('.')[0])
    expect(names).toEqual(['Norge', 'Bergensområdet', 'Helse Nord'])
    const ticks = region()
      .getAllByRole('img')
      .map((one) => [...one.querySelectorAll('text')].map(({ textContent }) => textContent).join())
    expect(new Set(ticks).size).toBe(1)
    expect(ticks[0]).toMatch(/2025,2026$/)
  })
})

describe('the table', () => {
  it('follows what is chosen, and the part of time that is shown', async () => {
    const user = await explored(`${PLL}?utforsk`)
    expect(table()[0]).toEqual(['Periode', 'Norge', 'Bergensområdet', 'Helse Nord'])
    await user.click(region().getByRole('button', { name: 'Fjern Bergensområdet' }))
    expect(table()[0]).toEqual(['Periode', 'Norge', 'Helse Nord'])
    expect(table()).toHaveLength(1 + 7 + 1)
    await slide('Vis fra og med', 4)
    await slide('Vis til og med', 5)
    expect(table().map(([head]) => head)).toEqual([
      ...['Periode', 'august 2025', 'september 2025'],
      // The ambition stands, whatever is cut off.
      'Ambisjon 25 % i 2026 (ikke sagt om vedtatt)',
    ])
    expect(region().getByText('Viser august 2025 til september 2025.')).toBeTruthy()
    expect(search()).toMatch(/&ufra=2025-08&util=2025-09$/)
    await user.click(region().getByRole('button', { name: 'Hele tidsrommet' }))
    expect(table()).toHaveLength(1 + 7 + 1)
    expect(search()).not.toMatch(/ufra|util/)
  })

  it('is zoomed by steps with buttons, to the shortest and back', async () => {
    const user = await explored(`${PLL}?utforsk=${NORWAY}`)
    const closer = region().getByRole('button', { name: 'Nærmere' })
    for (let clicks = 0; clicks < 12 && !closer.hasAttribute('disabled'); clicks += 1)
      await user.click(closer)
    expect(closer.hasAttribute('disabled')).toBe(true)
    const further = region().getByRole('button', { name: 'Lenger ut' })
    for (let clicks = 0; clicks < 40 && !further.hasAttribute('disabled'); clicks += 1)
      await user.click(further)
    expect(search()).toBe(`?utforsk=${NORWAY}`)
  })
})

describe('what is taken along', () => {
  it('a link to exactly this, and the table as text', async () => {
    const user = await explored(`${PLL}?utforsk=${NORWAY}&ubasis=forste`)
    await user.click(region().getByRole('button', { name: 'Kopier lenke' }))
    expect(await navigator.clipboard.readText()).toBe(window.location.href)
    await waitFor(() => expect(screen.getByText('Lenken er kopiert')).toBeTruthy())
    await user.click(region().getByText('Tabell over det som vises'))
    await user.click(region().getByRole('button', { name: 'Kopier tabellen' }))
    expect(tidy((await navigator.clipboard.readText()).split('\n')[0])).toBe('Periode Norge')
  })

  it('a refusal to copy is told', async () => {
    const user = await explored(`${PLL}?utforsk=${NORWAY}`)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No'))
    await user.click(region().getByRole('button', { name: 'Kopier lenke' }))
    await waitFor(() => expect(screen.getByText('Nettleseren lot oss ikke kopiere.')).toBeTruthy())
  })

  it('a CSV file of what is shown, under a name that says what', async () => {
    const files: Blob[] = []
    let name = ''
    URL.createObjectURL = (blob: Blob) => `blob:${files.push(blob)}`
    URL.revokeObjectURL = () => undefined
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      name = this.download
    })
    const user = await explored(`${PLL}?utforsk=${DHO}`)
    await user.click(region().getByRole('button', { name: 'Last ned CSV' }))
    await waitFor(() => expect(files).toHaveLength(1))
    // Named by what is in it, not by the page.
    expect(name).toMatch(/^bruk-av-digital-hjemmeoppfolging-\d{4}-\d{2}-\d{2}\.csv$/)
    const text = await contentOf(files[0])
    expect(text).toMatch(/^\uFEFFkind,indicator,/)
    expect(text).toContain('observation,digital-hjemmeoppfolging,aktive-pasienter,norge,')
    await waitFor(() => expect(screen.getByText(`${name} er lastet ned`)).toBeTruthy())
  })
})

describe('in the other languages', () => {
  it.each([
    [
      '/nn',
      ...['Utforsk tala', 'Delar i prosent', 'Verdiar', 'Prikkar for siste år', 'Vel seriar'],
      /^Oktober 2025: Noreg: 1,5 %$/,
    ],
    [
      '/en',
      ...['Explore the figures', 'Shares in per cent', 'Values', 'Dots for the latest year'],
      ...['Choose series', /^October 2025: Norway: 1\.5 %$/],
    ],
  ] as const)('%s says the same', async (base, title, panel, values, dots, choose, told) => {
    const user = await explored(`${base}${PLL}?utforsk=${NORWAY}`)
    const all = within(screen.getByRole('region', { name: title }))
    expect(all.getByText(choose)).toBeTruthy()
    expect(all.getByRole('heading', { level: 3 }).textContent).toBe(panel)
    expect(all.getByRole('combobox', { name: values })).toBeTruthy()
    fireEvent.focus(all.getAllByRole('slider')[0] as HTMLElement)
    const texts = all.getAllByRole('status').map(({ textContent }) => tidy(textContent))
    expect(
      texts.some((text) => told.test(text)),
      texts.join('\n'),
    ).toBe(true)
    await user.click(all.getByRole('radio', { name: dots }))
    expect(search()).toBe(`?utforsk=${NORWAY}&uform=prikker`)
  })
})
