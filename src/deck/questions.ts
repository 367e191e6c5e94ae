import { hasStrategyYearAmbition } from '#domain/ambition.ts'
import { isOverdue } from '#domain/freshness.ts'
import { latestKnown } from '#domain/observation.ts'
import type { Assessed, StatusCategory } from '#domain/status.ts'
import { freshnessText } from '#i18n/freshnessWords.ts'
import { paceText } from '#i18n/paceWords.ts'
import { byWhen } from './facts.ts'
import type { Making } from './input.ts'
import type { Subject } from './subject.ts'

export interface Asked {
  readonly text: string
  /** Everyone it is about, when the text names only some. */
  readonly names: readonly string[]
}

/** So many of a kind are asked about one by one; more are gathered in one question. */
const MOST_SINGLE = 3
/** So many names stand in a question about several. */
const MOST_NAMED = 3

const BEHIND: readonly StatusCategory[] = ['wrongWay', 'farBehind', 'speedUp']

const nameOf = ({ making: { i18n }, indicator }: Subject): string => i18n.t(indicator.name)

const needsMore = ({ status: { verdict, category } }: Subject): boolean =>
  verdict !== null && BEHIND.includes(category)

/** The headline series' own arithmetic, whether or not the others agree. */
const assessed = ({ status: { verdict } }: Subject): Assessed | null => {
  const one = verdict?.bySeries[0]
  return one?.kind === 'assessed' ? one : null
}

/** Level and date of the ambition that counts now. */
function wanted(subject: Subject): readonly [level: string, by: string] {
  const { making, headline, status } = subject
  const ambition = status.verdict?.ambition
  if (!ambition || !headline) return ['', '']
  return [making.i18n.f.value(ambition.value, headline.measure.unit), byWhen(subject, ambition)]
}

function behind(subject: Subject): string {
  const { making } = subject
  const { question } = making.texts.deck
  const one = assessed(subject)
  const name = nameOf(subject)
  if (one?.duePassed === true) return question.missed(name, ...wanted(subject))
  const pace = (of: Assessed['observed'] | undefined) =>
    of?.pace ? paceText(making.i18n, of.pace) : null
  return question.behind(name, ...wanted(subject), pace(one?.fromLatest), pace(one?.observed))
}

const hasFigure = ({ headline }: Subject): boolean =>
  headline !== null && latestKnown(headline.series) !== null

/** Has it been said what is to be measured? */
const isDefined = ({ indicator }: Subject): boolean =>
  indicator.measures.some(({ role }) => role === 'indicator')

interface Kind {
  readonly is: (subject: Subject) => boolean
  readonly one: (subject: Subject) => string
  readonly many: (count: number, names: string) => string
}

/** The weightiest first. */
function kinds({ i18n, texts }: Making): Kind[] {
  const { question } = texts.deck
  const ambitionOf = ({ status }: Subject) => status.verdict?.ambition
  return [
    {
      is: (one) => ambitionOf(one)?.standing === 'proposed',
      one: (one) => question.proposed(nameOf(one), ...wanted(one)),
      many: question.proposedMany,
    },
    {
      is: (one) => ambitionOf(one)?.series === null,
      one: (one) => question.area(nameOf(one), ...wanted(one)),
      many: question.areaMany,
    },
    {
      is: ({ status }) => isOverdue(status.freshness),
      one: (one) => question.overdue(nameOf(one), freshnessText(i18n, one.status.freshness) ?? ''),
      many: question.overdueMany,
    },
    {
      is: (one) =>
        hasFigure(one) && !hasStrategyYearAmbition(one.headline?.measure.ambitions ?? []),
      one: (one) => question.noAmbition(nameOf(one)),
      many: question.noAmbitionMany,
    },
    {
      is: (one) => !one.summary.hasFigures && isDefined(one),
      one: (one) => question.first(nameOf(one)),
      many: question.firstMany,
    },
    {
      is: (one) => !one.summary.hasFigures && !isDefined(one),
      one: (one) => question.unmeasured(nameOf(one)),
      many: question.unmeasuredMany,
    },
  ]
}

function gathered(making: Making, of: readonly Subject[], say: Kind['many']): Asked {
  const { question } = making.texts.deck
  const names = of.map(nameOf)
  const shown = names.slice(0, MOST_NAMED).map(question.quoted)
  const more = names.length - shown.length
  const list = more > 0 ? shown.join(', ') : making.i18n.m.charts.list(shown)
  return { text: say(names.length, question.others(list, more)), names: more > 0 ? names : [] }
}

const single = (text: string): Asked => ({ text, names: [] })

/**
 * Questions that the figures raise, the weightiest first: those furthest from their ambition, one
 * by one and with the pace it takes; then what somebody has to decide, deliver or define.
 */
export function questionsOf(making: Making, subjects: readonly Subject[]): Asked[] {
  const late = BEHIND.flatMap((category) =>
    subjects.filter((one) => needsMore(one) && one.status.category === category),
  )
  const rest = late.slice(MOST_SINGLE)
  const { behindMany } = making.texts.deck.question
  return [
    ...late.slice(0, MOST_SINGLE).map((one) => single(behind(one))),
    ...(rest.length > 0 ? [gathered(making, rest, behindMany)] : []),
    ...kinds(making).flatMap(({ is, one, many }) => {
      const those = subjects.filter(is)
      if (those.length > MOST_SINGLE) return [gathered(making, those, many)]
      return those.map((subject) => single(one(subject)))
    }),
  ]
}
