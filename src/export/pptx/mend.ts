/**
 * What must be put right in the XML that pptxgenjs 4.0.1 writes. Each function takes a part's text
 * and gives it mended, and says why.
 */
import { DECORATION } from './marks.ts'
import { COLOURS, FONT, FOOT, INNER, MARGIN, SERIES_COLOURS, SMALLEST } from './look.ts'
import { NUMBER, NUMBER_WIDTH, PLACES, SOURCE } from './frame.ts'
import { escapeXml, line, solid } from './xml.ts'

/** pptxgenjs marks all text as American English: it would be read aloud and spell-checked so. */
export const mendLanguage = (xml: string, language: string): string =>
  xml.replaceAll(/ altLang="en-US"/g, '').replaceAll('lang="en-US"', `lang="${language}"`)

/** The schema has the notes' master before the slides; after them, the file fails validation. */
export function mendPresentation(xml: string): string {
  const [notes = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? []
  return xml.replace(notes, '').replace('<p:sldIdLst>', () => `${notes}<p:sldIdLst>`)
}

/** Two masters may not share a theme: PowerPoint then offers to repair the file. */
export const mendNotesTheme = (relations: string): string =>
  relations.replace('../theme/theme1.xml', '../theme/theme2.xml')

export const mendContentTypes = (xml: string): string =>
  xml.replace(
    '</Types>',
    '<Override PartName="/ppt/theme/theme2.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
  )

/** The deck's own colours, so that what others add to it belongs. */
export function mendTheme(xml: string): string {
  const colours: Readonly<Record<string, string>> = {
    dk2: COLOURS.deep,
    lt2: COLOURS.ground,
    accent1: SERIES_COLOURS[0],
    accent2: COLOURS.wanted,
    accent3: SERIES_COLOURS[1],
    accent4: SERIES_COLOURS[2],
    accent5: SERIES_COLOURS[3],
    accent6: SERIES_COLOURS[5],
  }
  return Object.entries(colours).reduce(
    (mended, [name, colour]) =>
      mended.replace(
        new RegExp(`<a:${name}>.*?</a:${name}>`, 's'),
        `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`,
      ),
    xml,
  )
}

const emu = (inches: number): number => Math.round(inches * 914_400)

interface Place {
  readonly name: string
  readonly ph: string
  readonly at: readonly [x: number, y: number, w: number, h: number]
  readonly size: number
  readonly colour: string
  readonly align: 'l' | 'r'
  readonly content: string
}

const run = (text: string): string => `<a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r>`
const field = (text: string, properties = '<a:rPr lang="en-US"/>'): string =>
  `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${properties}<a:t>${text}</a:t></a:fld>`

const PLACE_HOLDERS = {
  title: '<p:ph type="title"/>',
  source: '<p:ph type="ftr" sz="quarter" idx="11"/>',
  number: '<p:ph type="sldNum" sz="quarter" idx="12"/>',
} as const

const LAYOUT: readonly Place[] = [
  {
    name: PLACES.title,
    ph: PLACE_HOLDERS.title,
    at: [MARGIN, 0.78, INNER, 1.02],
    size: 30,
    colour: COLOURS.ink,
    align: 'l',
    content: run('Tittel'),
  },
  {
    name: PLACES.source,
    ph: PLACE_HOLDERS.source,
    at: [MARGIN, FOOT + 0.1, SOURCE, 0.28],
    size: SMALLEST,
    colour: COLOURS.quiet,
    align: 'l',
    content: '',
  },
  {
    name: PLACES.number,
    ph: PLACE_HOLDERS.number,
    at: [MARGIN + INNER - NUMBER_WIDTH, FOOT + 0.1, NUMBER_WIDTH, 0.28],
    size: SMALLEST,
    colour: COLOURS.quiet,
    align: 'r',
    content: field(NUMBER),
  },
]

function placeXml({ name, ph, at: [x, y, w, h], size, colour, align, content }: Place): string {
  const bold = name === PLACES.title ? 1 : 0
  return `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="${size * 100}" b="${bold}">${solid(colour)}<a:latin typeface="${FONT}"/></a:defRPr></a:lvl1pPr></a:lstStyle><a:p>${content}<a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`
}

const RULE = `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="0" name="${DECORATION}"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="${emu(MARGIN)}" y="${emu(FOOT)}"/><a:ext cx="${emu(INNER)}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${line(COLOURS.rule, 1)}</p:spPr></p:cxnSp>`

/**
 * pptxgenjs' own master and layout have no places for title, source and number, so that PowerPoint
 * would not know a title from other text. The layout has the rule above the footer too.
 */
export function mendLayout(xml: string, kind: 'master' | 'layout'): string {
  const places = LAYOUT.map(placeXml).join('') + (kind === 'layout' ? RULE : '')
  return xml.replace('</p:spTree>', () => `${places}</p:spTree>`)
}

/** The shape with a name, as a regular expression that takes no other shape with it. */
const shapeNamed = (name: string): RegExp =>
  new RegExp(
    `(<p:cNvPr id="\\d+" name="${name}"></p:cNvPr>)<p:cNvSpPr[^>]*/?>(?:</p:cNvSpPr>)?<p:nvPr></p:nvPr>`,
    'g',
  )

/** Title, source and number are places of the layout: titles in the outline, for those who listen. */
function mendPlaces(xml: string): string {
  return LAYOUT.reduce(
    (mended, { name, ph }) =>
      mended.replace(
        shapeNamed(name),
        (_, shape: string) =>
          `${shape}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph}</p:nvPr>`,
      ),
    xml,
  )
}

/** The number is a field, which follows when slides are moved. */
const mendNumber = (xml: string, number: number): string =>
  xml.replace(
    new RegExp(`<a:r>(<a:rPr(?:(?!</a:rPr>).)*</a:rPr>)<a:t>${NUMBER}</a:t></a:r>`, 's'),
    (_, properties: string) => field(String(number), properties),
  )

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** Marks and bands beside words that say the same: nothing to read aloud. */
const mendDecoration = (xml: string): string =>
  xml.replaceAll(
    new RegExp(`(<p:cNvPr id="\\d+" name="${DECORATION}")(?:></p:cNvPr>|/>)`, 'g'),
    `$1>${DECORATIVE}</p:cNvPr>`,
  )

/** Tables get a description, which pptxgenjs has no option for, and a head row. */
function mendTables(xml: string, described: ReadonlyMap<string, string>): string {
  return xml
    .replaceAll(/<p:cNvPr id="\d+" name="(Table \d+)"\/>/g, (found, name: string) => {
      const text = described.get(name)
      return text === undefined ? found : found.replace('/>', ` descr="${escapeXml(text)}"/>`)
    })
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
}

/** Properties of a paragraph stand before its runs: pptxgenjs writes them again before each run. */
const mendParagraphs = (xml: string): string =>
  xml.replaceAll(/(<\/a:r>)<a:pPr(?:[^>]*\/>|(?:(?!<\/a:pPr>).)*<\/a:pPr>)/gs, '$1')

/** Two shapes of a slide may not have one id; tables got one that others have. */
function mendIds(xml: string): string {
  let next = 0
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(next += 1)}"`)
}

/** Line breaks in notes are paragraphs; as characters in a run they are drawn as nothing. */
export const mendNotes = (xml: string): string =>
  xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/,
    (_, properties: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((part) => `<a:p><a:r>${properties}<a:t>${part}</a:t></a:r></a:p>`)
        .join(''),
  )

/** Which language the file is in, for those who sort files; pptxgenjs does not say. */
export const mendCore = (xml: string, language: string): string =>
  xml.replace('<cp:lastModifiedBy>', `<dc:language>${language}</dc:language><cp:lastModifiedBy>`)

/** Everything of a slide. */
export function mendSlide(
  xml: string,
  number: number,
  described: ReadonlyMap<string, string>,
): string {
  const steps = [
    mendParagraphs,
    mendPlaces,
    (part: string) => mendNumber(part, number),
    (part: string) => mendTables(part, described),
    mendDecoration,
    mendIds,
  ]
  return steps.reduce((part, step) => step(part), xml)
}
