import { useId, useState } from 'react'

interface Props {
  label: string
  value: number
  min: number
  max?: number | undefined
  /** Null when the field holds no number. */
  onAsk: (value: number | null) => void
}

/** A number to ask about. What is being typed stands as it is typed, even when it is no number yet. */
export function NumberField({ label, value, min, max, onAsk }: Props) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <label htmlFor={id}>
      {label}
      <input
        id={id}
        className="ds-input"
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        value={draft ?? value}
        onChange={({ target }) => {
          setDraft(target.value)
          onAsk(target.value === '' ? null : Number(target.value))
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  )
}
