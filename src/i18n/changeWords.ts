import type { Agreement } from '#domain/agreement.ts'
import type { Change, SampleSize } from '#domain/change.ts'
import type { ExactFigure } from '#domain/comparable.ts'
import type { I18n } from './context.tsx'
import { decimalsOf } from './format.ts'
import type { CalculationTexts } from '#i18n/texts/calculation.ts'

function sampleText({ f }: I18n, text: CalculationTexts, { n, assumed }: SampleSize): string {
  return assumed ? text.assumedSample(f.number(n)) : f.number(n)
}

/** How the latest figure differs from the one before, and why it may be said; null for none. */
export function changeSentences(i18n: I18n, text: CalculationTexts, change: Change): string[] {
  const { f } = i18n
  if (change.kind === 'none') return []
  const unit = change.kind === 'untested' && change.why === 'count' ? 'count' : 'percent'
  const decimals = decimalsOf([change.from.value, change.to.value])
  const told = (figure: ExactFigure): string =>
    `${f.value(figure.value, unit, decimals)} (${f.period(figure.period)})`
  const [from, to] = [told(change.from), told(change.to)]
  if (change.kind === 'untested') {
    const moved =
      change.verdict === 'same'
        ? text.changeSame(from, to)
        : text.changeUntested(from, to, change.verdict === 'up')
    return [moved, text.untested[change.why]]
  }
  const margin = f.number(change.margin, 1)
  const moved =
    change.verdict === 'unchanged'
      ? text.changeUnchanged(from, to, margin)
      : text.changeMoved(from, to, margin, change.verdict === 'up')
  const [first, second] = change.samples
  const samples = text.sample(sampleText(i18n, text, first), sampleText(i18n, text, second))
  return [moved, samples]
}

/** Whether the figures point the way the paper's assessment says they do. */
export function claimSentence(
  { f }: I18n,
  text: CalculationTexts,
  { claim, ...found }: Agreement,
): string {
  const { way, between } = claim
  const when = between ? text.claimBetween(f.period(between[0]), f.period(between[1])) : null
  const said = way === 'unchanged' ? text.claimUnchanged(when) : text.claim(text.way[way], when)
  if (found.kind === 'unknown') return text.claimUnknown(said)
  if (found.kind === 'same') return text.claimSame(said)
  const { verdict } = found.change
  return text.claimDiffers(said, text.way[verdict === 'same' ? 'unchanged' : verdict])
}
