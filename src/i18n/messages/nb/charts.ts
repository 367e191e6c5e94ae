import type { Standing } from '#domain/model.ts'
import type { PeriodKind } from '#domain/period.ts'

const AMBITION_NAME: Record<Standing, string> = {
  adopted: 'Vedtatt ambisjon',
  proposed: 'Foreslått ambisjon',
  'not-said': 'Ambisjon',
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} og ${items.at(-1) ?? ''}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Arguments are finished words: values with unit and «om lag»/«over», periods in full. */
export const charts = {
  list,
  capital,
  /** «i oktober 2025», «per 1. november 2025» */
  at: (period: string, kind: PeriodKind): string =>
    kind === 'day' ? `per ${period}` : `i ${period}`,
  span: (from: string, to: string): string => `${from}–${to}`,
  /** What is counted is named in the plural, so 1 stands alone. */
  counted: (value: string, counted: string): string =>
    /(?:^| )1$/.test(value) ? value : `${value} ${counted}`,

  /** Parts of the sentence that stands as the chart's title; put together in charts/finding.ts. */
  finding: {
    reached: (series: string, value: string): string => `${series} har nådd ${value}`,
    stands: (series: string | null, value: string, at: string): string =>
      series === null ? capital(`${value} ${at}`) : `${series}: ${value} ${at}`,
    later: (main: string, value: string, at: string, provisional: boolean): string =>
      `${main} og ${value} ${at}${provisional ? ' (foreløpig)' : ''}`,
    doubtful: (main: string): string => `${main}, men tallet er usikkert`,
    range: (low: string, lowName: string, high: string, highName: string, at: string): string =>
      `Fra ${low} (${lowName}) til ${high} (${highName})${at && ` ${at}`}`,
    /** `series` is given when it is not the one that the sentence begins with. */
    ambition: (standing: Standing, series: string | null, value: string, at: string): string => {
      const whose = series === null ? '' : ` for ${series}`
      return standing === 'proposed'
        ? `foreslått ambisjon${whose} er ${value} ${at}`
        : `ambisjonen${whose} er ${value} ${at}`
    },
    withAmbition: (main: string, ambitions: readonly string[]): string =>
      `${main}; ${list(ambitions)}`,
    without2030: (main: string): string => `${main}. Ambisjon for 2030 er ikke satt`,
    nothing: 'Ingen tall ennå',
  },
  subtitle: (name: string, span: string | null, ambitions: readonly string[]): string =>
    [name, ...(span === null ? [] : [span])].join(', ') +
    (ambitions.length > 0
      ? `${span === null ? ':' : ', og'} ambisjonen for ${list(ambitions)}`
      : ''),
  /** What is said in brackets holds for every group. */
  groupsTitle: (period: string | null, provisional: boolean, doubtful: boolean): string => {
    const remarks = [
      ...(provisional ? ['foreløpige tall'] : []),
      ...(doubtful ? ['usikre tall'] : []),
    ]
    const title = period === null ? 'Siste tall' : `Tall for ${period}`
    return remarks.length === 0 ? title : `${title} (${remarks.join(', ')})`
  },

  /** «Foreslått ambisjon 68 % i 2030», «Ambisjon 25 % i 2026 (ikke sagt om vedtatt)» */
  ambition: (standing: Standing, series: string | null, value: string, at: string): string =>
    [
      `${AMBITION_NAME[standing]} ${value} ${at}`,
      ...(series === null ? [] : [`(${series})`]),
      ...(standing === 'not-said' ? ['(ikke sagt om vedtatt)'] : []),
    ].join(' '),
  breakLabel: (period: string): string => `Brudd ${period}`,
  endLabel: (series: string | null, value: string): string =>
    series === null ? value : `${series} ${value}`,

  reading: {
    missing: 'tallet mangler',
    bound: (value: string): string => `${value} (en grense, ikke et tall)`,
    provisional: 'foreløpig tall',
    doubtful: 'usikkert tall',
    n: (n: string): string => `n = ${n}`,
    remarks: (value: string, remarks: readonly string[]): string =>
      remarks.length === 0 ? value : `${value} (${remarks.join(', ')})`,
    break: 'Brudd i serien: kan ikke sammenlignes med tidligere tall',
    line: (series: string, text: string): string => `${series}: ${text}`,
    spoken: (period: string, lines: readonly string[]): string =>
      `${capital(period)}: ${lines.join('; ')}`,
  },

  summary: {
    none: (series: string): string => `${series}: ingen tall.`,
    one: (series: string, value: string, at: string): string =>
      `${series}: ett tall, ${value} ${at}.`,
    run: (series: string, first: string, last: string, count: string): string =>
      `${series}: fra ${first} til ${last}, ${count} tall.`,
    extremes: (low: string, high: string): string => `Lavest ${low}, høyest ${high}.`,
    beforeBreak: (series: string): string => `${series}, før bruddet`,
    afterBreak: (series: string): string => `${series}, etter bruddet`,
    missing: (periods: readonly string[]): string => `Tallet mangler for ${list(periods)}.`,
    bounds: (values: readonly string[]): string => `Bare en grense er kjent: ${list(values)}.`,
    doubtful: (periods: readonly string[]): string => `Usikre tall: ${list(periods)}.`,
    provisional: (periods: readonly string[]): string => `Foreløpige tall: ${list(periods)}.`,
    gaps: 'Linjen er ikke trukket over tidspunkter uten tall.',
    break: (period: string): string =>
      `Brudd i serien fra ${period}: tallene før og etter kan ikke sammenlignes.`,
    without2030: 'Ambisjon for 2030 er ikke satt.',
  },

  chartName: (indicator: string, measure: string, ambitions: readonly string[]): string =>
    `Linjediagram. ${indicator}: ${[measure, ...ambitions].join('. ')}`,
  noRoom: (count: number): string =>
    `Diagrammet har ikke plass til ${count} av seriene. Alle er med i indikatorens CSV-fil.`,
  groupsName: (measure: string): string => `${measure}, gruppe for gruppe`,
  zoom: (max: string): string => `Forstørr 0–${max}`,
  zoomed: (max: string, whole: string): string => `Aksen slutter på ${max}, ikke ${whole}.`,
  unzoomed: (whole: string): string => `Aksen går til ${whole}.`,
  walkName: (measure: string): string => `Les tallene tidspunkt for tidspunkt: ${measure}`,
  walkHint:
    'Pek på eller dra over diagrammet, eller gå med piltastene, for å lese hvert tidspunkt.',
  key: {
    about: 'om lag',
    doubtful: 'usikkert tall',
    provisional: 'foreløpig tall',
    bound: 'bare en grense er kjent',
    break: 'brudd i serien',
  },
}
