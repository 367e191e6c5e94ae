import { encode } from 'uqr'

export interface QrDrawing {
  /** Modules along each side, with the light border that a reader needs around it. */
  readonly size: number
  /** Path of the dark modules, a unit each. */
  readonly d: string
}

/** Light modules around the code, as its standard wants. */
const BORDER = 4

/** The QR code of an address, to be drawn dark on light. */
export function qrOf(address: string): QrDrawing {
  const { data, size } = encode(address, { ecc: 'M', border: BORDER })
  const runs = data.flatMap((row, y) => {
    const found: string[] = []
    let from = -1
    for (let x = 0; x <= row.length; x++) {
      const dark = row[x] === true
      if (dark && from < 0) from = x
      if (!dark && from >= 0) {
        found.push(`M${from} ${y}h${x - from}v1h${from - x}z`)
        from = -1
      }
    }
    return found
  })
  return { size, d: runs.join('') }
}

/**
 * The whole address of a page, to be read off a wall: that of the site where the build knows it,
 * else of the server it is shown from; null for a file, which others cannot go to.
 */
export function wallAddress(
  origin: string,
  path: string,
  here: Pick<Location, 'protocol' | 'origin'>,
): string | null {
  if (origin !== '') return origin + path
  return here.protocol.startsWith('http') ? here.origin + path : null
}
