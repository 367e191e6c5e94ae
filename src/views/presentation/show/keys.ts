/** What a key asks the show to do. */
export type ShowAct =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'fullscreen'
  | 'overview'
  | 'presenter'
  | 'out'
  | 'go'
  | { readonly digit: string }

/**
 * Whose the key is before it is the show's: nobody's, a field's that takes text, a button's (ticked
 * boxes and links too), or the walk's through a chart.
 */
export type KeyOwner = 'nobody' | 'field' | 'button' | 'chart'

export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

const ACTS: Readonly<Record<string, ShowAct>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  f: 'fullscreen',
  o: 'overview',
  s: 'presenter',
  Escape: 'out',
}

/** Clickers send Page Up and Page Down: these change slide wherever the presenter last pointed. */
const OWN: Record<KeyOwner, RegExp> = {
  nobody: /^$/,
  field: /^/,
  button: /^(?: |Enter)$/,
  chart: /^(?:Arrow\w+|Home|End)$/,
}

/**
 * The act of a key; null when it is not the show's. Together with Ctrl, Alt or Meta a key belongs
 * to the browser; with Shift too, but for what some keyboards write only so. `typed` are the
 * digits so far: after them Enter is the number's.
 */
export function actOf(pressed: Pressed, owner: KeyOwner, typed: string): ShowAct | null {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = pressed
  if (ctrlKey || altKey || metaKey || owner === 'field') return null
  if (key === 'Enter' && typed !== '') return 'go'
  if (OWN[owner].test(key)) return null
  if (/^\d$/.test(key)) return { digit: key }
  const letter = key.length === 1 ? key.toLowerCase() : key
  if (shiftKey && key !== '.') return null
  return ACTS[letter] ?? null
}

/** Whose keys are those pressed here? */
export function ownerOf(target: EventTarget | null): KeyOwner {
  if (!(target instanceof HTMLElement)) return 'nobody'
  if (target instanceof HTMLInputElement) {
    if (target.type === 'range') return 'chart'
    return target.type === 'checkbox' || target.type === 'radio' ? 'button' : 'field'
  }
  if (target.isContentEditable || /^(?:SELECT|TEXTAREA)$/.test(target.tagName)) return 'field'
  return /^(?:A|BUTTON|SUMMARY)$/.test(target.tagName) ? 'button' : 'nobody'
}
