import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { Marker, styleClass } from '#charts/Marker.tsx'
import { I18nProvider } from '#i18n/context.tsx'
import { PICTURE } from '#export/explorePicture.ts'
import type { Drawing } from '#export/explorePicture.ts'
import { layoutsOf } from './Lines.tsx'
import { DotPanel } from './DotPanel.tsx'
import { yearShown } from './latest.ts'
import { LinePanel } from './LinePanel.tsx'
import { SmallCharts } from './Multiples.tsx'
import type { View } from './view.ts'
import { panelTitle } from './wording.ts'

/** Small charts in one picture: more become unreadable on a page. */
const MOST = 40

/** What CSS says of a mark, written on the mark itself, so that the drawing stands alone. */
const WRITTEN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const

function standAlone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return ''
  const originals = [svg, ...svg.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  originals.forEach((original, at) => {
    const own = copies[at]
    if (!own) return
    if (/^(?:path|line|circle|rect|text|tspan)$/.test(original.tagName)) {
      const computed = getComputedStyle(original)
      for (const name of WRITTEN) own.setAttribute(name, computed.getPropertyValue(name))
    }
    for (const name of ['class', 'style', 'role', 'tabindex', 'aria-label'])
      own.removeAttribute(name)
  })
  return new XMLSerializer().serializeToString(copy)
}

/** The chosen form at the picture's width, in light colours whatever the screen has. */
function Still({ view }: { readonly view: View }): ReactElement {
  const { form } = view.state
  if (form === 'multiples') return <SmallCharts view={view} width={PICTURE.inner} most={MOST} />
  if (form === 'dots') {
    const year = yearShown(view.panels, view.state.year) ?? 0
    return (
      <>
        {view.panels.map((panel) => (
          <DotPanel key={panel.id} {...{ view, panel, year }} most={MOST} width={PICTURE.inner} />
        ))}
      </>
    )
  }
  return (
    <>
      {layoutsOf(view, PICTURE.inner).map(({ panel, axis, layout }) => (
        <figure key={panel.id}>
          <figcaption>{panelTitle(view.wording, panel, view.state.base)}</figcaption>
          <LinePanel {...{ view, panel, axis, layout }} still />
        </figure>
      ))}
    </>
  )
}

const frame = (): Promise<void> =>
  new Promise((resolve) => {
    // A page in the background has no frames.
    const timer = setTimeout(resolve, 120)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })

/** The marks of the chosen lines, for the picture's key. */
function KeyMarks({ view }: { readonly view: View }) {
  return view.panels
    .flatMap((panel) => panel.lines)
    .map(({ key, style }) => (
      <svg
        key={key}
        className={`explore-mark ${style === null ? 'explore-grey-mark' : styleClass(style)}`}
        width={12}
        height={12}
        viewBox="0 0 12 12"
      >
        <Marker style={style ?? 0} x={6} y={6} r={4} />
      </svg>
    ))
}

/** Draws the view unseen at the picture's own size: the drawings, and a mark for each line. */
export async function stillOf(
  view: View,
): Promise<{ readonly drawings: readonly Drawing[]; readonly marks: readonly string[] }> {
  const box = document.createElement('div')
  box.className = 'explore explore-still chart'
  box.setAttribute('aria-hidden', 'true')
  document.body.append(box)
  const root = createRoot(box)
  try {
    flushSync(() =>
      root.render(
        <I18nProvider value={view.wording.i18n}>
          <KeyMarks view={view} />
          <Still view={view} />
        </I18nProvider>,
      ),
    )
    // recharts puts its parts in place in effects of their own.
    await frame()
    await frame()
    const all = [...box.querySelectorAll<SVGSVGElement>('svg')]
    return {
      marks: all.filter((svg) => svg.matches('.explore-mark')).map(standAlone),
      drawings: all
        .filter((svg) => svg.matches('.recharts-surface, .explore-own'))
        .map((svg) => ({
          title: titleOf(svg),
          markup: standAlone(svg),
          width: Number(svg.getAttribute('width')),
          height: Number(svg.getAttribute('height')),
        })),
    }
  } finally {
    root.unmount()
    box.remove()
  }
}

/** A small chart has its own name; the first drawing of a figure has the figure's. */
function titleOf(svg: SVGSVGElement): string {
  // Its parts stand one below the other on the page, without a space between them.
  const own = svg.closest('li')?.querySelectorAll('.explore-small-name > *') ?? []
  if (own.length > 0) return [...own].map((part) => part.textContent).join(' ')
  return svg.closest('figure')?.querySelector('figcaption')?.textContent ?? ''
}
