import { useId } from 'react'

interface Props<T extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
  readonly className?: string
}

/** One of a few, all to be seen. */
export function Choice<T extends string>(props: Props<T>) {
  const { legend, options, chosen, onChoose, className } = props
  const name = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className={className}>
        {options.map(({ value, label }) => (
          <label key={value} className="insert-choice">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
