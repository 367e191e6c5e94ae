import controls from './controls.css?inline'
import drawing from './drawing.css?inline'
import surroundings from './surroundings.css?inline'

let adopted = false

/**
 * Puts the styles of «Utforsk» into the page. They come with its script, so that no other visit
 * loads them, and as a sheet made by script, which a strict Content-Security-Policy lets be.
 */
export function adoptStyles(): void {
  if (adopted || !('adoptedStyleSheets' in document)) return
  adopted = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(controls + drawing + surroundings)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
