import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { heading, renderAt } from '../support/renderApp.tsx'
import { useServer } from '../support/server.ts'

useServer()

/** The links of the header to the other languages: name, language and address. */
async function languages(named: string) {
  const menu = within(await screen.findByRole('navigation', { name: named }))
  return menu.getAllByRole('link').map((link) => {
    expect(link.getAttribute('hreflang')).toBe(link.lang)
    return [link.textContent, link.lang, link.getAttribute('href')]
  })
}

describe('the header leads to the other languages', () => {
  it('each by its own name, marked as that language, and not to the one shown', async () => {
    await renderAt('/om')
    expect(await languages('Språk')).toEqual([
      ['Nynorsk', 'nn', '/nn/om'],
      ['English', 'en', '/en/om'],
    ])
  })

  test.each([
    ['/', 'Språk', ['/nn', '/en']],
    ['/nn', 'Språk', ['/', '/en']],
    ['/en/om/moter', 'Language', ['/om/moter', '/nn/om/moter']],
    ['/en/utgave/v0-7', 'Language', ['/utgave/v0-7', '/nn/utgave/v0-7']],
    [
      '/utgave/v0-7/indikator/epj-kvalitet?visning=videreforing',
      'Språk',
      [
        '/nn/utgave/v0-7/indikator/epj-kvalitet?visning=videreforing',
        '/en/utgave/v0-7/indikator/epj-kvalitet?visning=videreforing',
      ],
    ],
  ])('from %s to the same page, edition and query', async (address, named, expected) => {
    await renderAt(address)
    expect((await languages(named)).map(([, , href]) => href)).toEqual(expected)
  })

  it('with the words of a search as they were, also those an address must write otherwise', async () => {
    await renderAt(`/nn?q=${encodeURIComponent('på 50 % & meir')}`)
    const asked = (await languages('Språk')).map(([, , href]) =>
      new URL(href ?? '', window.location.href).searchParams.get('q'),
    )
    expect(asked).toEqual(['på 50 % & meir', 'på 50 % & meir'])
  })

  it('and follows the reader to the next page and to what they filter', async () => {
    const user = await renderAt('/en')
    await user.click(await screen.findByRole('checkbox', { name: 'Ready' }))
    expect((await languages('Language')).map(([, , href]) => href)).toEqual([
      '/?klarhet=klar',
      '/nn?klarhet=klar',
    ])
    await user.click(screen.getByRole('link', { name: 'About' }))
    await heading(/^About/)
    expect(window.location.pathname).toBe('/en/om')
    expect((await languages('Language')).map(([, , href]) => href)).toEqual(['/om', '/nn/om'])
    act(() => window.history.back())
    await screen.findByRole('checkbox', { name: 'Ready' })
    expect((await languages('Language'))[0]?.[2]).toBe('/?klarhet=klar')
  })
})

test.each([
  ['/nn/finst-ikkje', 'Fann ikkje sida'],
  ['/en/finnes-ikke', 'Page not found'],
])('a page is drawn in the language of its address: %s', async (address, title) => {
  await renderAt(address)
  expect(await heading(title)).toBeTruthy()
})
