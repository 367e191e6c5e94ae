/** What a frame of ours may do: run its script, open its link as an ordinary page, and no more. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads'

interface Frame {
  /** Whole address. */
  readonly src: string
  readonly title: string
  /** CSS pixels. */
  readonly height: number
  /** Whole address of `embed.js`; null for the frame alone. */
  readonly script: string | null
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
}

const attribute = (text: string): string =>
  text.replaceAll(/[&"<>]/g, (sign) => ESCAPED[sign] ?? '')

/** The code an editor pastes: a frame that needs no script, and the script that fits its height. */
export function snippet({ src, title, height, script }: Frame): string {
  const frame = [
    `<iframe src="${attribute(src)}"`,
    `title="${attribute(title)}"`,
    `width="100%" height="${Math.ceil(height)}" style="border:0" loading="lazy"`,
    `sandbox="${SANDBOX}"></iframe>`,
  ].join(' ')
  return script === null ? frame : `${frame}\n<script src="${attribute(script)}" async></script>`
}
