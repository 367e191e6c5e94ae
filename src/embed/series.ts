import { hiddenSeries } from '#state/embedQuery.ts'

/** A list of `[id, name]` as the view has written it, in the order it draws them. */
function listOf(element: HTMLElement): (readonly [id: string, name: string])[] {
  // Written by views/embed at the build.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(element.dataset['series'] ?? '[]') as [string, string][]
}

function hide(elements: Iterable<Element | undefined>): void {
  for (const element of elements) element?.setAttribute('hidden', '')
}

/** Hides lines, rows, readings and columns of all series but those asked for. */
export function showOnly(asked: readonly string[]): void {
  if (asked.length === 0) return
  const holders = [...document.querySelectorAll<HTMLElement>('[data-series]')]
  const known = [...new Set(holders.flatMap((holder) => listOf(holder).map(([id]) => id)))]
  const hidden = hiddenSeries(asked, known)
  for (const holder of holders) {
    const list = listOf(holder)
    const drawings = [...holder.querySelectorAll('.chart-form > svg')]
    // The chief series is drawn last, on top of the others.
    const lines = drawings.map((svg) =>
      [...svg.querySelectorAll(':scope > [class^=chart-series]')].toReversed(),
    )
    const rows = [...holder.querySelectorAll('.chart-dots > ul:first-of-type > li')]
    for (const [index, [id, name]] of list.entries()) {
      if (!hidden.includes(id)) continue
      hide(lines.map((drawn) => drawn[index]))
      hide([rows[index]])
      hide(holder.querySelectorAll(`[data-of="${index}"]`))
      hide([...holder.querySelectorAll('.chart-key li')].filter((li) => li.textContent === name))
    }
  }
}
