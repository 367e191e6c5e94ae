/** Sizes in inches and points, and the colours of the light theme, as the pages have them. */

/** Arial: every PowerPoint has it, and others have a font of the same widths. */
export const FONT = 'Arial'

export const SLIDE = { width: 13.333, height: 7.5 } as const
export const MARGIN = 0.72
export const INNER = SLIDE.width - 2 * MARGIN

/** No text is smaller, in points: a projector has few pixels for it. */
export const SMALLEST = 14

/** From the overline to the rule above the footer. */
export const TOP = 0.42
export const FOOT = 6.82

export const COLOURS = {
  ink: '212121',
  quiet: '53626A',
  deep: '025169',
  measured: '0667C6',
  wanted: '8A1A5B',
  late: '9A3412',
  rule: 'D3DDE1',
  grid: 'DBE1E5',
  axis: '7B8891',
  ground: 'F2F5F6',
  card: 'FFFFFF',
} as const

/** Colours of the series in their order, the chief one first (charts/colours.css). */
export const SERIES_COLOURS = [
  COLOURS.measured,
  'A15C00',
  '2F7A5B',
  '6B4FB3',
  '5D6B73',
  'B3412C',
] as const

export const seriesColour = (style: number): string =>
  SERIES_COLOURS[style % SERIES_COLOURS.length] ?? COLOURS.measured
