import type { PublishedFile } from '#data/schema/published.ts'
import { fileName, siteUrl } from '#data/client.ts'
import { useI18n } from '#i18n/context.tsx'
import { useDataTexts } from '#i18n/texts/data.ts'
import { DataText } from '#ui/DataText.tsx'

interface Props {
  title: string
  files: readonly PublishedFile[]
  /** The title stands in a summary above already. */
  hiddenTitle?: boolean
}

/** Files to download, with format and size. */
export function FileTable({ title, files, hiddenTitle }: Props) {
  const { f } = useI18n()
  const texts = useDataTexts()
  const { columns } = texts
  return (
    <table className="data-table file-table">
      <caption className={hiddenTitle ? 'ds-sr-only' : undefined}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.file}</th>
          <th scope="col">{columns.format}</th>
          <th scope="col" className="number">
            {columns.size}
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.path}>
            <th scope="row">
              <a href={siteUrl(file.path)} download={fileName(file.path)}>
                <DataText of={file.title} />
              </a>
              <code>{file.path}</code>
            </th>
            <td>{texts.format[file.format]}</td>
            <td className="number">{texts.kilobytes(f.number(file.bytes / 1000, 1))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
