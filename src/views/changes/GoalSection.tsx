import { useChangesTexts } from '#i18n/texts/changes.ts'
import { Linked } from './Linked.tsx'
import { StoryView } from './StoryView.tsx'
import type { GoalStory } from './stories.ts'

/** Where the page's contents lead to. */
export const sectionId = (goal: string): string => `endret-${goal}`

/** One goal: each indicator that is another, then those that are as they were. */
export function GoalSection({ goal }: { goal: GoalStory }) {
  const texts = useChangesTexts()
  const { stories, onlyTexts, unchanged, movedAway } = goal
  const isQuiet = stories.length + onlyTexts.length + movedAway.length === 0
  const id = sectionId(goal.id)
  return (
    <section aria-labelledby={id} className="card">
      <h2 id={id}>
        <Linked name={goal.name} href={goal.href} />
      </h2>
      {isQuiet && <p>{texts.goalUnchanged}</p>}
      {stories.map((story) => (
        <StoryView key={story.id} story={story} />
      ))}
      {movedAway.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {onlyTexts.length > 0 && (
        <details>
          <summary>{texts.onlyTexts(onlyTexts.length)}</summary>
          <ul>
            {onlyTexts.map((story) => (
              <li key={story.id}>
                <Linked name={story.name} href={story.href} />: {story.texts.join(' ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {unchanged.length > 0 && (
        <details>
          <summary>{texts.unchanged(unchanged.length)}</summary>
          <ul>
            {unchanged.map((one) => (
              <li key={one.name}>
                <Linked {...one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
