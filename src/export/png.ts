import type { Picture } from './explorePicture.ts'

/** Pixels a unit: sharp on a slide, and small enough to send. */
const SCALE = 2

/**
 * Draws an SVG picture as PNG. The address is `data:`, which a strict Content-Security-Policy lets
 * images have. Rejects where the browser cannot draw it.
 */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  // Browsers refuse canvases beyond some millions of pixels; a long picture is drawn coarser.
  const scale = Math.min(SCALE, Math.sqrt(16_000_000 / (width * height)))
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas to draw on')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture'))),
      'image/png',
    )
  })
}
