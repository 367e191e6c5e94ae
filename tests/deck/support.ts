import { LOCALES, type Locale } from '#domain/base.ts'
import { editionChanges } from '#domain/difference/editionChanges.ts'
import { asOf } from '#domain/edition.ts'
import type { Dataset } from '#domain/dataset.ts'
import { summariseSet } from '#domain/summary.ts'
import { createI18n, type I18n } from '#i18n/context.tsx'
import type { Messages } from '#i18n/messages/nb/index.ts'
import { en } from '#i18n/messages/en/index.ts'
import { nb } from '#i18n/messages/nb/index.ts'
import { nn } from '#i18n/messages/nn/index.ts'
import { deckTexts } from '#i18n/texts/deck.ts'
import { deckOf } from '#deck/deck.ts'
import type { DeckInput } from '#deck/input.ts'
import type { Deck, Slide } from '#deck/slides.ts'
import { loadDataset } from '#publish/load.ts'

export const dataset = await loadDataset('mock-data')

const messages: Record<Locale, Messages> = { nb, nn, en }

export const i18nOf = (locale: Locale): I18n => createI18n(locale, messages[locale])

export const textsOf = Object.fromEntries(
  await Promise.all(LOCALES.map(async (locale) => [locale, await deckTexts[locale]()] as const)),
) as Record<Locale, Awaited<ReturnType<(typeof deckTexts)['nb']>>>

export interface Wanted {
  readonly locale?: Locale
  readonly edition?: string
  readonly keys?: readonly string[] | null
  readonly today?: string
  readonly of?: Dataset
}

type Material = Pick<DeckInput, 'strategy' | 'indicators' | 'changes'>

/** Worked out once for an edition of a dataset: a test may make many decks. */
const material = new Map<Dataset, Map<string, Material>>()

function materialOf(of: Dataset, edition: string) {
  const known = material.get(of) ?? new Map<string, Material>()
  material.set(of, known)
  const found = known.get(edition)
  if (found) return found
  const set = asOf(of, edition)
  const before = set.editions.at(-2)
  const made = {
    strategy: summariseSet(set),
    indicators: set.indicators,
    changes: before ? editionChanges(asOf(of, before.slug), set) : null,
  }
  known.set(edition, made)
  return made
}

/** A deck of the real dataset, or another, as a page of the edition makes it. */
export function makeDeck({
  locale = 'nb',
  edition = 'v0-95',
  keys = null,
  today = '2026-11-20',
  of = dataset,
}: Wanted = {}): Deck {
  return deckOf({
    ...materialOf(of, edition),
    today,
    query: { keys },
    i18n: i18nOf(locale),
    texts: textsOf[locale],
  })
}

/** The slides of one kind, typed as such. */
export function ofKind<K extends Slide['kind']>(deck: Deck, kind: K) {
  return deck.slides.filter((slide): slide is Extract<Slide, { kind: K }> => slide.kind === kind)
}

/** Every text of a slide that is shown or spoken, with where it stands. */
export function textsIn(slide: Slide): [where: string, text: string][] {
  const found: [string, string][] = []
  const skip = new Set(['indicator', 'measure', 'goal'])
  const visit = (value: unknown, where: string): void => {
    if (typeof value === 'string') found.push([where, value])
    else if (Array.isArray(value)) value.forEach((one, at) => visit(one, `${where}.${at}`))
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value))
        if (!skip.has(key)) visit(one, where === '' ? key : `${where}.${key}`)
  }
  visit(slide, '')
  return found
}
