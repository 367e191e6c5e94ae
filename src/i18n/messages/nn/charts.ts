import type { Standing } from '#domain/model.ts'
import type { charts as nb } from '../nb/charts.ts'

const AMBITION_NAME: Record<Standing, string> = {
  adopted: 'Vedteken ambisjon',
  proposed: 'Foreslått ambisjon',
  'not-said': 'Ambisjon',
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} og ${items.at(-1) ?? ''}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** «Talet for 2021 manglar.», «Tala for 2020 og 2021 manglar.» */
const ofFigures = (periods: readonly string[], one: string, more = one): string =>
  periods.length === 1 ? `Talet for ${list(periods)} ${one}.` : `Tala for ${list(periods)} ${more}.`

export const charts: typeof nb = {
  list,
  capital,
  at: (period, kind) => (kind === 'day' ? `per ${period}` : `i ${period}`),
  span: (from, to) => `${from}–${to}`,
  counted: (value, counted) => (/(?:^| )1$/.test(value) ? value : `${value} ${counted}`),

  finding: {
    reached: (series, value) => `${series} har nådd ${value}`,
    stands: (series, value, at) =>
      series === null ? capital(`${value} ${at}`) : `${series}: ${value} ${at}`,
    later: (main, value, at, provisional) =>
      `${main} og ${value} ${at}${provisional ? ' (førebels)' : ''}`,
    doubtful: (main) => `${main}, men talet er usikkert`,
    range: (low, lowName, high, highName, at) =>
      `Frå ${low} (${lowName}) til ${high} (${highName})${at && ` ${at}`}`,
    ambition: (standing, series, value, at) => {
      const whose = series === null ? '' : ` for ${series}`
      return standing === 'proposed'
        ? `foreslått ambisjon${whose} er ${value} ${at}`
        : `ambisjonen${whose} er ${value} ${at}`
    },
    withAmbition: (main, ambitions) => `${main}; ${list(ambitions)}`,
    without2030: (main) => `${main}. Ambisjon for 2030 er ikkje sett`,
    nothing: 'Ingen tal enno',
  },
  subtitle: (name, span, ambitions) => {
    const drawn = span === null ? name : `${name}, ${span}`
    if (ambitions.length === 0) return drawn
    const ambition = ambitions.length === 1 ? 'ambisjonen' : 'ambisjonane'
    return `${drawn}${span === null ? ':' : ', og'} ${ambition} for ${list(ambitions)}`
  },
  groupsTitle: (period, provisional, doubtful) => {
    const remarks = [...(provisional ? ['førebelse tal'] : []), ...(doubtful ? ['usikre tal'] : [])]
    const title = period === null ? 'Siste tal' : `Tal for ${period}`
    return remarks.length === 0 ? title : `${title} (${remarks.join(', ')})`
  },

  ambition: (standing, series, value, at) =>
    [
      `${AMBITION_NAME[standing]} ${value} ${at}`,
      ...(series === null ? [] : [`(${series})`]),
      ...(standing === 'not-said' ? ['(ikkje sagt om vedteken)'] : []),
    ].join(' '),
  breakLabel: (period) => `Brot ${period}`,
  endLabel: (series, value) => (series === null ? value : `${series} ${value}`),

  reading: {
    missing: 'talet manglar',
    bound: (value) => `${value} (ei grense, ikkje eit tal)`,
    provisional: 'førebels tal',
    doubtful: 'usikkert tal',
    n: (n) => `n = ${n}`,
    remarks: (value, remarks) =>
      remarks.length === 0 ? value : `${value} (${remarks.join(', ')})`,
    break: 'Brot i serien: kan ikkje samanliknast med tidlegare tal',
    line: (series, text) => `${series}: ${text}`,
    spoken: (period, lines) => `${capital(period)}: ${lines.join('; ')}`,
  },

  summary: {
    none: (series) => `${series}: ingen tal.`,
    one: (series, value, at) => `${series}: eitt tal, ${value} ${at}.`,
    run: (series, first, last, count) => `${series}: frå ${first} til ${last}, ${count} tal.`,
    extremes: (low, high) => `Lågast ${low}, høgast ${high}.`,
    beforeBreak: (series) => `${series}, før brotet`,
    afterBreak: (series) => `${series}, etter brotet`,
    missing: (periods) => ofFigures(periods, 'manglar'),
    bounds: (values) =>
      values.length === 1
        ? `Berre ei grense er kjend: ${list(values)}.`
        : `Berre grenser er kjende: ${list(values)}.`,
    doubtful: (periods) => ofFigures(periods, 'er usikkert', 'er usikre'),
    provisional: (periods) => ofFigures(periods, 'er førebels', 'er førebelse'),
    gaps: 'Linja er ikkje trekt over tidspunkt utan tal.',
    break: (period) => `Brot i serien frå ${period}: tala før og etter kan ikkje samanliknast.`,
    without2030: 'Ambisjon for 2030 er ikkje sett.',
  },

  chartName: (indicator, measure, ambitions) =>
    `Linjediagram. ${indicator}: ${[measure, ...ambitions].join('. ')}`,
  noRoom: (count) =>
    `Diagrammet har ikkje plass til ${count} av seriane. Alle er med i CSV-fila til indikatoren.`,
  groupsName: (measure) => `${measure}, gruppe for gruppe`,
  zoom: (max) => `Forstørr 0–${max}`,
  zoomed: (max, whole) => `Aksen sluttar på ${max}, ikkje ${whole}.`,
  unzoomed: (whole) => `Aksen går til ${whole}.`,
  walkName: (measure) => `Les tala tidspunkt for tidspunkt: ${measure}`,
  walkHint:
    'Peik på eller dra over diagrammet, eller gå med piltastane, for å lese kvart tidspunkt.',
  key: {
    about: 'om lag',
    doubtful: 'usikkert tal',
    provisional: 'førebels tal',
    bound: 'berre ei grense er kjend',
    break: 'brot i serien',
  },
}
