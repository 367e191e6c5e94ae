import { describe, expect, test } from 'vitest'
import { exploreCsv } from '#export/exploreCsv.ts'
import { ambition, breakAt, measure, obs, plain, series } from '../charts/build.ts'
import { indicatorWith, onlyPanel, shown } from '../explore/view.ts'

const of = measure({
  series: [
    {
      ...series('nord', 'Nord', [
        obs('2025', 50, {
          status: 'P',
          qualifier: 'about',
          source: { paper: 'sak, 2', page: '4' },
        }),
        obs('2022', 40.1),
        obs('2024', 40.4, { n: 4997, note: { nb: 'Kalt «andel»,\n«"del"» før.' } }),
        obs('2023', null),
        obs('2021', 90, { qualifier: 'above' }),
      ]),
      population: 480_000,
    },
    plain('sor', { '2024': 1 }),
  ],
  breaks: [breakAt('2022')],
  ambitions: [
    ambition(68, '2030', 'proposed', 'nord'),
    { ...ambition(70, '2030'), doubt: { nb: 'Uklart hvem.' } },
  ],
})
const WHOLE = [-1e6, 1e6] as const

const written = (keys: readonly string[], base: string | null, days: readonly [number, number]) => {
  const { lines } = onlyPanel(shown([indicatorWith('x', of)], keys, base))
  const toWrite = lines.map((line) => ({
    ...line,
    base: line.values.base,
    comparable: new Set(line.values.runs.flat().map(({ figure }) => figure)),
  }))
  return exploreCsv(toWrite, days)
}

describe('what is shown, as CSV', () => {
  test('begins with the mark that makes spreadsheets read æøå, and ends every row alike', () => {
    const text = written(['x.andel.nord'], null, WHOLE)
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false)
  })

  test('has every observation in time order with its difference, then ambitions and breaks', () => {
    expect(written(['x.andel.nord'], '2022', WHOLE).slice(1).split('\r\n')).toEqual([
      'kind,indicator,measure,series,period,value,qualifier,status,unit,n,population,source,page,note,base_period,difference,standing',
      'observation,x,andel,nord,2021,90,above,A,percent,,480000,sak,,,,,',
      'observation,x,andel,nord,2022,40.1,exact,A,percent,,480000,sak,,,2022,0,',
      'observation,x,andel,nord,2023,,exact,M,percent,,480000,sak,,,,,',
      'observation,x,andel,nord,2024,40.4,exact,A,percent,4997,480000,sak,,"Kalt «andel»,\n«""del""» før.",2022,0.3,',
      'observation,x,andel,nord,2025,50,about,P,percent,,480000,"sak, 2",4,,2022,9.9,',
      'ambition,x,andel,nord,2030,68,,,percent,,,sak,,,,,proposed',
      'ambition,x,andel,,2030,70,,,percent,,,sak,,Uklart hvem.,,,proposed',
      'break,x,andel,,2022,,,,percent,,,sak,,Nytt svaralternativ,,,',
      '',
    ])
  })

  test('has no difference without a baseline, nor across a break', () => {
    const differences = (base: string | null) =>
      written(['x.andel.nord', 'x.andel.sor'], base, WHOLE)
        .split('\r\n')
        .filter((row) => row.startsWith('observation'))
        .map((row) => row.split(',').slice(-3, -1).join(' '))
    expect(differences(null).filter((text) => text !== ' ')).toEqual([])
    expect(differences('2021').filter((text) => text !== ' ')).toEqual([])
    expect(differences('2024').filter((text) => text !== ' ')).toEqual([
      ...['2024 -0.3', '2024 0', '2024 9.6', '2024 0'],
    ])
  })

  test('leaves out figures outside what is shown, and never an ambition or a break', () => {
    // The year 2024, in days since 1970.
    const kinds = written(['x.andel.nord'], null, [19_723, 20_088])
      .split('\r\n')
      .slice(1, -1)
      .map((row) => row.split(',').slice(0, 5).join(' ').replace('x andel ', ''))
    expect(kinds[0]).toBe('observation nord 2024')
    expect(kinds.filter((kind) => /^(?:ambition|break)/.test(kind))).toHaveLength(3)
    expect(kinds.filter((kind) => kind.startsWith('observation'))).toHaveLength(1)
  })
})
