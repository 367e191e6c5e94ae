import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { themesByAttribute } from '#publish/embed/themes.ts'

test('dark colours hold where the reader or the address asks for them, and never on paper', () => {
  const css = themesByAttribute(
    '@media (prefers-color-scheme: dark) {\n  :root {\n    --a: #000;\n  }\n}',
  )
  expect(css).toContain(
    "@media screen and (prefers-color-scheme: dark) { :root:not([data-tema='lys']) {\n    --a: #000;\n  } }",
  )
  expect(css).toContain("@media screen { :root[data-tema='mork'] {\n    --a: #000;\n  } }")
})

test.each(['src/ui/theme/tokens.css', 'src/charts/colours.css'])(
  'the dark colours of %s are found, all of them',
  async (file) => {
    const css = await readFile(file, 'utf8')
    const dark = css.split('prefers-color-scheme: dark').length - 1
    expect(dark).toBeGreaterThan(0)
    expect(themesByAttribute(css).split("data-tema='mork'").length - 1).toBe(dark)
  },
)
