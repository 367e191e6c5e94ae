import type { StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useReportTexts } from '#i18n/texts/report.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

/** The report's first page: what it is, of which edition and day, and how to print it. */
export function Front({ strategy, today }: { strategy: StrategySummary; today: string }) {
  const { m, f, t } = useI18n()
  const texts = useReportTexts()
  const { label, council, date } = strategy.edition
  return (
    <header className="report-front">
      <p className="overline">{m.common.siteName}</p>
      <PageHeading
        title={m.shell.pageTitle(texts.title, m.common.siteName)}
        description={texts.description}
      >
        {texts.heading}
      </PageHeading>
      <p className="lead">{t(strategy.vision)}</p>
      <p>{m.shell.edition(label, council, f.date(date))}</p>
      <p>{texts.asOf(f.date(today))}</p>
      <p className="quiet">{m.shell.footer}</p>
      <p className="quiet">{m.shell.licence}</p>
      <p className="report-print">
        <button
          type="button"
          className="ds-button"
          data-variant="primary"
          onClick={() => window.print()}
        >
          {texts.print}
        </button>{' '}
        <span className="quiet">{texts.howTo}</span>
      </p>
    </header>
  )
}
