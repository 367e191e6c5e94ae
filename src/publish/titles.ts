/** What the published files are called in the list of files. */
import type { Edition, Indicator, Text } from '#domain/model.ts'
import type { Kind } from './contract/kinds.ts'

type Full = Required<Text>

const TITLES = {
  strategy: {
    nb: 'Strategien, målene og alle indikatorene i korte trekk',
    nn: 'Strategien, måla og alle indikatorane i korte trekk',
    en: 'The strategy, its goals and all indicators in brief',
  },
  all: {
    nb: 'Alle tall for alle indikatorer',
    nn: 'Alle tal for alle indikatorar',
    en: 'All figures of all indicators',
  },
  ambitions: { nb: 'Alle ambisjoner', nn: 'Alle ambisjonar', en: 'All ambitions' },
  surveys: {
    nb: 'Undersøkelsene og hvor mange som svarte',
    nn: 'Undersøkingane og kor mange som svarte',
    en: 'The surveys and how many answered',
  },
  meetings: {
    nb: 'Rådsmøtene: hva de fikk til behandling, og hva de mente',
    nn: 'Rådsmøta: kva dei fekk til behandling, og kva dei meinte',
    en: 'The council meetings: what they considered, and what they said',
  },
  editions: {
    nb: 'Utgavene, og indikatorene i hver av dem',
    nn: 'Utgåvene, og indikatorane i kvar av dei',
    en: 'The editions, and the indicators of each',
  },
} satisfies Record<string, Full>

export type FileTitle = keyof typeof TITLES

const CONTRACT: Full = {
  nb: 'Beskrivelse av filene for dem som programmerer (OpenAPI)',
  nn: 'Omtale av filene for dei som programmerer (OpenAPI)',
  en: 'Description of the files for programmers (OpenAPI)',
}

const SCHEMAS: Readonly<Record<Kind, Full>> = {
  strategy: {
    nb: 'JSON Schema for strategien',
    nn: 'JSON Schema for strategien',
    en: 'JSON Schema of the strategy',
  },
  indicator: {
    nb: 'JSON Schema for en indikator',
    nn: 'JSON Schema for ein indikator',
    en: 'JSON Schema of an indicator',
  },
  meetings: {
    nb: 'JSON Schema for rådsmøtene',
    nn: 'JSON Schema for rådsmøta',
    en: 'JSON Schema of the council meetings',
  },
  editions: {
    nb: 'JSON Schema for utgavene',
    nn: 'JSON Schema for utgåvene',
    en: 'JSON Schema of the editions',
  },
  changes: {
    nb: 'JSON Schema for endringer mellom utgaver',
    nn: 'JSON Schema for endringar mellom utgåver',
    en: 'JSON Schema of changes between editions',
  },
  files: {
    nb: 'JSON Schema for listen over filer',
    nn: 'JSON Schema for lista over filer',
    en: 'JSON Schema of the list of files',
  },
}

/** Title of the contract; of the schema of one kind of file when that is given. */
export function contractTitle(kind: Kind | null): Text {
  return kind === null ? CONTRACT : SCHEMAS[kind]
}

function inEdition({ nb, nn, en }: Full, edition: Edition | null): Text {
  if (!edition) return { nb, nn, en }
  return {
    nb: `${nb} – utgave ${edition.label}`,
    nn: `${nn} – utgåve ${edition.label}`,
    en: `${en} – edition ${edition.label}`,
  }
}

/** Title of a file about the whole set; of an edition when one is given. */
export function fileTitle(file: FileTitle, edition: Edition | null): Text {
  return inEdition(TITLES[file], edition)
}

/** Title of what is new in one edition against an earlier one. */
export function changesTitle(from: Edition, to: Edition): Text {
  return {
    nb: `Endringer fra utgave ${from.label} til ${to.label}`,
    nn: `Endringar frå utgåve ${from.label} til ${to.label}`,
    en: `Changes from edition ${from.label} to ${to.label}`,
  }
}

/** Title of a file about one indicator. */
export function indicatorTitle(
  { name }: Pick<Indicator, 'name'>,
  format: 'json' | 'csv',
  edition: Edition | null,
): Text {
  const [nn, en] = [name.nn ?? name.nb, name.en ?? name.nb]
  const titles =
    format === 'csv'
      ? { nb: `${name.nb}: tall`, nn: `${nn}: tal`, en: `${en}: figures` }
      : {
          nb: `${name.nb}: alt om indikatoren`,
          nn: `${nn}: alt om indikatoren`,
          en: `${en}: everything about the indicator`,
        }
  return inEdition(titles, edition)
}
