import { Link } from 'wouter'
import { useI18n } from '#i18n/context.tsx'
import { useLiveTexts } from '#i18n/texts/live.ts'
import type { LiveState } from '#state/live.ts'
import { paths } from '#state/paths.ts'

const MOST_NAMES = 5

/** Says which indicators are newer than the page was built with, and from when. */
export function LiveNews({ news, date }: { news: LiveState['news']; date: string }) {
  const { f } = useI18n()
  const texts = useLiveTexts()
  const { figures, other, rest } = news
  const day = f.date(date)
  if (figures.length === 0 && other.length === 0) {
    return rest && <p className="frame live-news">{texts.rest(day)}</p>
  }
  return (
    <div className="frame live-news">
      {figures.length > 0 && (
        <p>
          {texts.figures(figures.length, day)} <Names of={figures} />
        </p>
      )}
      {other.length > 0 && (
        <p>
          {texts.other(other.length, day)} <Names of={other} />
        </p>
      )}
    </div>
  )
}

function Names({ of }: { of: LiveState['news']['figures'] }) {
  const { t } = useI18n()
  const texts = useLiveTexts()
  // One left over would take the room of its name to say so.
  const named = of.length > MOST_NAMES + 1 ? of.slice(0, MOST_NAMES) : of
  return (
    <>
      {named.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link href={paths.indicator(id)}>{t(name)}</Link>
        </span>
      ))}
      {named.length < of.length ? ` ${texts.more(of.length - named.length)}` : '.'}
    </>
  )
}
