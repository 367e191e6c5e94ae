import type { EditionChanges } from '#domain/difference/editionChanges.ts'
import type { StrategySummary } from '#domain/model.ts'
import { editionWords, summarySentences } from '#i18n/changeSummaryWords.ts'
import { useI18n } from '#i18n/context.tsx'
import { useChangesTexts } from '#i18n/texts/changes.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { CopyButton } from './CopyButton.tsx'
import { GoalSection, sectionId } from './GoalSection.tsx'
import { PairForm } from './PairForm.tsx'
import { plainText } from './plainText.ts'
import { goalStory } from './stories.ts'

/** What is new from one edition to another: three sentences, then goal by goal. */
export function ChangesView({
  changes,
  strategy,
  chosen,
}: {
  changes: EditionChanges
  strategy: StrategySummary
  /** The address names the two editions. */
  chosen: boolean
}) {
  const i18n = useI18n()
  const { m } = i18n
  const texts = useChangesTexts()
  const [from, to] = [changes.from, changes.to]
  const [older, newer] = [editionWords(i18n, texts, from), editionWords(i18n, texts, to)]
  const backwards = to.date < from.date
  const current = strategy.edition.slug === to.slug
  const words = { i18n, texts, names: strategy, current, backwards }
  const goals = changes.goals.map((goal) => goalStory(words, goal))
  const summary = summarySentences(i18n, texts, changes)
  const lead = texts.lead(older, newer)
  return (
    <div className="changes">
      <PageHeading
        title={m.shell.pageTitle(
          chosen ? texts.pairTitle(from.label, to.label) : texts.title,
          m.common.siteName,
        )}
        description={texts.description(older, newer)}
      >
        {texts.title}
      </PageHeading>
      <p className="lead">{lead}</p>
      {backwards && <p className="quiet">{texts.backwards}</p>}
      <PairForm
        key={`${from.slug} ${to.slug}`}
        editions={strategy.editions}
        from={from.slug}
        to={to.slug}
      />

      <section aria-labelledby="oppsummering" className="card">
        <h2 id="oppsummering">{texts.summaryTitle}</h2>
        <p>{summary.join(' ')}</p>
        <p className="quiet">{texts.asOfMeetings}</p>
        <p className="change-buttons">
          <CopyButton
            label={texts.copySummary}
            done={texts.summaryCopied}
            text={summary.join(' ')}
          />
          <CopyButton
            label={texts.copyAll}
            done={texts.allCopied}
            text={plainText(texts, { lead, summary }, goals)}
          />
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            onClick={() => window.print()}
          >
            {texts.print}
          </button>
        </p>
        <nav aria-labelledby="innholdsliste">
          <h3 id="innholdsliste">{texts.contents}</h3>
          <ul>
            {goals.map(({ id, name, headline }) => (
              <li key={id}>
                <a href={`#${sectionId(id)}`}>{name}</a>: {headline}
              </li>
            ))}
          </ul>
        </nav>
      </section>

      {goals.map((goal) => (
        <GoalSection key={goal.id} goal={goal} />
      ))}
    </div>
  )
}
