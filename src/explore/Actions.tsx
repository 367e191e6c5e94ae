import { useState } from 'react'
import type { StrategySummary } from '#domain/model.ts'
import { useAnnouncer } from '#state/announcer.ts'
import { useToday } from '#state/today.ts'
import { useCopy } from '#state/useCopy.ts'
import type { Picture } from '#export/explorePicture.ts'
import { allOf } from './latest.ts'
import type { View } from './view.ts'

interface ActionsProps {
  readonly view: View
  readonly name: string
  readonly strategy: StrategySummary
}

/** Takes what is shown along: as a link, a picture or a table. What makes them is loaded then. */
export function Actions({ view, name, strategy }: ActionsProps) {
  const { texts } = view.wording
  const announce = useAnnouncer((state) => state.announce)
  const copy = useCopy()
  const today = useToday()
  const [busy, setBusy] = useState(false)
  const file = (ending: string): string => `${fileName(name)}-${today}.${ending}`
  const picture = async (): Promise<Picture> => {
    const { pictureOf } = await import('./picture.ts')
    return pictureOf({ view, name, strategy, today, address: window.location.href })
  }
  const act = (what: () => Promise<string>, failed: string): void => {
    setBusy(true)
    void what()
      .then(announce, () => announce(failed))
      .finally(() => setBusy(false))
  }
  const saved = async (content: Blob, ending: string): Promise<string> => {
    const { save } = await import('#export/save.ts')
    save(content, file(ending))
    return texts.saved(file(ending))
  }
  const png = async (): Promise<Blob> => {
    const { pngOf } = await import('#export/png.ts')
    return pngOf(await picture())
  }
  const table = async (): Promise<string> => {
    const { exploreCsv } = await import('#export/exploreCsv.ts')
    const series = view.panels.flatMap(allOf).map((line) => ({
      ...line,
      base: line.values.base,
      comparable: new Set(line.values.runs.flatMap((run) => run.map(({ figure }) => figure))),
    }))
    return exploreCsv(series, view.domain)
  }
  const buttons: [string, () => void][] = [
    [texts.copyLink, () => void copy(window.location.href, texts.linkCopied, texts.copyFailed)],
    [
      texts.copyPicture,
      () =>
        act(async () => {
          // The promise itself is handed over: some browsers let go of the click while one waits.
          await navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })])
          return texts.pictureCopied
        }, texts.copyFailed),
    ],
    [texts.downloadPng, () => act(async () => saved(await png(), 'png'), texts.pictureFailed)],
    [
      texts.downloadSvg,
      () =>
        act(async () => {
          const { svg } = await picture()
          return saved(new Blob([svg], { type: 'image/svg+xml' }), 'svg')
        }, texts.fileFailed),
    ],
    [
      texts.downloadCsv,
      () =>
        act(
          async () => saved(new Blob([await table()], { type: 'text/csv;charset=utf-8' }), 'csv'),
          texts.fileFailed,
        ),
    ],
    [texts.print, () => window.print()],
  ]
  return (
    <div role="group" aria-label={texts.share} className="explore-share" aria-busy={busy}>
      {buttons.map(([label, onClick]) => (
        <button
          key={label}
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={onClick}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

/** A file name that every system takes: the page's name in small letters and hyphens. */
function fileName(name: string): string {
  const plain = name
    .toLocaleLowerCase('nb')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return plain.slice(0, 60) || 'utforsk'
}
