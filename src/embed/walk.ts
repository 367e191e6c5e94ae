const SVG = 'http://www.w3.org/2000/svg'

const numbers = (text: string | undefined): number[] => (text ?? '').split(' ').map(Number)

/** The stop nearest to a place. */
function nearest(stops: readonly number[], x: number): number {
  const away = stops.map((stop) => Math.abs(stop - x))
  return away.indexOf(Math.min(...away))
}

/** The line through the period that is read, drawn in each form of the chart. */
function guideIn(form: HTMLElement): (index: number | null) => void {
  const stops = numbers(form.dataset['stops'])
  const [top = 0, bottom = 0] = numbers(form.dataset['plot'])
  const svg = form.querySelector('svg')
  const guide = document.createElementNS(SVG, 'path')
  guide.setAttribute('class', 'chart-guide')
  return (index) => {
    const x = index === null ? undefined : stops[index]
    if (x === undefined) return guide.remove()
    guide.setAttribute('d', `M${x} ${top}V${bottom}`)
    // Behind the lines and marks, in front of the axes.
    svg?.firstElementChild?.after(guide)
  }
}

/** Lets a chart be read period by period: with mouse, finger and keyboard. */
export function walk(chart: Element): void {
  const stage = chart.querySelector('.chart-stage')
  const slider = chart.querySelector<HTMLInputElement>('.chart-walk')
  const [hint, ...readings] = chart.querySelectorAll<HTMLElement>('.chart-readout > *')
  if (!stage || !slider || !hint) return
  const forms = [...chart.querySelectorAll<HTMLElement>('.chart-form')]
  const guides = forms.map(guideIn)
  const show = (index: number | null) => {
    hint.hidden = index !== null
    for (const [at, reading] of readings.entries()) reading.hidden = at !== index
    for (const guide of guides) guide(index)
    // Left alone, it begins at the latest figure again.
    slider.value = index === null ? slider.defaultValue : String(index)
    const at = readings[slider.valueAsNumber]
    slider.setAttribute('aria-valuetext', at?.dataset['spoken'] ?? '')
  }
  slider.addEventListener('input', () => show(slider.valueAsNumber))
  slider.addEventListener('focus', () => show(slider.valueAsNumber))
  for (const form of forms) {
    const stops = numbers(form.dataset['stops'])
    const [, , width = 1] = numbers(form.dataset['plot'])
    const read = (event: PointerEvent) => {
      const box = form.getBoundingClientRect()
      show(nearest(stops, ((event.clientX - box.left) / box.width) * width))
    }
    form.addEventListener('pointermove', read)
    form.addEventListener('pointerdown', read)
    form.addEventListener('click', () => slider.focus({ preventScroll: true }))
    form.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse' && document.activeElement !== slider) show(null)
    })
  }
}
