import panel from './panel.css?inline'

let adopted = false

/** Puts the panel's styles into the page: they come with its script, as those of «Utforsk» do. */
export function adoptStyles(): void {
  if (adopted || !('adoptedStyleSheets' in document)) return
  adopted = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(panel)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
