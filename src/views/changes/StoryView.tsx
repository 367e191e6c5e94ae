import type { Told } from '#i18n/changeFigureWords.ts'
import { useChangesTexts } from '#i18n/texts/changes.ts'
import { Linked } from './Linked.tsx'
import type { Story } from './stories.ts'

function Sentence({ text, all }: Told) {
  const texts = useChangesTexts()
  return (
    <li>
      {text}
      {all && (
        <details>
          <summary>{texts.entry.allFigures(all.length)}</summary>
          <ul>
            {all.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** What is new about one indicator: the set, its ambitions and figures, its status, its texts. */
export function StoryView({ story }: { story: Story }) {
  const texts = useChangesTexts()
  const { marks, groups, status } = story
  return (
    <article className="change">
      <h3>
        <Linked name={story.name} href={story.href} />
      </h3>
      {marks.length > 0 && (
        <ul className="change-marks">
          {marks.map((mark) => (
            <li key={mark} className="tag">
              {mark}
            </li>
          ))}
        </ul>
      )}
      {groups.map(({ title, told }) => (
        <div key={title}>
          <h4 className="overline">{title}</h4>
          <ul>
            {told.map((one) => (
              <Sentence key={one.text} {...one} />
            ))}
          </ul>
        </div>
      ))}
      {status !== null && <p>{status}</p>}
      {story.texts.length > 0 && (
        <details>
          <summary>{texts.texts}</summary>
          <ul>
            {story.texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}
