import { render, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '#domain/base.ts'
import { createI18n, I18nProvider } from '#i18n/context.tsx'
import { loadMessages } from '#i18n/messages.ts'
import { DataText } from '#ui/DataText.tsx'
import { OfficialName } from '#ui/OfficialName.tsx'
import { publishedIndicator, publishedStrategy } from '../support/published.ts'
import { heading, renderAt, textOf } from '../support/renderApp.tsx'
import { answering, server, useServer } from '../support/server.ts'

useServer()

async function htmlOf(locale: Locale, node: ReactNode): Promise<string> {
  const i18n = createI18n(locale, await loadMessages(locale))
  return render(<I18nProvider value={i18n}>{node}</I18nProvider>).container.innerHTML
}

describe('a text of the dataset', () => {
  test.each(LOCALES)('is read in the reader’s own language, with no mark: %s', async (locale) => {
    const text = { nb: 'Mål', nn: 'Mål òg', en: 'Goal' }
    expect(await htmlOf(locale, <DataText of={text} />)).toBe(text[locale])
  })

  test.each([
    ['nb', 'Bare her'],
    ['nn', '<span lang="nb">Bare her</span>'],
    ['en', '<span lang="nb">Bare her</span>'],
  ] as const)('that is only in bokmål says so to who reads it aloud: %s', async (locale, html) => {
    expect(await htmlOf(locale, <DataText of={{ nb: 'Bare her' }} />)).toBe(html)
  })

  test('of which a page carries only its own language is no bokmål', async () => {
    expect(await htmlOf('en', <DataText of={{ en: 'Goal' }} />)).toBe('Goal')
  })
})

describe('the official name, which is the bokmål one', () => {
  const name = { nb: 'Digital støtte', nn: 'Digital støtte', en: 'Digital support' }

  test('stands by an English name, as Norwegian', async () => {
    const html = await htmlOf('en', <OfficialName name={name} />)
    expect(html).toMatch(
      /^<p class="official-name">.* <span lang="nb">Digital støtte<\/span><\/p>$/,
    )
  })

  test('is not said again where it is the name shown', async () => {
    expect(await htmlOf('nb', <OfficialName name={name} />)).toBe('')
    expect(await htmlOf('en', <OfficialName name={{ nb: 'Bare norsk' }} />)).toBe('')
  })
})

describe('on an indicator’s page', () => {
  const ID = 'enklere-arbeidshverdag'
  const { statement, name } = publishedIndicator(ID).indicator
  const quoted = () => document.querySelector<HTMLElement>('.statement q')

  test.each([
    ['/', null],
    ['/nn/', statement?.nn],
    ['/en/', statement?.en],
  ])(
    'below %s the survey’s statement is quoted as it was asked, then translated',
    async (root, also) => {
      await renderAt(`${root}indikator/${ID}`)
      await waitFor(() => expect(quoted()?.textContent).toBe(statement?.nb))
      expect(quoted()?.lang).toBe('nb')
      const after = textOf(quoted()?.parentElement).split(statement?.nb ?? '')[1]
      expect(after).toBe(also ? ` (${also})` : '')
    },
  )

  test('a statement that is not translated is not said twice', async () => {
    const file = publishedIndicator(ID)
    const indicator = { ...file.indicator, statement: { nb: statement?.nb } }
    server.use(answering(`indicators/${ID}.json`, { ...file, indicator }))
    await renderAt(`/nn/indikator/${ID}`)
    await waitFor(() => expect(quoted()?.textContent).toBe(statement?.nb))
    expect(textOf(quoted()?.parentElement).split(statement?.nb ?? '')).toHaveLength(2)
  })

  test('in English the official name stands below ours, and both name the same indicator', async () => {
    await renderAt(`/en/indikator/${ID}`)
    await heading(name.en ?? '')
    const official = () => document.querySelector('.official-name [lang=nb]')
    await waitFor(() => expect(official()?.textContent).toBe(name.nb))
    const summary = publishedStrategy().indicators.find(({ id }) => id === ID)
    expect(summary?.name).toEqual(name)
  })
})
