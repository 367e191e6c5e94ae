/** Reads and checks the texts of a dataset: every problem at once, or the dataset. */
import type { GenericSchema } from 'valibot'
import * as authored from '#data/schema/authored.ts'
import { meetingsFile } from '#data/schema/authoredMeetings.ts'
import type { Dataset } from '#domain/dataset.ts'
import { contextOf, type Context } from './check/context.ts'
import * as frame from './check/frame.ts'
import { checkIndicator, type IndicatorFile } from './check/indicator.ts'
import { checkMeetings } from './check/meetings.ts'
import { checkReferences } from './check/references.ts'
import { readJson } from './json.ts'
import { toDataset } from './normalise.ts'
import { reporter, suggest, type Problem } from './problem.ts'
import { wellFormed } from './structure.ts'

export type Checked =
  | { readonly dataset: Dataset; readonly problems?: never }
  | { readonly dataset?: never; readonly problems: readonly Problem[] }

/** A dataset's files: relative path (`indicators/ehds.json`) → text. */
export type Files = ReadonlyMap<string, string>

const FRAME = ['strategy', 'papers', 'editions', 'surveys', 'glossary', 'meetings'] as const
const INDICATOR = /^indicators\/([^/]+)\.json$/

/** One file as it was read. */
interface ReadFile<T> {
  /** Undefined when the text is no JSON. */
  readonly raw: unknown
  /** Null when nothing of it is well-formed. */
  readonly content: T | null
  /** Is all of it well-formed? */
  readonly whole: boolean
}

/** Reads one file and checks its shape. */
function read<T>(
  file: string,
  files: Files,
  schema: GenericSchema<unknown, T>,
  problems: Problem[],
): ReadFile<T> {
  const nothing = { raw: undefined, content: null, whole: false }
  const text = files.get(file)
  if (text === undefined) {
    reporter(file, problems)([], undefined, 'the file', `Add ${file} to the dataset.`)
    return nothing
  }
  const json = readJson(file, text, problems)
  if (!json) return nothing
  const formed = wellFormed(schema, json.json, reporter(file, problems))
  return { raw: json.json, content: null, whole: false, ...formed }
}

function checkNames(files: Files, problems: Problem[]): void {
  const known = FRAME.map((name) => `${name}.json`)
  for (const file of files.keys()) {
    if (known.includes(file) || INDICATOR.test(file)) continue
    const accepted = `${known.join(', ')} and indicators/<id>.json`
    const mend = suggest(file, known, 'Nothing reads this file: rename or remove it.')
    reporter(file, problems)([], file, accepted, mend)
  }
}

function readIndicators(files: Files, problems: Problem[]): IndicatorFile[] {
  return [...files.keys()].toSorted().flatMap((file) => {
    const name = INDICATOR.exec(file)?.[1]
    if (name === undefined) return []
    const { content, ...rest } = read(file, files, authored.indicatorFile, problems)
    return content ? [{ name, content, ...rest }] : []
  })
}

function checkFrame<T>(
  file: string,
  { content, whole }: { content: T | null; whole: boolean },
  context: Context,
  problems: Problem[],
  check: (content: T, whole: boolean, report: ReturnType<typeof reporter>) => void,
): void {
  if (content === null) return
  const report = reporter(file, problems)
  checkReferences(content, context, report)
  check(content, whole, report)
}

/** Checks shape, references and sense of all files together. */
export function checkFiles(files: Files): Checked {
  const problems: Problem[] = []
  checkNames(files, problems)
  const strategy = read('strategy.json', files, authored.strategyFile, problems)
  const papers = read('papers.json', files, authored.papersFile, problems)
  const editions = read('editions.json', files, authored.editionsFile, problems)
  const surveys = read('surveys.json', files, authored.surveysFile, problems)
  const glossary = read('glossary.json', files, authored.glossaryFile, problems)
  const meetings = read('meetings.json', files, meetingsFile, problems)
  const indicators = readIndicators(files, problems)
  const contents = indicators.map(({ content }) => content)

  const ids = [...files.keys()].flatMap((file) => INDICATOR.exec(file)?.[1] ?? [])
  const raw = {
    strategy: strategy.raw,
    papers: papers.raw,
    editions: editions.raw,
    surveys: surveys.raw,
  }
  const context = contextOf(raw, surveys.content ?? [], contents, new Set(ids))
  checkFrame('strategy.json', strategy, context, problems, (content, whole, report) =>
    frame.checkStrategy(content, whole, context, report),
  )
  checkFrame('papers.json', papers, context, problems, (content, _, report) =>
    frame.checkPapers(content, report),
  )
  checkFrame('editions.json', editions, context, problems, frame.checkEditions)
  checkFrame('surveys.json', surveys, context, problems, (content, _, report) =>
    frame.checkSurveys(content, report),
  )
  checkFrame('glossary.json', glossary, context, problems, (content, _, report) =>
    frame.checkGlossary(content, report),
  )
  checkFrame('meetings.json', meetings, context, problems, (content, _, report) =>
    checkMeetings(content, context, report),
  )
  for (const file of indicators) {
    checkIndicator(file, context, reporter(`indicators/${file.name}.json`, problems))
  }
  const [s, p, e, mt] = [strategy.content, papers.content, editions.content, meetings.content]
  const [sv, g] = [surveys.content, glossary.content]
  if (problems.length > 0 || !s || !p || !e || !sv || !g || !mt) return { problems }
  const frames = { strategy: s, papers: p, editions: e, surveys: sv, glossary: g, meetings: mt }
  return { dataset: toDataset({ ...frames, indicators: contents }) }
}
