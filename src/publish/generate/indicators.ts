import type { AuthoredIndicator, AuthoredMeasure, AuthoredSeries } from '#data/schema/authored.ts'
import type { Slug, Unit } from '#domain/model.ts'
import type { Chance } from './random.ts'
import { periodsOf, walk, type Frequency, type Oddities } from './values.ts'
import * as words from './words.ts'

const { from, source } = words

/** Id of the indicator with many areas. */
export const AREAS_ID = 'generert-omrader'

const ODD: Oddities = { gap: 0.04, missing: 0.04, bound: 0.03, vague: 0.05 }
const PERIODS: Readonly<Record<Frequency, number>> = { arlig: 8, kvartalsvis: 12, lopende: 24 }

/** What every generated indicator has, figures or not. */
function frame(id: Slug, name: (typeof words)['WHOLE'], goal: Slug, random: Chance) {
  const basis = 'derived' as const
  return {
    id,
    names: [{ from, text: name, source }],
    placements: [{ from, goal }],
    type: [{ from, value: random.pick(['struktur', 'prosess', 'resultat']), basis }],
    descriptions: [{ from, text: words.DESCRIPTION }],
    sources: [{ from, ...source }],
  }
}

function measureOf(
  unit: Unit,
  series: readonly AuthoredSeries[],
  breakAt: string | null,
  ambition: number | null,
): AuthoredMeasure {
  return {
    ...{ id: 'maling', from, name: words.MEASURE, role: 'indicator', unit, direction: 'up' },
    ...(unit === 'percent' ? { shareOf: words.SHARE_OF } : { counted: words.COUNTED }),
    series: [...series],
    breaks: breakAt === null ? [] : [{ from, at: breakAt, text: words.BREAK, source }],
    ambitions:
      ambition === null
        ? []
        : [{ from, value: ambition, period: '2030', series: 'alle', standing: 'proposed', source }],
  }
}

const headline = [{ from, measure: 'maling', series: 'alle' }]

/** The period two thirds of the way, where a series breaks. */
const breakIn = (periods: readonly string[]): string | null =>
  periods.length < 3 ? null : (periods[Math.floor((periods.length * 2) / 3)] ?? null)

/** One indicator with up to three series; every fifth has no figures. */
export function indicator(number: number, goal: Slug, random: Chance): AuthoredIndicator {
  const id = `generert-${number}`
  const about = frame(id, words.indicatorName(number), goal, random)
  const frequency = random.pick<Frequency>(['arlig', 'kvartalsvis', 'lopende'])
  if (random.happens(0.2)) {
    const value = random.pick(['under-arbeid', 'fremtidig'])
    const readiness = [{ from, value, basis: 'derived' as const }]
    return { ...about, readiness, missing: [{ from, why: words.MISSING }] }
  }
  const unit = random.pick<Unit>(['percent', 'percent', 'percent', 'count'])
  const periods = periodsOf(frequency, PERIODS[frequency])
  const breakAt = random.happens(0.15) ? breakIn(periods) : null
  const series = Array.from({ length: random.whole(1, 3) }, (_, at): AuthoredSeries => {
    const values = walk(periods, unit, ODD, breakAt, random)
    const [own, name] = at === 0 ? ['alle', words.WHOLE] : [`omrade-${at}`, words.areaName(at)]
    return { id: own, name, readings: [{ from, source, values }] }
  })
  const wanted = unit === 'count' ? random.whole(20, 60) * 1000 : random.whole(60, 95)
  return {
    ...about,
    readiness: [{ from, value: random.pick(['klar', 'klar', 'under-arbeid']), basis: 'derived' }],
    frequency: [{ from, value: frequency }],
    nextAssessments: random.happens(0.5)
      ? [{ from, period: random.pick(['2026-Q3', '2027']) }]
      : [],
    headline,
    measures: [measureOf(unit, series, breakAt, random.happens(0.6) ? wanted : null)],
  }
}

/** The indicator with `areas` series of `months` months, one break in all of them. */
export function areasIndicator(
  goal: Slug,
  areas: number,
  months: number,
  random: Chance,
): AuthoredIndicator {
  const periods = periodsOf('lopende', months)
  const breakAt = breakIn(periods)
  const series = Array.from({ length: areas }, (_, at): AuthoredSeries => {
    const values = walk(periods, 'percent', ODD, breakAt, random)
    const [id, name] = at === 0 ? ['alle', words.WHOLE] : [`omrade-${at}`, words.areaName(at)]
    return { id, name, readings: [{ from, source, values }] }
  })
  return {
    ...frame(AREAS_ID, words.areasName(areas, months), goal, random),
    readiness: [{ from, value: 'klar', basis: 'derived' }],
    frequency: [{ from, value: 'lopende' }],
    headline,
    measures: [measureOf('percent', series, breakAt, 80)],
  }
}
