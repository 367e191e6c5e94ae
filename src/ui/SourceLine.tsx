import type { Paper, SourceRef } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { paperName } from '#i18n/paperName.ts'

/** «Kilde: NUIT 20.11.2025, lysbilde 108». */
export function SourceLine({ source, papers }: { source: SourceRef; papers: readonly Paper[] }) {
  const i18n = useI18n()
  return (
    <p className="source-line">
      {i18n.m.common.source}: {paperName(i18n, source, papers)}
    </p>
  )
}
