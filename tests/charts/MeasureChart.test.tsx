import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HeadlinePicture } from '#charts/HeadlinePicture.tsx'
import { MeasureChart } from '#charts/MeasureChart.tsx'
import type { Measure } from '#domain/model.ts'
import { I18nProvider } from '#i18n/context.tsx'
import { bounds, dialog, epjEffect, i18n, measure, patients, plain, pll } from './build.ts'

const chart = (m: Measure, headlineSeries: string | null) => (
  <I18nProvider value={i18n}>
    <MeasureChart measure={m} indicatorName="Indikatoren" headlineSeries={headlineSeries} />
  </I18nProvider>
)

const slider = () => screen.getByRole('slider', { name: /Les tallene tidspunkt for tidspunkt/ })
const move = (to: number) => fireEvent.change(slider(), { target: { value: String(to) } })

describe('MeasureChart', () => {
  it('is a figure named by its finding', () => {
    render(chart(pll, 'norge'))
    expect(screen.getByRole('heading', { level: 3 }).textContent).toContain('Norge har nådd')
    expect(screen.getByRole('figure', { name: /ambisjonen er 25\s%/ })).toBeTruthy()
  })

  it('has the ambition in the drawing’s name and in its summary', () => {
    render(chart(epjEffect, 'hp'))
    const [image] = screen.getAllByRole('img')
    expect(image?.getAttribute('aria-label')).toMatch(
      /Indikatoren.*Foreslått ambisjon.*68\s% i 2030/,
    )
    const summary = document.getElementById(image?.getAttribute('aria-describedby') ?? '')
    expect(summary?.textContent).toMatch(/Tallet mangler for 2021, 2022 og 2023.*68\s% i 2030\./)
  })

  it('is walked with a native slider that speaks each period, missing ones too', async () => {
    render(chart(epjEffect, 'hp'))
    expect(screen.getByText(/gå med piltastene/)).toBeTruthy()
    await userEvent.tab()
    expect(document.activeElement).toBe(slider())
    // It begins at the latest figure.
    expect(slider().getAttribute('aria-valuetext')).toMatch(
      /^2025: om lag 50\s% \(foreløpig tall\)$/,
    )
    expect(screen.queryByText(/gå med piltastene/)).toBeNull()
    const { min, max, step } = slider() as HTMLInputElement
    expect([min, max, step]).toEqual(['0', '5', '1'])
    move(0)
    expect(slider().getAttribute('aria-valuetext')).toBe('2021: tallet mangler')
    expect(screen.getByText('tallet mangler')).toBeTruthy()
    move(5)
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^2030: Foreslått ambisjon/)
  })

  it('reads the same under the pointer, until the mouse leaves', () => {
    render(chart(pll, 'norge'))
    const form = screen.getAllByRole('img')[0]?.parentElement as HTMLElement
    form.getBoundingClientRect = () => new DOMRect(0, 0, 700, 340)
    fireEvent.pointerMove(form, { clientX: 0, pointerType: 'mouse' })
    expect(screen.getByText('April 2025')).toBeTruthy()
    expect(screen.getByText(/^Helse Nord: 1,3\s%$/)).toBeTruthy()
    fireEvent.pointerMove(form, { clientX: 699, pointerType: 'mouse' })
    expect(screen.getByText('2026', { selector: 'strong' })).toBeTruthy()
    fireEvent.pointerLeave(form, { pointerType: 'mouse' })
    expect(screen.getByText(/gå med piltastene/)).toBeTruthy()
  })

  it('announces the zoom, and offers it only for low shares', async () => {
    const { unmount } = render(chart(pll, 'norge'))
    const button = screen.getByRole('button', { name: /Forstørr 0–30\s%/ })
    const status = screen.getByRole('status')
    expect(button.getAttribute('aria-pressed')).toBe('false')
    expect(status.textContent).toBe('')
    await userEvent.click(button)
    expect(button.getAttribute('aria-pressed')).toBe('true')
    expect(status.textContent).toMatch(/Aksen slutter på 30\s%, ikke 100\s%/)
    await userEvent.click(button)
    expect(status.textContent).toMatch(/Aksen går til 100\s%/)
    unmount()
    render(chart(epjEffect, 'hp'))
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('lists groups of one period in words', () => {
    render(chart(epjEffect, 'hp'))
    const groups = within(screen.getByRole('list', { name: /gruppe for gruppe/ })).getAllByRole(
      'listitem',
    )
    expect(groups.map((g) => g.textContent.replaceAll('\u00a0', ' '))).toEqual([
      'Fastlegerover 80 %',
      'Helse Vest63 %',
      'Helsepersonellom lag 50 %',
      'Kommuner44 %',
      'Helse Midt-Norge27 %',
    ])
    expect(screen.getByText('Tall for 2025 (foreløpige tall)')).toBeTruthy()
  })

  it('draws an ambition without figures, and nothing of nothing', () => {
    const { container, rerender } = render(chart(dialog, 'norge'))
    expect(screen.getAllByText('Ingen tall ennå').length).toBe(2)
    rerender(chart(measure({}), null))
    expect(container.innerHTML).toBe('')
  })

  it('tells a single value of context in words', () => {
    const one = plain('norge', { '2025': 174 })
    const context = measure({ role: 'context', unit: 'count', series: [one] })
    const { rerender } = render(chart(context, null))
    expect(screen.getByRole('heading').textContent).toBe('174 i 2025')
    expect(screen.queryByRole('img')).toBeNull()
    rerender(chart({ ...context, role: 'indicator' }, null))
    expect(screen.getAllByRole('img').length).toBe(2)
  })

  it('is whole in the HTML, in both forms, without inline styles', () => {
    const html = renderToString(chart(pll, 'norge'))
    expect(html).toContain('chart-svg-wide')
    expect(html).toContain('chart-svg-narrow')
    expect(html).not.toContain('style=')
  })
})

describe('HeadlinePicture', () => {
  const picture = (m: Measure) => {
    const [series] = m.series
    const { container } = render(
      <HeadlinePicture headline={series ? { measure: m, series } : null} />,
    )
    return container
  }
  it('is a track for shares and a line for counts, hidden from assistive technology', () => {
    for (const [m, name] of [
      [pll, 'track'],
      [bounds, 'track'],
      [patients, 'count-line'],
    ] as const) {
      const svg = picture(m).querySelector('svg')
      expect(svg?.getAttribute('class')).toBe(name)
      expect(svg?.getAttribute('aria-hidden')).toBe('true')
    }
  })
  it('draws no point of a bound, and nothing of nothing', () => {
    expect(picture(bounds).querySelectorAll('circle')).toHaveLength(0)
    expect(picture(measure({})).innerHTML).toBe('')
  })
})
