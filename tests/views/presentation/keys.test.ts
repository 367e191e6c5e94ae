import { describe, expect, it, test } from 'vitest'
import { actOf, type KeyOwner, type Pressed } from '#views/presentation/show/keys.ts'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ...{ ctrlKey: false, altKey: false, metaKey: false, shiftKey: false },
  ...more,
})

test.each([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'blank'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['f', 'fullscreen'],
  ['o', 'overview'],
  ['s', 'presenter'],
  ['Escape', 'out'],
  ['7', { digit: '7' }],
  ['x', null],
  ['Tab', null],
  ['F5', null],
  ['Enter', null],
])('%s asks for %j', (key, act) => {
  expect(actOf(press(key), 'nobody', '')).toEqual(act)
})

describe('a key that is somebody else’s', () => {
  test.each([['ctrlKey'], ['altKey'], ['metaKey'], ['shiftKey']] as const)(
    'together with %s is the browser’s',
    (modifier) => {
      for (const key of ['f', 's', 'ArrowLeft', 'Home', 'PageDown'])
        expect(actOf(press(key, { [modifier]: true }), 'nobody', '')).toBeNull()
    },
  )

  test.each<[KeyOwner, readonly string[], readonly string[]]>([
    ['field', ['b', ' ', '1', 'ArrowLeft', 'Escape', 'PageDown'], []],
    ['button', [' ', 'Enter'], ['ArrowRight', 'PageDown', 'b', 'Escape', '4']],
    [
      'chart',
      ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
      ['PageDown', 'b'],
    ],
  ])('a %s keeps %j and leaves %j to the show', (owner, theirs, ours) => {
    for (const key of theirs) expect(actOf(press(key), owner, ''), key).toBeNull()
    for (const key of ours) expect(actOf(press(key), owner, ''), key).not.toBeNull()
  })

  it('is the number’s when Enter follows digits, wherever focus is', () => {
    expect(actOf(press('Enter'), 'button', '12')).toBe('go')
    expect(actOf(press('Enter'), 'field', '12')).toBeNull()
  })
})
