import type { Standing } from '#domain/model.ts'
import type { charts as nb } from '../nb/charts.ts'

const AMBITION_NAME: Record<Standing, string> = {
  adopted: 'Adopted ambition',
  proposed: 'Proposed ambition',
  'not-said': 'Ambition',
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** “The figure for 2021 is missing.”, “The figures for 2020 and 2021 are missing.” */
const ofFigures = (periods: readonly string[], what: string): string =>
  periods.length === 1
    ? `The figure for ${list(periods)} is ${what}.`
    : `The figures for ${list(periods)} are ${what}.`

export const charts: typeof nb = {
  list,
  capital,
  at: (period, kind) => (kind === 'day' ? `on ${period}` : `in ${period}`),
  /** “April–October 2025”, “15 March – 1 November 2025”, “2024 – June 2025” */
  span: (from, to) =>
    from.includes(' ') || (/^\d{4}$/.test(from) && to.includes(' '))
      ? `${from} – ${to}`
      : `${from}–${to}`,
  counted: (value, counted) => (/(?:^| )1$/.test(value) ? value : `${value} ${counted}`),

  finding: {
    // The past tense is the same whether the name is of one or of many.
    reached: (series, value) => `${series} reached ${value}`,
    stands: (series, value, at) =>
      series === null ? capital(`${value} ${at}`) : `${series}: ${value} ${at}`,
    later: (main, value, at, provisional) =>
      `${main} and ${value} ${at}${provisional ? ' (provisional)' : ''}`,
    doubtful: (main) => `${main}, but the figure is uncertain`,
    range: (low, lowName, high, highName, at) =>
      `From ${low} (${lowName}) to ${high} (${highName})${at && ` ${at}`}`,
    ambition: (standing, series, value, at) => {
      const whose = series === null ? '' : ` for ${series}`
      return standing === 'proposed'
        ? `the proposed ambition${whose} is ${value} ${at}`
        : `the ambition${whose} is ${value} ${at}`
    },
    withAmbition: (main, ambitions) => `${main}; ${list(ambitions)}`,
    without2030: (main) => `${main}. No ambition is set for 2030`,
    nothing: 'No figures yet',
  },
  subtitle: (name, span, ambitions) => {
    const drawn = span === null ? name : `${name}, ${span}`
    if (ambitions.length === 0) return drawn
    const ambition = ambitions.length === 1 ? 'ambition' : 'ambitions'
    return `${drawn}${span === null ? ':' : ', and'} the ${ambition} for ${list(ambitions)}`
  },
  groupsTitle: (period, provisional, doubtful) => {
    const remarks = [...(provisional ? ['provisional'] : []), ...(doubtful ? ['uncertain'] : [])]
    const title = period === null ? 'Latest figures' : `Figures for ${period}`
    return remarks.length === 0 ? title : `${title} (${remarks.join(', ')})`
  },

  ambition: (standing, series, value, at) =>
    [
      `${AMBITION_NAME[standing]} ${value} ${at}`,
      ...(series === null ? [] : [`(${series})`]),
      ...(standing === 'not-said' ? ['(not said whether adopted)'] : []),
    ].join(' '),
  breakLabel: (period) => `Break ${period}`,
  endLabel: (series, value) => (series === null ? value : `${series} ${value}`),

  reading: {
    missing: 'the figure is missing',
    bound: (value) => `${value} (a limit, not a figure)`,
    provisional: 'provisional figure',
    doubtful: 'uncertain figure',
    n: (n) => `n = ${n}`,
    remarks: (value, remarks) =>
      remarks.length === 0 ? value : `${value} (${remarks.join(', ')})`,
    break: 'Break in the series: cannot be compared with earlier figures',
    line: (series, text) => `${series}: ${text}`,
    spoken: (period, lines) => `${capital(period)}: ${lines.join('; ')}`,
  },

  summary: {
    none: (series) => `${series}: no figures.`,
    one: (series, value, at) => `${series}: one figure, ${value} ${at}.`,
    run: (series, first, last, count) => `${series}: from ${first} to ${last}, ${count} figures.`,
    extremes: (low, high) => `Lowest ${low}, highest ${high}.`,
    beforeBreak: (series) => `${series}, before the break`,
    afterBreak: (series) => `${series}, after the break`,
    missing: (periods) => ofFigures(periods, 'missing'),
    bounds: (values) =>
      values.length === 1
        ? `Only a limit is known: ${list(values)}.`
        : `Only limits are known: ${list(values)}.`,
    doubtful: (periods) => ofFigures(periods, 'uncertain'),
    provisional: (periods) => ofFigures(periods, 'provisional'),
    gaps: 'The line is not drawn across points in time without figures.',
    break: (period) =>
      `Break in the series from ${period}: the figures before and after cannot be compared.`,
    without2030: 'No ambition is set for 2030.',
  },

  chartName: (indicator, measure, ambitions) =>
    `Line chart. ${indicator}: ${[measure, ...ambitions].join('. ')}`,
  noRoom: (count) =>
    `The chart has no room for ${count} of the series. The indicator’s CSV file has them all.`,
  groupsName: (measure) => `${measure}, group by group`,
  zoom: (max) => `Enlarge 0–${max}`,
  zoomed: (max, whole) => `The axis ends at ${max}, not ${whole}.`,
  unzoomed: (whole) => `The axis goes to ${whole}.`,
  walkName: (measure) => `Read the figures period by period: ${measure}`,
  walkHint: 'Point at the chart or drag across it, or use the arrow keys, to read each period.',
  key: {
    about: 'about',
    doubtful: 'uncertain figure',
    provisional: 'provisional figure',
    bound: 'only a limit is known',
    break: 'break in the series',
  },
}
