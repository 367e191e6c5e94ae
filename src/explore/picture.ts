import { explorePicture, type Picture } from '#export/explorePicture.ts'
import font from '#ui/fonts/work-sans.woff2?inline'
import type { StrategySummary } from '#domain/model.ts'
import { notesOf, sourcesOf } from './notes.ts'
import { stillOf } from './still.tsx'
import type { View } from './view.ts'
import { ambitionAmong } from './wording.ts'

export interface PictureInput {
  readonly view: View
  /** What the page is about. */
  readonly name: string
  readonly strategy: StrategySummary
  /** ISO date it is made on. */
  readonly today: string
  /** Whole address of what is shown. */
  readonly address: string
}

/** More names of papers than this drown the rest. */
const MOST_SOURCES = 6

/** What is shown as a picture that stands alone. */
export async function pictureOf(input: PictureInput): Promise<Picture> {
  const { view, name, strategy, today, address } = input
  const { wording, panels, names, state } = view
  const { texts, i18n } = wording
  const { f, m } = i18n
  const sources = sourcesOf(wording, panels, strategy.papers)
  const { label, council, date } = strategy.edition
  const ambitions = panels.flatMap((panel) =>
    panel.ambitions.map((ambition) => ambitionAmong(wording, panels, panel, ambition, names.of)),
  )
  const lines = panels.flatMap((panel) => panel.lines)
  const { drawings, marks } = await stillOf(view)
  return explorePicture(
    {
      title: name,
      subtitle: names.common.filter((part) => part !== name).join(' – '),
      key:
        lines.length > 1 && state.form === 'lines'
          ? lines.map(({ key }, at) => ({ mark: marks[at] ?? '', text: names.of.get(key) ?? key }))
          : [],
      notes: [...new Set([...ambitions, ...notesOf(wording, panels, names, state)])],
      foot: [
        texts.pictureSource([
          ...sources.slice(0, MOST_SOURCES),
          ...(sources.length > MOST_SOURCES
            ? [texts.moreSources(sources.length - MOST_SOURCES)]
            : []),
        ]),
        texts.pictureDate(
          `${m.common.siteName}. ${m.shell.edition(label, council, f.date(date))}`,
          f.date(today),
        ),
        address,
      ],
    },
    drawings,
    font,
  )
}
