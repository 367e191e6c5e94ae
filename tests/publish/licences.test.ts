import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  checkShipped,
  isAllowed,
  licencesText,
  packageFolder,
  SHIPPED_FILE,
  shippedPackages,
  type Shipped,
} from '#publish/licences.ts'

const listed = JSON.parse(readFileSync(SHIPPED_FILE, 'utf8')) as Shipped[]

describe('a licence', () => {
  test.each(['MIT', 'ISC', 'OFL-1.1', 'MIT AND ISC AND BSD-3-Clause', '(GPL-3.0-only OR MIT)'])(
    '%s may be spread',
    (licence) => {
      expect(isAllowed(licence)).toBe(true)
    },
  )

  test.each([
    '',
    'GPL-3.0-only',
    'MPL-2.0',
    'UNLICENSED',
    'SEE LICENSE IN x',
    'MIT AND GPL-3.0-only',
  ])('«%s» may not', (licence) => {
    expect(isAllowed(licence)).toBe(false)
  })

  test('that both demands and offers is for a person to read', () => {
    expect(isAllowed('MIT AND (GPL-3.0-only OR ISC)')).toBe(false)
  })
})

describe('the package of a module', () => {
  test.each([
    ['/x/node_modules/react/index.js', '/x/node_modules/react'],
    ['/x/node_modules/@tanstack/query-core/a/b.js', '/x/node_modules/@tanstack/query-core'],
    ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
    [String.raw`C:\x\node_modules\react\index.js`, 'C:/x/node_modules/react'],
    ['/x/src/main.tsx', null],
    ['\0vite/preload-helper.js', null],
  ])('%s is %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder)
  })
})

describe('what ships', () => {
  test('names what lies in the built file of another package, each with its licence', async () => {
    const shipped = await shippedPackages(new Set(['node_modules/jszip']))
    expect(shipped.find(({ name }) => name === 'pako')?.licence).toBe('MIT AND Zlib')
    expect(shipped.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['immediate', 'jszip', 'lie', 'setimmediate']),
    )
    await expect(licencesText(shipped)).resolves.toContain('Vitaly Puzrin')
  })

  test('has styles and font in it, which no bundle tells of', async () => {
    const names = (await shippedPackages(new Set())).map(({ name }) => name)
    expect(names).toEqual(['@digdir/designsystemet-css', '@fontsource-variable/work-sans'])
  })

  test('is not built with a licence that has not been agreed to', async () => {
    // A package of the tests' own tools, under the Mozilla Public License.
    await expect(shippedPackages(new Set(['node_modules/axe-core']))).rejects.toThrow(
      /axe-core@[\d.]+: MPL-2\.0/,
    )
  })

  test('goes with the text of each licence, and its notices', async () => {
    const text = await licencesText(await shippedPackages(new Set(['node_modules/es-toolkit'])))
    expect(text).toContain('SIL OPEN FONT LICENSE')
    expect(text).toContain('Copyright Digitaliseringsdirektoratet (Digdir)')
    expect(text).toContain('Copyright OpenJS Foundation')
  })

  test('must be what /om lists: what is new and what is gone are told, with what to do', async () => {
    await expect(checkShipped(listed)).resolves.toBeUndefined()
    const [first, ...rest] = listed
    const other = { name: 'left-pad', version: '1.3.0', licence: 'WTFPL' }
    const told = checkShipped([...rest, other])
    await expect(told).rejects.toThrow('+ left-pad 1.3.0 (WTFPL)')
    await expect(told).rejects.toThrow(`- ${first?.name ?? ''} ${first?.version ?? ''}`)
    await expect(told).rejects.toThrow('npm run licences')
  })
})
