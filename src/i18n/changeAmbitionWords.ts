import type { AmbitionEntry } from '#domain/difference/entry.ts'
import type { Ambition } from '#domain/model.ts'
import { period } from '#domain/period.ts'
import type { I18n } from './context.tsx'
import type { ChangesTexts } from '#i18n/texts/changes.ts'

/** «68 % innen utgangen av 2030»; a count with what it counts. */
function levelText({ m, f, t }: I18n, texts: ChangesTexts, of: AmbitionEntry, one: Ambition) {
  const { unit, counted } = of.measure
  const value = f.value(one.value, unit)
  const full = counted && one.value !== 1 ? m.charts.counted(value, t(counted)) : value
  return texts.entry.level(full, f.period(one.period), period(one.period).kind)
}

/** Which measure and series it is for, or that the latter is not said. */
function aboutText({ t }: I18n, texts: ChangesTexts, of: AmbitionEntry, one: Ambition): string {
  const series = of.series ? t(of.series.name) : null
  return [
    t(of.measure.name),
    ...(one.series === null ? [texts.entry.seriesNotSaid] : series === null ? [] : [series]),
  ].join(', ')
}

/** What it was before, where that is another than now. */
function beforeText(i18n: I18n, texts: ChangesTexts, of: AmbitionEntry, pair: readonly Ambition[]) {
  const [from, to] = pair
  if (!from || !to) return ''
  const isOtherLevel = from.value !== to.value || from.period !== to.period
  const { seriesNotSaid, seriesWasSaid, otherSeries } = texts.entry
  const series =
    from.series === null ? seriesNotSaid : to.series === null ? seriesWasSaid : otherSeries
  return [
    ...(isOtherLevel ? [levelText(i18n, texts, of, from)] : []),
    ...(from.standing === to.standing ? [] : [texts.entry.standing[from.standing]]),
    ...(from.series === to.series ? [] : [series]),
  ].join(', ')
}

/** An ambition that was set, changed or withdrawn, with what the paper leaves open about it. */
export function ambitionSentence(i18n: I18n, texts: ChangesTexts, entry: AmbitionEntry): string {
  const { m, t } = i18n
  const level = (one: Ambition) => levelText(i18n, texts, entry, one)
  if (entry.kind === 'ambitionWithdrawn') {
    const about = aboutText(i18n, texts, entry, entry.ambition)
    return texts.entry.ambitionWithdrawn(level(entry.ambition), about)
  }
  if (entry.kind === 'ambitionChanged') {
    const { from, to } = entry
    const adopted = to.standing === 'adopted' && from.standing !== 'adopted'
    const about = aboutText(i18n, texts, entry, to)
    const before = beforeText(i18n, texts, entry, [from, to])
    return texts.entry.ambitionChanged(adopted, level(to), about, before)
  }
  const { ambition, beside } = entry
  const others = beside.map((one) => {
    const standing = texts.entry.standing[one.standing]
    const open = one.series === null ? [texts.entry.seriesNotSaid] : []
    return texts.entry.remarks(level(one), [standing, ...open])
  })
  const name = m.common.standing[ambition.standing]
  return [
    texts.entry.ambitionSet(name, level(ambition), aboutText(i18n, texts, entry, ambition)),
    ...(others.length > 0 ? [texts.entry.beside(m.charts.list(others))] : []),
    ...(ambition.doubt ? [t(ambition.doubt)] : []),
  ].join(' ')
}
