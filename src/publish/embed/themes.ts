const DARK = /@media \(prefers-color-scheme: dark\) \{\s*:root(\s*\{[^{}]*\})\s*\}/g

/**
 * A stylesheet whose dark colours follow the reader's device, made to follow the address too:
 * `data-tema="lys"` on the root never takes them, `mork` always does on a screen. Paper stays white.
 */
export function themesByAttribute(css: string): string {
  return css.replaceAll(
    DARK,
    (_, colours: string) =>
      `@media screen and (prefers-color-scheme: dark) { :root:not([data-tema='lys'])${colours} }\n` +
      `@media screen { :root[data-tema='mork']${colours} }`,
  )
}
