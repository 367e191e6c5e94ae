const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text to stand in an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => NAMED[character] ?? character)

/** An element that has a value only: `<c:idx val="0"/>`. */
export const val = (name: string, value: string | number | boolean): string =>
  `<${name} val="${typeof value === 'boolean' ? Number(value) : escapeXml(String(value))}"/>`

export const solid = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`

/** A line's look; width in points. */
export const line = (colour: string, points: number, dash = 'solid'): string =>
  `<a:ln w="${Math.round(points * 12_700)}" cap="rnd">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`

export const NO_LINE = '<a:ln><a:noFill/></a:ln>'

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
