import { wrap } from '#charts/textWidth.ts'
import { CHART_SIZE } from './chartSvg.tsx'

/** Open Graph's recommended size, in pixels. */
export const CARD = { width: 1200, height: 630 } as const

export interface ShareCard {
  readonly site: string
  /** Small, above the title. */
  readonly overline: string
  readonly title: string
  /** Lines of text below the title, when there is no chart. */
  readonly lines: readonly string[]
  readonly footer: string
  /** From `chartSvg`. */
  readonly chart: string | null
}

const MARGIN = 60
const INNER = CARD.width - 2 * MARGIN

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The text in at most `most` lines; what does not fit ends in an ellipsis. */
function lines(content: string, size: number, most: number): string[] {
  const all = wrap(content, INNER, size, 600)
  return all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1]} …`]
}

const text = (x: number, y: number, style: string, content: string): string =>
  `<text x="${x}" y="${y}" class="${style}">${escapeXml(content)}</text>`

/** A card for a shared link as SVG: what the page is, what it shows, and its chart. */
export function shareCardSvg(card: ShareCard, styles: string): string {
  const size = card.chart ? 38 : 54
  const title = lines(card.title, size, card.chart ? 2 : 4)
  const titleTop = card.chart ? 152 : 172
  const below = titleTop + title.length * size * 1.2
  const room = CARD.height - 70 - below
  const scale = Math.min(room / CHART_SIZE.height, INNER / CHART_SIZE.width)
  const chart = card.chart
    ? `<g transform="translate(${MARGIN} ${below}) scale(${scale.toFixed(3)})">${card.chart.replace(
        '<svg ',
        `<svg width="${CHART_SIZE.width}" height="${CHART_SIZE.height}" `,
      )}</g>`
    : card.lines.map((line, at) => text(MARGIN, below + 30 + at * 46, 'card-line', line)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="Work Sans">
<style>${styles}
.card-site{font-size:24px;font-weight:600;fill:#fff}
.card-overline{font-size:24px;fill:#53626a}
.card-title{font-size:${size}px;font-weight:600;fill:#212121}
.card-line{font-size:32px;fill:#212121}
.card-footer{font-size:20px;fill:#53626a}</style>
<rect width="${CARD.width}" height="${CARD.height}" fill="#fff"/>
<rect width="${CARD.width}" height="64" fill="#025169"/>
${text(MARGIN, 41, 'card-site', card.site)}
${text(MARGIN, 106, 'card-overline', card.overline)}
${title.map((line, at) => text(MARGIN, titleTop + at * size * 1.2, 'card-title', line)).join('\n')}
${chart}
${text(MARGIN, CARD.height - 26, 'card-footer', card.footer)}
</svg>`
}
