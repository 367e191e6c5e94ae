import type { ChangesTexts } from '#i18n/texts/changes.ts'
import type { GoalStory, Story } from './stories.ts'

const item = (text: string): string => `- ${text}`

function storyLines(texts: ChangesTexts, story: Story): string[] {
  return [
    '',
    story.name,
    ...story.groups.flatMap(({ title, told }) => [
      `${title}:`,
      ...told.flatMap(({ text, all }) => [
        item(text),
        ...(all ?? []).map((one) => `  ${item(one)}`),
      ]),
    ]),
    ...(story.status === null ? [] : [story.status]),
    ...(story.texts.length > 0 ? [`${texts.texts}:`, ...story.texts.map(item)] : []),
  ]
}

function goalLines(texts: ChangesTexts, goal: GoalStory): string[] {
  const { stories, onlyTexts, unchanged, movedAway } = goal
  return [
    '',
    '',
    `${goal.name}: ${goal.headline}`,
    ...stories.flatMap((story) => storyLines(texts, story)),
    ...(movedAway.length > 0 ? ['', ...movedAway.map(item)] : []),
    ...(onlyTexts.length > 0 ? ['', texts.onlyTexts(onlyTexts.length)] : []),
    ...onlyTexts.map((one) => item(`${one.name}: ${one.texts.join(' ')}`)),
    ...(unchanged.length > 0 ? ['', texts.unchanged(unchanged.length)] : []),
    ...unchanged.map(({ name }) => item(name)),
  ]
}

/** The whole page as text that can be pasted anywhere. */
export function plainText(
  texts: ChangesTexts,
  head: { readonly lead: string; readonly summary: readonly string[] },
  goals: readonly GoalStory[],
): string {
  return [
    texts.title,
    head.lead,
    '',
    head.summary.join(' '),
    texts.asOfMeetings,
    ...goals.flatMap((goal) => goalLines(texts, goal)),
    '',
  ].join('\n')
}
