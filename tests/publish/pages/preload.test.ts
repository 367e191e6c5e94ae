import type { Manifest } from 'vite'
import { expect, test } from 'vitest'
import { fontFile, pageScripts } from '#publish/pages/preload.ts'

const BOARD = 'src/views/board/BoardPage.tsx'
const GOAL = 'src/views/goal/GoalPage.tsx'

const texts = (locale: string, name: string) => `src/i18n/messages/${locale}/${name}.ts`

const manifest: Manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_react.js'] },
  '_react.js': { file: 'assets/react.js' },
  '_gate.js': { file: 'assets/gate.js', imports: ['_react.js', '_marks.js'] },
  '_marks.js': { file: 'assets/marks.js', imports: ['_gate.js'] },
  [BOARD]: { file: 'assets/BoardPage.js', imports: ['index.html', '_gate.js', '_marks.js'] },
  [GOAL]: { file: 'assets/GoalPage.js', imports: ['_react.js'], dynamicImports: ['_late.js'] },
  [texts('nb', 'index')]: { file: 'assets/nb.js', imports: ['_react.js'] },
  [texts('en', 'index')]: { file: 'assets/en.js' },
  [texts('nb', 'goal')]: { file: 'assets/goal-nb.js' },
  [texts('en', 'goal')]: { file: 'assets/goal-en.js' },
  '_late.js': { file: 'assets/late.js' },
  'src/ui/fonts/work-sans.woff2': { file: 'assets/work-sans-x.woff2' },
}

test('a page’s script and all it imports are told once, without what index.html names', () => {
  expect(pageScripts(manifest, 'board', 'nb')).toEqual([
    'assets/BoardPage.js',
    'assets/gate.js',
    'assets/marks.js',
    'assets/nb.js',
  ])
})

test('what a page loads only when it is asked for is not told', () => {
  expect(pageScripts(manifest, 'goal', 'nb')).not.toContain('assets/late.js')
})

test('a page is told the texts of its own language alone', () => {
  const own = ['assets/GoalPage.js', 'assets/en.js', 'assets/goal-en.js']
  expect(pageScripts(manifest, 'goal', 'en')).toEqual(own)
  expect(() => pageScripts(manifest, 'goal', 'nn')).toThrow('src/i18n/messages/nn/index.ts')
})

test('a page that the build does not know stops the build', () => {
  expect(() => pageScripts(manifest, 'data', 'nb')).toThrow('src/views/data/DataPage.tsx')
  expect(() => pageScripts({}, 'board', 'nb')).toThrow(BOARD)
})

test('an import that the build does not know is nothing to fetch', () => {
  const odd = {
    [texts('nb', 'index')]: { file: 'assets/nb.js' },
    [GOAL]: { file: 'assets/GoalPage.js', imports: ['_gone.js'] },
  }
  expect(pageScripts(odd, 'goal', 'nb')).toEqual(['assets/GoalPage.js', 'assets/nb.js'])
})

test('the font is found; a build without one stops', () => {
  expect(fontFile(manifest)).toBe('assets/work-sans-x.woff2')
  expect(() => fontFile({ 'index.html': { file: 'assets/index.js' } })).toThrow('no font')
})
