import { paperName } from '#i18n/paperName.ts'
import { paths } from '#state/paths.ts'
import { evenly, partKey } from './chunks.ts'
import type { Making } from './input.ts'
import { questionsOf } from './questions.ts'
import type { QuestionsSlide } from './slides.ts'
import type { Subject } from './subject.ts'

const MOST_POINTS = 6
const MOST_SLIDES = 2

/** What the figures leave the council to discuss: the weightiest, on two slides at most. */
export function questionSlides(making: Making, subjects: readonly Subject[]): QuestionsSlide[] {
  const { i18n, texts, strategy } = making
  const { question, notes, part: partOf } = texts.deck
  const asked = questionsOf(making, subjects)
  const weightiest = asked.slice(0, MOST_POINTS * MOST_SLIDES)
  const parts =
    weightiest.length > 0 ? evenly(weightiest, MOST_POINTS) : [[{ text: question.none, names: [] }]]
  const paper = paperName(i18n, { paper: strategy.edition.paper }, strategy.papers)
  return parts.map((part, at) => ({
    ...{ kind: 'questions', key: partKey('sporsmal', at), path: paths.board },
    overline: i18n.m.common.siteName,
    title: parts.length > 1 ? partOf(question.title, at + 1, parts.length) : question.title,
    points: part.map(({ text }) => text),
    source: `${i18n.m.common.source}: ${paper}`,
    notes: [
      notes.aboutQuestions,
      ...part.flatMap(({ names }) =>
        names.length > 0 ? [notes.names(names.length, names.join('; '))] : [],
      ),
    ],
  }))
}
