import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pictureStyles } from '#export/pictureStyles.ts'

const flat = (...sheets: string[]): string => pictureStyles(sheets).replaceAll(/\s+/g, ' ').trim()

describe('rules are made plain', () => {
  test('custom properties become their values, from any of the sheets', () => {
    expect(flat(':root{--ink:#111;--line:var(--ink);}', '.a{fill:var(--line)}')).toContain(
      '.a{fill:#111}',
    )
  })

  test('a property nobody sets takes its fallback; without one the rule is left out', () => {
    expect(flat('.a{fill:var(--gone, #222)}')).toContain('.a{fill:#222}')
    expect(flat('.a{fill:var(--gone)} .b{fill:red}')).toBe('.b{fill:red}')
  })

  test('rules inside a layer count, those inside media queries and fonts do not', () => {
    const css = `@layer one, two;
      @font-face { font-family: x; src: url(x) }
      @layer site { .a{fill:red} @media (prefers-color-scheme: dark) { .a{fill:blue} } .b{fill:green} }
      @media print { .c{fill:black} }`
    expect(flat(css)).toBe('.a{fill:red} .b{fill:green}')
  })

  test('comments are no rules, even with a brace or an at in them', () => {
    expect(flat('/* @media { */ .a{fill:red} /* } .b{fill:blue} */')).toBe('.a{fill:red}')
  })

  test('selectors that a picture cannot know are left out, their neighbours kept', () => {
    expect(flat('.a:hover, .b, .c > .d, [x] {fill:red}')).toBe('.b{fill:red}')
  })

  test('a rule that leans on its surroundings is written for each of them', () => {
    const styles = flat('.s1{--series:red;} .s2{--series:blue;} .line{stroke:var(--series)}')
    expect(styles).toContain('.s1 .line{stroke:red}')
    expect(styles).toContain('.s2 .line{stroke:blue}')
    expect(styles).toContain('.s2.line{stroke:blue}')
    expect(styles).not.toContain('var(')
  })

  test('no sheets give no rules', () => {
    expect(pictureStyles([])).toBe('')
    expect(pictureStyles([''])).toBe('')
  })
})

test('the site’s own sheets leave colours for every series and nothing unresolved', () => {
  const files = ['src/ui/theme/tokens.css', 'src/charts/colours.css', 'src/charts/chart.css']
  const styles = pictureStyles(files.map((file) => readFileSync(file, 'utf8')))
  expect(styles).not.toMatch(/var\(|@|--series/)
  expect(styles).toMatch(/\.chart-series-1 \.chart-line\{[^}]*#[0-9a-f]{3,6}/)
  expect(styles).toMatch(/\.chart-grid\{[^}]*stroke/)
})
