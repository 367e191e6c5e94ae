import { besideUrl } from '#data/client.ts'
import { useAboutTexts } from '#i18n/texts/about.ts'
import shipped from './shipped.json' with { type: 'json' }

/** What others have made of the dashboard, as far as it is sent to readers; the build checks it. */
export function Licences() {
  const { software } = useAboutTexts()
  return (
    <section>
      <h2>{software.title}</h2>
      <p>{software.text}</p>
      <details>
        <summary>{software.show(String(shipped.length))}</summary>
        <ul translate="no">
          {shipped.map(({ name, version, licence }) => (
            <li key={`${name}@${version}`}>
              {name} {version} ({licence})
            </li>
          ))}
        </ul>
      </details>
      <ul>
        <li>
          <a href={besideUrl('licenses.txt')}>{software.licences}</a>
        </li>
        <li>
          <a href={besideUrl('sbom.cdx.json')}>{software.bom}</a>
        </li>
      </ul>
    </section>
  )
}
