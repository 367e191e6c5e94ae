import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { publishedStrategy } from '../../support/published.ts'
import { heading, renderAt, textOf } from '../../support/renderApp.tsx'
import { useServer } from '../../support/server.ts'

useServer()
const { indicators } = publishedStrategy()

describe('every indicator has a full page', () => {
  it.each(indicators.map(({ id, name, missing }) => ({ id, name: name.nb ?? '', missing })))(
    '$id',
    async ({ id, name, missing }) => {
      await renderAt(`/indikator/${id}`)
      await heading(name)
      await screen.findByRole('heading', { name: 'Framdrift mot 2030' })
      expect(document.title).toBe(`${name} – Nasjonal e-helsestrategi`)
      for (const section of ['Nøkkeltall', 'Om indikatoren', 'Lest fra', 'Bruk og del'])
        expect(await screen.findByRole('heading', { name: section })).toBeTruthy()
      const why = screen.queryByRole('heading', { name: /^Hvorfor det ikke er .*tall ennå$/ })
      expect(why === null).toBe(missing === undefined)
      // No words that a fault in a template leaves behind.
      expect(textOf(document.body)).not.toMatch(/undefined|NaN|\[object|null\b/)
      expect(document.querySelectorAll('[style]')).toHaveLength(0)
    },
  )
})
