import { useStrategy } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'
import { useBoardTexts } from '#i18n/texts/board.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { QueryGate } from '#ui/QueryGate.tsx'
import { Board } from './Board.tsx'

/** The front page: the strategy with the status of every indicator. */
export default function BoardPage() {
  const { m, t } = useI18n()
  const texts = useBoardTexts()
  const query = useStrategy()
  const vision = query.data && t(query.data.strategy.vision)
  return (
    <div className="board-page">
      <PageHeading
        className="vision"
        title={`${m.common.siteName} – ${m.common.siteTagline}`}
        description={texts.description}
      >
        {vision ?? `${m.common.siteName} – ${m.common.siteTagline}`}
      </PageHeading>
      <QueryGate query={query}>
        {({ strategy, broken }) => <Board strategy={strategy} broken={broken} />}
      </QueryGate>
    </div>
  )
}
