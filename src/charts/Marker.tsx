/** Marker shapes, so that series differ by more than colour. */
const SHAPES: readonly ((x: number, y: number, r: number) => string)[] = [
  (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
  (x, y, r) =>
    `M${x} ${y - 1.3 * r}l${1.3 * r} ${1.3 * r}l${-1.3 * r} ${1.3 * r}l${-1.3 * r} ${-1.3 * r}z`,
  (x, y, r) => `M${x} ${y - 1.2 * r}l${1.2 * r} ${2.1 * r}h${-2.4 * r}z`,
  (x, y, r) => `M${x} ${y + 1.2 * r}l${1.2 * r} ${-2.1 * r}h${-2.4 * r}z`,
  (x, y, r) =>
    `M${x - r} ${y}L${x - r / 2} ${y - r}h${r}L${x + r} ${y}L${x + r / 2} ${y + r}h${-r}z`,
]

/** How many series look differently; further ones begin again. */
const STYLES = SHAPES.length

/** Class that gives a series its colour. */
export const styleClass = (style: number): string => `chart-series-${(style % STYLES) + 1}`

interface MarkerProps {
  readonly style: number
  readonly x: number
  readonly y: number
  readonly r: number
  /** An approximate figure. */
  readonly hollow?: boolean
  /** A provisional figure. */
  readonly dashed?: boolean
}

/** The mark of one figure, in its series' shape. */
export function Marker({ style, x, y, r, hollow = false, dashed = false }: MarkerProps) {
  const draw = SHAPES[style % STYLES] ?? SHAPES[0]
  const [at, up] = [round(x), round(y)]
  const state = `${hollow || dashed ? ' chart-mark-hollow' : ''}${dashed ? ' chart-mark-dashed' : ''}`
  return (
    <>
      <path className={`chart-mark${state}`} d={draw?.(at, up, r)} />
      {dashed && !hollow && <path className="chart-mark" d={draw?.(at, up, r / 3)} />}
    </>
  )
}

/** Tenths are finer than any screen shows, and keep the markup short. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
