import { use, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { EditionContext } from '#data/edition.ts'
import { useStrategy } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'
import { useInsertTexts } from '#i18n/texts/insert.ts'
import { embedPath } from '#state/embedPaths.ts'
import { formatEmbedQuery, PLAIN_EMBED, type EmbedQuery } from '#state/embedQuery.ts'
import { pageAddress } from '#state/pageAddress.ts'
import { SiteContext } from '#ui/site.ts'
import { Choice } from './Choice.tsx'
import { Code } from './Code.tsx'
import { Look } from './Look.tsx'
import { Preview } from './Preview.tsx'
import { snippet } from './snippet.ts'
import { adoptStyles } from './styles.ts'

adoptStyles()

export interface PanelProps {
  /** Name of what is embedded. */
  readonly name: string
  /** The series of its chart, by id; none for a list. */
  readonly series: readonly { readonly id: string; readonly name: string }[]
  /** A list of indicators, and not a chart. */
  readonly list?: boolean
  readonly onClose: () => void
}

const WIDTHS = ['320', '600', '900'] as const

/** Before it has been measured: enough for a chart with its words in an article. */
const USUAL_HEIGHT = 700

/** Chooses how a page is embedded, shows it at three widths, and hands over the code. */
export default function EmbedPanel({ name, series, list = false, onClose }: PanelProps) {
  const { locale, m, f } = useI18n()
  const texts = useInsertTexts()
  const [path] = useLocation()
  const archived = use(EditionContext)
  const { origin } = use(SiteContext)
  const edition = useStrategy().data?.strategy.edition
  const [frozen, setFrozen] = useState(archived !== null)
  const [query, setQuery] = useState<EmbedQuery>(PLAIN_EMBED)
  const [fitted, setFitted] = useState(true)
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('600')
  const [height, setHeight] = useState(USUAL_HEIGHT)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => dialog.current?.showModal(), [])

  const slug = frozen ? (edition?.slug ?? archived) : null
  const own = pageAddress(locale, slug, embedPath(path.replace(/(.)\/$/, '$1')))
  const asked = formatEmbedQuery(query)
  const src = asked ? `${own}?${asked}` : own
  // Drawn only in a browser, when somebody has asked for it.
  const whole = (address: string) => new URL(address, origin || window.location.origin).href
  const title = texts.frameTitle(name, m.common.siteName)
  return (
    <dialog ref={dialog} className="insert" aria-labelledby={titleId} onClose={onClose}>
      <div className="insert-body">
        <div className="insert-head">
          <h2 id={titleId}>{texts.title(name)}</h2>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => dialog.current?.close()}
          >
            {texts.close}
          </button>
        </div>
        <p>{texts.lead}</p>
        <div className="insert-choices">
          <Choice
            legend={texts.figures}
            chosen={frozen ? 'frozen' : 'newest'}
            onChoose={(value) => setFrozen(value === 'frozen')}
            options={[
              { value: 'newest', label: texts.newest },
              ...(edition
                ? [
                    {
                      value: 'frozen' as const,
                      label: texts.frozen(edition.label, f.date(edition.date)),
                    },
                  ]
                : []),
            ]}
          />
          <Look query={query} onChange={setQuery} series={series} list={list} />
          <Choice
            legend={texts.height}
            chosen={fitted ? 'fitted' : 'fixed'}
            onChoose={(value) => setFitted(value === 'fitted')}
            options={[
              { value: 'fitted', label: texts.fitted },
              { value: 'fixed', label: texts.fixed },
            ]}
          />
        </div>
        <Code
          code={snippet({
            src: whole(src),
            title,
            height,
            script: fitted ? whole(`${import.meta.env.BASE_URL}embed.js`) : null,
          })}
        />
        <h3>{texts.preview}</h3>
        <Choice
          legend={texts.width}
          className="insert-widths"
          chosen={width}
          onChoose={setWidth}
          options={WIDTHS.map((value) => ({ value, label: texts.pixels(Number(value)) }))}
        />
        <p className="quiet">{texts.heightHelp}</p>
        <div className="insert-stage" role="group" aria-label={texts.preview} tabIndex={0}>
          <Preview
            key={`${src} ${width}`}
            src={src}
            title={title}
            width={Number(width)}
            onHeight={setHeight}
          />
        </div>
      </div>
    </dialog>
  )
}
