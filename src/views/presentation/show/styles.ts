import chart from './chart.css?inline'
import presenter from './presenter.css?inline'
import show from './show.css?inline'
import facts from './slideFacts.css?inline'
import kinds from './slideKinds.css?inline'
import small from './slideSmall.css?inline'
import slides from './slides.css?inline'

let adopted = false

/** Puts the styles of the show into the page: they come with its script, as those of «Utforsk» do. */
export function adoptStyles(): void {
  if (adopted || !('adoptedStyleSheets' in document)) return
  adopted = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(show + slides + kinds + facts + chart + small + presenter)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
