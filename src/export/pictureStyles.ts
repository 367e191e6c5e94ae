/**
 * The charts' own stylesheets made plain for a picture that stands alone: no layers, no media
 * queries, no custom properties, since what draws the picture may know none of them.
 */

/** Where the block or statement that begins at `start` ends; braces inside it are counted. */
function endOf(css: string, start: number): number {
  let depth = 0
  for (let at = start; at < css.length; at += 1) {
    const sign = css[at]
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth === 0 && (sign === '}' || sign === ';')) return at + 1
  }
  return css.length
}

/** The rules outside all at-rules; those inside a layer count, fonts and media queries do not. */
function plainRules(css: string): string {
  const start = css.indexOf('@')
  if (start < 0) return css
  const end = endOf(css, start)
  const block = css.slice(start, end)
  const layer = /^@layer [\w.-]+\s*\{([\s\S]*)\}$/.exec(block)?.[1] ?? ''
  return css.slice(0, start) + plainRules(layer) + plainRules(css.slice(end))
}

interface Rule {
  readonly selectors: readonly string[]
  readonly declarations: string
}

function rulesOf(css: string): Rule[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  return [...plainRules(bare).matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selector = '', declarations = '']) => ({
      selectors: selector.split(',').map((one) => one.trim()),
      declarations: declarations.trim(),
    }),
  )
}

/** Custom properties that rules for this selector set. */
function properties(rules: readonly Rule[], selector: string): Map<string, string> {
  const found = rules.filter(({ selectors }) => selectors.includes(selector))
  return new Map(
    found.flatMap(({ declarations }) =>
      [...declarations.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
        ([, name = '', value = '']) => [name, value.trim()] as const,
      ),
    ),
  )
}

/** `var(--name, fallback)` replaced from the innermost outwards; unknown names stay. */
function resolve(text: string, known: ReadonlyMap<string, string>): string {
  const next = text.replaceAll(
    /var\((--[\w-]+)(?:,\s*([^()]+))?\)/g,
    (whole, name: string, fallback?: string) => known.get(name) ?? fallback ?? whole,
  )
  return next === text ? next : resolve(next, known)
}

/**
 * One plain stylesheet from the light scheme of several. A rule that leans on a property its
 * surroundings set (`--series`) is written once for each class that sets it.
 */
export function pictureStyles(sheets: readonly string[]): string {
  const rules = sheets.flatMap(rulesOf)
  const root = properties(rules, ':root')
  const scopes = rules
    .flatMap(({ selectors }) => selectors)
    .filter((selector) => properties(rules, selector).has('--series'))
    .map((selector) => [selector, new Map([...root, ...properties(rules, selector)])] as const)
  const plain = rules.flatMap(({ selectors, declarations }) => {
    const usable = selectors.filter((selector) => !/[:[\]>+~]/.test(selector))
    const own = declarations.replaceAll(/--[\w-]+:[^;]+;/g, '')
    const out = usable.map((selector) => `${selector}{${resolve(own, root)}}`)
    if (!declarations.includes('var(--series')) return out
    const scoped = scopes.flatMap(([scope, known]) =>
      usable.flatMap((selector) => [
        `${scope} ${selector}{${resolve(own, known)}}`,
        `${scope}${selector}{${resolve(own, known)}}`,
      ]),
    )
    return [...out, ...scoped]
  })
  return plain.filter((rule) => !rule.includes('var(')).join('\n')
}
