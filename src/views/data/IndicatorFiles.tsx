import { fileName, siteUrl } from '#data/client.ts'
import type { PublishedFile } from '#data/schema/published.ts'
import type { Slug, Text } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useDataTexts } from '#i18n/texts/data.ts'
import { DataText } from '#ui/DataText.tsx'

interface Props {
  title: string
  indicators: readonly { readonly id: Slug; readonly name: Text }[]
  files: readonly PublishedFile[]
}

const FORMATS = ['csv', 'json'] as const

/** The files of each indicator, a row each, with format and size. */
export function IndicatorFiles({ title, indicators, files }: Props) {
  const { f } = useI18n()
  const texts = useDataTexts()
  return (
    <table className="data-table file-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.indicator}</th>
          {FORMATS.map((format) => (
            <th key={format} scope="col" className="number">
              {texts.format[format]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicators.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">
              <DataText of={name} />
            </th>
            {FORMATS.map((format) => {
              const file = files.find((x) => x.indicator === id && x.format === format)
              return (
                <td key={format} className="number">
                  {file && (
                    <a href={siteUrl(file.path)} download={fileName(file.path)}>
                      {texts.format[format]}
                      <span className="ds-sr-only">
                        , <DataText of={name} />
                      </span>
                      , {texts.kilobytes(f.number(file.bytes / 1000, 1))}
                    </a>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
