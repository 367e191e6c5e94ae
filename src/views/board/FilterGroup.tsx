interface Props<T extends string> {
  legend: string
  options: readonly T[]
  label: (value: T) => string
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
}

/** Checkboxes for one property, drawn as chips. None ticked means all. */
export function FilterGroup<T extends string>({
  legend,
  options,
  label,
  chosen,
  onChange,
}: Props<T>) {
  const toggle = (value: T, on: boolean) =>
    onChange(options.filter((o) => (o === value ? on : chosen.includes(o))))
  return (
    <fieldset className="filter-group">
      <legend>{legend}</legend>
      {options.map((value) => (
        <label key={value} className="chip">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          {label(value)}
        </label>
      ))}
    </fieldset>
  )
}
