import { useInsertTexts } from '#i18n/texts/insert.ts'
import { EMBED_THEMES, type EmbedQuery } from '#state/embedQuery.ts'
import { Choice } from './Choice.tsx'
import type { PanelProps } from './EmbedPanel.tsx'

interface Props extends Required<Pick<PanelProps, 'series' | 'list'>> {
  readonly query: EmbedQuery
  readonly onChange: (query: EmbedQuery) => void
}

/** What may be chosen of how it looks: the whole of what its address may ask for. */
export function Look({ query, onChange, series, list }: Props) {
  const texts = useInsertTexts()
  return (
    <>
      <Choice
        legend={texts.view}
        chosen={query.table ? 'table' : 'drawn'}
        onChoose={(value) => onChange({ ...query, table: value === 'table' })}
        options={[
          { value: 'drawn', label: list ? texts.list : texts.chart },
          { value: 'table', label: texts.table },
        ]}
      />
      <Choice
        legend={texts.theme}
        chosen={query.theme}
        onChoose={(theme) => onChange({ ...query, theme })}
        options={EMBED_THEMES.map((value) => ({ value, label: texts.themes[value] }))}
      />
      {series.length > 1 && (
        <fieldset>
          <legend>{texts.series}</legend>
          {series.map(({ id, name }) => (
            <label key={id} className="insert-choice">
              <input
                type="checkbox"
                checked={query.series.includes(id)}
                onChange={({ target }) => {
                  const chosen = query.series.filter((one) => one !== id)
                  onChange({ ...query, series: target.checked ? [...chosen, id] : chosen })
                }}
              />
              {name}
            </label>
          ))}
          <p className="quiet">{texts.allSeries}</p>
        </fieldset>
      )}
    </>
  )
}
