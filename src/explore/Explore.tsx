import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useIndicators } from '#data/indicators.ts'
import { useStrategy } from '#data/queries.ts'
import type { StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useExploreTexts } from '#i18n/texts/explore.ts'
import { keyText, type SeriesKey } from '#state/explore.ts'
import { ErrorBox } from '#ui/ErrorBox.tsx'
import { Loading } from '#ui/Loading.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { useActive } from './active.ts'
import { Chosen } from './Chosen.tsx'
import { Controls } from './Controls.tsx'
import { Figures } from './Figures.tsx'
import { titleOf } from './names.ts'
import { Picker } from './Picker.tsx'
import { defaultKeys, indicatorsOf, resolve } from './select.ts'
import { adoptStyles } from './styles.ts'
import { useExplore } from './useExplore.ts'
import { useView } from './useView.ts'

adoptStyles()

export interface ExploreProps {
  /** Indicators that the page is about. */
  readonly ids: readonly string[]
  /** What the page is about, for the title of a picture. */
  readonly name: string
  /** The reader asked for it just now, and is taken to it. */
  readonly arrived: boolean
}

/** The figures to explore: any series side by side, any part of time, in three forms. */
export default function Explore(props: ExploreProps) {
  const texts = useExploreTexts()
  const [, set] = useExplore()
  const strategy = useStrategy()
  const heading = useRef<HTMLHeadingElement>(null)
  const { arrived } = props
  useEffect(() => {
    if (arrived) heading.current?.focus()
    return () => useActive.setState({ period: null, by: 'pointer' })
  }, [arrived])
  return (
    <section className="card explore chart" aria-labelledby="utforsk">
      <div className="explore-head">
        <h2 id="utforsk" ref={heading} tabIndex={-1}>
          {texts.title}
        </h2>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => {
            set({ open: false })
            // The way in stands where this stood; the reader is taken back to it.
            requestAnimationFrame(() =>
              document.querySelector<HTMLElement>('.explore-entry a')?.focus(),
            )
          }}
        >
          {texts.close}
        </button>
      </div>
      <p>{texts.lead}</p>
      <QueryGate query={strategy}>
        {({ strategy: known }) => <Opened {...props} strategy={known} />}
      </QueryGate>
    </section>
  )
}

/** With the strategy here: fetches the indicators that are chosen, and shows those that came. */
function Opened({
  ids: given,
  name,
  strategy,
}: ExploreProps & { readonly strategy: StrategySummary }) {
  const names = given.join(' ')
  // The same list for as long as it names the same.
  const ids = useMemo(() => names.split(' '), [names])
  const i18n = useI18n()
  const texts = useExploreTexts()
  const [state, set] = useExplore()
  // What the edition does not have is not asked for: an address can name anything.
  const inEdition = indicatorsOf(state.series ?? []).filter((id) => isHere(strategy, id))
  const wanted = [...new Set([...ids, ...inEdition])]
  const { known, pending, failed } = useIndicators(wanted)
  const keys = useMemo(
    () => state.series ?? defaultKeys(ids.flatMap((id) => known.get(id) ?? [])),
    [state.series, ids, known],
  )
  const selection = useMemo(() => resolve(keys, known), [keys, known])
  const wording = useMemo(() => ({ i18n, texts }), [i18n, texts])
  // What the reader ticks, chooses or drags stands there at once; the drawing follows when it can.
  const drawn = useDeferredValue(selection)
  const view = useView(useDeferredValue(state), drawn, wording)
  const nameOf = (id: string): string => {
    const one = strategy.indicators.find((indicator) => indicator.id === id)
    return one ? i18n.t(one.name) : id
  }
  const toggle = (key: SeriesKey, on: boolean): void => {
    const others = keys.filter((one) => keyText(one) !== keyText(key))
    set({ series: on ? [...others, key] : others })
  }
  const missing =
    selection.unknown.length + keys.filter(({ indicator }) => !isHere(strategy, indicator)).length
  return (
    <>
      <Chosen
        {...{ view, keys }}
        selection={drawn}
        onRemove={(key) => set({ series: keys.filter((one) => keyText(one) !== key) })}
      />
      <details className="explore-choose">
        <summary>{texts.choose}</summary>
        <Picker {...{ wording, strategy, keys }} own={ids} onToggle={toggle} />
        {state.series !== null && (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => set({ series: null })}
          >
            {texts.reset}
          </button>
        )}
      </details>
      {missing > 0 && <p role="status">{texts.unknown(missing)}</p>}
      {failed.map(({ id, retry }) => (
        <ErrorBox
          key={id}
          title={texts.failed(nameOf(id))}
          text={i18n.m.shell.errors.unknown}
          onRetry={retry}
        />
      ))}
      {pending.length > 0 && <Loading />}
      <Controls view={{ ...view, state }} onChange={set} />
      {view.panels.length > 0 ? (
        <Figures
          {...{ view, strategy }}
          now={state}
          name={titleOf(selection, ids, name, i18n)}
          onChange={set}
          onRange={(from, to, how) => set({ from, to }, how)}
        />
      ) : (
        pending.length === 0 && drawn === selection && <p>{texts.nothing}</p>
      )}
    </>
  )
}

const isHere = ({ indicators }: StrategySummary, id: string): boolean =>
  indicators.some((indicator) => indicator.id === id)
