import type { Indicator, IndicatorSummary, StrategySummary } from '#domain/model.ts'
import { useI18n, type I18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { paths } from '#state/paths.ts'
import { Breadcrumb } from '#ui/Breadcrumb.tsx'
import { DataText } from '#ui/DataText.tsx'
import { OfficialName } from '#ui/OfficialName.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { ReadinessMark } from '#ui/ReadinessMark.tsx'
import { Terms } from '#ui/Terms.tsx'

interface Props {
  id: string
  /** From the strategy; missing when the entry there could not be read. */
  summary: IndicatorSummary | undefined
  /** From the indicator's own file, once it is here. */
  detail: Indicator | undefined
  strategy: StrategySummary
}

/** Name, marks and what the indicator measures: there before the figures are. */
export function IndicatorHead({ id, summary, detail, strategy }: Props) {
  const { m, t } = useI18n()
  const texts = useIndicatorTexts()
  const { goals, edition, glossary } = strategy
  const indicator = detail ?? summary
  const name = indicator ? t(indicator.name) : id
  const goal = goals.find((g) => g.id === indicator?.goal)
  const written = [name, ...(indicator ? [t(indicator.description)] : []), ...pageTexts(detail, t)]
  const isNew = indicator?.since === edition.slug && strategy.editions[0]?.slug !== edition.slug
  return (
    <>
      <Breadcrumb
        steps={[
          { name: m.shell.home, href: paths.board },
          ...(goal
            ? [{ name: m.common.goalName(t(goal.name), goal.number), href: paths.goal(goal.id) }]
            : []),
        ]}
      />
      <PageHeading
        title={m.shell.pageTitle(name, m.common.siteName)}
        description={indicator ? t(indicator.description) : name}
      >
        {name}
      </PageHeading>
      {indicator && (
        <>
          <OfficialName name={indicator.name} />
          <p className="marks">
            <span className="tag">
              <ReadinessMark readiness={indicator.readiness.value} />
            </span>
            <span className="tag">{m.common.type[indicator.type.value]}</span>
            {isNew && <span>{texts.newInEdition(edition.label)}</span>}
            {indicator.formerName && (
              <span>{texts.formerName(t(indicator.formerName), edition.label)}</span>
            )}
          </p>
          <p className="lead">
            <DataText of={indicator.description} />
          </p>
          {detail?.statement && (
            <p className="statement">
              {texts.statement}: <q lang="nb">{detail.statement.nb}</q>
              {t(detail.statement) !== detail.statement.nb && <> ({t(detail.statement)})</>}
            </p>
          )}
        </>
      )}
      <Terms glossary={glossary} texts={written} label={texts.words} />
    </>
  )
}

/** The texts of the page in which an abbreviation may stand. */
function pageTexts(detail: Indicator | undefined, t: I18n['t']): string[] {
  if (!detail) return []
  return [
    detail.owner,
    detail.dataSource,
    detail.missing?.why,
    detail.assessment?.text,
    ...[...detail.barriers, ...detail.actions, ...detail.notes].map((item) => item.text),
    ...detail.measures.flatMap((measure) => [measure.name, measure.description]),
    ...detail.measures.flatMap((measure) => measure.ambitionNotes.map((note) => note.text)),
  ].flatMap((text) => (text ? [t(text)] : []))
}
