import { describe, expect, test } from 'vitest'
import { sourcesOf } from '#domain/sources.ts'
import {
  ambition,
  breakAt,
  indicator,
  measure,
  nb,
  observation,
  series,
} from '#tests/support/fixtures.ts'

const at = (paper: string, page?: string) => ({ paper, page })
const said = (paper: string, page?: string) => ({ text: nb('Noe'), source: at(paper, page) })

describe('an indicator lists every place it was read from', () => {
  test('papers, figures, confirmations, ambitions, breaks, assessment and notes, in that order', () => {
    const found = sourcesOf(
      indicator({
        sources: [at('sak', 's. 1')],
        measures: [
          measure({
            series: [
              series([
                observation('2023', 1, { source: at('tall', 's. 2') }),
                observation('2024', 1, {
                  source: at('tall', 's. 2'),
                  confirmedBy: [at('andre', 's. 3')],
                }),
              ]),
            ],
            ambitions: [ambition(68, '2030', { source: at('ambisjon', 's. 4') })],
            ambitionNotes: [said('merknad', 's. 5')],
            breaks: [{ ...breakAt('2022'), source: at('brudd', 's. 6') }],
          }),
        ],
        assessment: said('vurdering', 's. 7'),
        barriers: [said('barriere', 's. 8')],
        actions: [said('tiltak', 's. 9')],
        notes: [{ ...said('forbehold', 's. 10'), kind: 'doubt' }],
      }),
    )
    expect(found.map((s) => s.paper)).toEqual([
      ...['sak', 'tall', 'andre', 'ambisjon', 'merknad', 'brudd', 'vurdering'],
      ...['barriere', 'tiltak', 'forbehold'],
    ])
  })

  test.each([
    ['nothing', [], []],
    ['the same page twice: once', [at('a', '1'), at('a', '1')], ['a 1']],
    ['two pages of one paper: both', [at('a', '1'), at('a', '2')], ['a 1', 'a 2']],
    ['a paper with and without page: the page', [at('a'), at('a', '1'), at('b')], ['a 1', 'b']],
    ['a paper without page: the paper', [at('a'), at('a')], ['a']],
  ])('%s', (_, sources, expected) => {
    const found = sourcesOf(indicator({ sources, measures: [] }))
    expect(found.map((s) => [s.paper, s.page].filter(Boolean).join(' '))).toEqual(expected)
  })
})
