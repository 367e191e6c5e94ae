import { useId } from 'react'
import type { DeckPart } from '#deck/deckParts.ts'
import { usePresentationTexts } from '#i18n/texts/presentation.ts'
import { choose } from './choice.ts'

export interface Choice {
  readonly parts: readonly DeckPart[]
  readonly all: readonly string[]
  readonly chosen: readonly string[]
  readonly setChosen: (chosen: readonly string[]) => void
}

/** What can be shown, goal by goal, to be ticked. Without a script: what a presentation holds. */
export function PickList({ parts, all, chosen, setChosen }: Choice) {
  const texts = usePresentationTexts()
  const id = useId()
  const frame = parts.filter(({ kind }) => kind === 'part')
  const set = (keys: readonly string[], on: boolean) => setChosen(choose(chosen, keys, on, all))
  return (
    <section className="card deck-choice" aria-labelledby={id}>
      <h2 id={id}>{texts.choose}</h2>
      <p className="deck-actions">
        <button type="button" className="text-button" onClick={() => setChosen(all)}>
          {texts.all}
        </button>
        <button type="button" className="text-button" onClick={() => setChosen([])}>
          {texts.none}
        </button>
        <span className="quiet">{texts.chosen(chosen.length)}</span>
      </p>
      <Group legend={texts.frame} parts={frame} chosen={chosen} set={set} />
      {parts
        .filter(({ kind }) => kind === 'goal')
        .map((goal) => {
          const under = parts.filter((part) => `mal.${part.goal ?? ''}` === goal.key)
          return (
            <Group
              key={goal.key}
              legend={goal.name}
              parts={[{ ...goal, name: texts.goalSlide }, ...under]}
              chosen={chosen}
              set={set}
              whole
            />
          )
        })}
    </section>
  )
}

interface GroupProps {
  readonly legend: string
  readonly parts: readonly DeckPart[]
  readonly chosen: readonly string[]
  readonly set: (keys: readonly string[], on: boolean) => void
  /** It can be taken in or left out in one go. */
  readonly whole?: boolean
}

function Group({ legend, parts, chosen, set, whole = false }: GroupProps) {
  const texts = usePresentationTexts()
  const keys = parts.map(({ key }) => key)
  const complete = keys.every((key) => chosen.includes(key))
  return (
    <fieldset className="deck-group">
      <legend>{legend}</legend>
      {whole && (
        <button
          type="button"
          className="text-button"
          aria-pressed={complete}
          aria-label={texts.wholeGoalName(legend)}
          onClick={() => set(keys, !complete)}
        >
          {texts.wholeGoal}
        </button>
      )}
      <ul className="deck-picks">
        {parts.map(({ key, name }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                onChange={({ target }) => set([key], target.checked)}
              />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
