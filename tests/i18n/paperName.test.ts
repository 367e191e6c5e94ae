import { describe, expect, test } from 'vitest'
import { paperName } from '#i18n/paperName.ts'
import { i18n, nb, paper } from '#tests/support/fixtures.ts'

const papers = [
  paper('nuit', { date: '2025-11-20', caseNumber: '40/25' }),
  paper('udatert', { caseNumber: '3/26' }),
  paper('rapport', {
    kind: 'elsewhere',
    by: 'Helsedirektoratet',
    title: nb('Innbyggerundersøkelsen 2023'),
    date: '2023',
    caseNumber: '9/99',
  }),
]

describe('a source is cited as council, date, case and page', () => {
  test.each([
    ['a council paper', { paper: 'nuit' }, 'NUIT 20.11.2025, sak 40/25'],
    [
      'a slide of it',
      { paper: 'nuit', page: 'lysbilde 108' },
      'NUIT 20.11.2025, sak 40/25, lysbilde 108',
    ],
    [
      'a page that names its own case',
      { paper: 'nuit', page: 'sak 14/25, s. 2' },
      'NUIT 20.11.2025, sak 14/25, s. 2',
    ],
    ['a paper without a date', { paper: 'udatert' }, 'NUIT, sak 3/26'],
    [
      'a report, by its title and not by a case',
      { paper: 'rapport', page: 's. 4' },
      'Helsedirektoratet 2023, «Innbyggerundersøkelsen 2023», s. 4',
    ],
    ['a paper we do not have, by its id', { paper: 'ukjent', page: 's. 1' }, 'ukjent, s. 1'],
    ['a paper we do not have, without page', { paper: 'ukjent' }, 'ukjent'],
  ])('%s', (_, source, expected) => {
    expect(paperName(i18n, source, papers)).toBe(expected)
  })

  test('a council paper without a case number is cited without one', () => {
    expect(paperName(i18n, { paper: 'a' }, [paper('a')])).toBe('NUIT')
  })
})
