import type JSZip from 'jszip'
import { workbook } from './chart/workbook.ts'
import { chartKey, type ChartPart } from './draw.ts'
import {
  mendContentTypes,
  mendCore,
  mendLanguage,
  mendLayout,
  mendNotes,
  mendNotesTheme,
  mendPresentation,
  mendSlide,
  mendTheme,
} from './mend.ts'

export interface Packing {
  readonly charts: readonly ChartPart[]
  readonly described: ReadonlyMap<string, string>
  readonly language: string
}

type Mend = (xml: string, path: string) => string

const numberIn = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0)

/** What is done to which part of the package. */
const mends = ({ described, language }: Packing): readonly (readonly [RegExp, Mend])[] => [
  [/^\[Content_Types\]\.xml$/, mendContentTypes],
  [/^docProps\/core\.xml$/, (xml) => mendCore(xml, language)],
  [/^ppt\/presentation\.xml$/, mendPresentation],
  [/^ppt\/notesMasters\/_rels\//, mendNotesTheme],
  [/^ppt\/theme\/theme1\.xml$/, mendTheme],
  [/^ppt\/slideMasters\/slideMaster1\.xml$/, (xml) => mendLayout(xml, 'master')],
  [/^ppt\/slideLayouts\/slideLayout1\.xml$/, (xml) => mendLayout(xml, 'layout')],
  [/^ppt\/slides\/slide\d+\.xml$/, (xml, path) => mendSlide(xml, numberIn(path), described)],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, mendNotes],
  [/^ppt\/.*\.xml$/, (xml) => mendLanguage(xml, language)],
]

/** Puts each chart's own part and sheet where pptxgenjs kept a place for them. */
async function placeCharts(zip: JSZip, { charts }: Packing, newZip: () => JSZip): Promise<void> {
  for (const path of Object.keys(zip.files).filter((one) =>
    /^ppt\/charts\/[^/]+\.xml$/.test(one),
  )) {
    const kept = (await zip.file(path)?.async('string')) ?? ''
    const chart = charts.find((_, index) => kept.includes(`>${chartKey(index)}<`))
    const relations = path.replace('charts/', 'charts/_rels/').concat('.rels')
    const target = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(
      (await zip.file(relations)?.async('string')) ?? '',
    )?.[1]
    if (!chart || !target) throw new Error(`No chart for ${path}`)
    zip.file(path, chart.xml)
    zip.file(`ppt/${target}`, await workbook(chart.sheet, newZip()))
  }
}

/** Mends the package that pptxgenjs wrote. Throws when a part is not as it was expected. */
export async function mendPackage(
  zip: JSZip,
  packing: Packing,
  newZip: () => JSZip,
): Promise<void> {
  await placeCharts(zip, packing, newZip)
  const steps = mends(packing)
  for (const path of Object.keys(zip.files)) {
    const wanted = steps.filter(([which]) => which.test(path))
    if (wanted.length === 0 || zip.files[path]?.dir) continue
    const xml = (await zip.file(path)?.async('string')) ?? ''
    zip.file(
      path,
      wanted.reduce((part, [, mend]) => mend(part, path), xml),
    )
  }
  const theme = (await zip.file('ppt/theme/theme1.xml')?.async('string')) ?? ''
  zip.file('ppt/theme/theme2.xml', theme)
  // Folders are no parts of the package.
  for (const path of Object.keys(zip.files).filter((one) => zip.files[one]?.dir))
    delete zip.files[path]
}
