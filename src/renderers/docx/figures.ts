import {
  docPropertiesUniqueNumericId,
  type FileChild,
  LineRuleType,
  Paragraph,
  Run,
  StringContainer,
  type XmlComponent,
} from 'docx'
import type { FigureBlock } from '#core/charter/charter-document.ts'
import type { Figure } from '#core/figures/figure.ts'
import { readableLine } from '#renderers/readable-text.ts'
import { element } from './element.ts'
import type { Paper } from './paper.ts'
import { runsOf } from './runs.ts'
import { page } from './styles.ts'
import { emuPerPoint, wordShapes } from './word-shapes.ts'

/** A page is measured in twentieths of a point. */
const emuPerTwentieth = emuPerPoint / 20
const textWidth = page.width * emuPerTwentieth
const highest = 0.75 * page.size.height * emuPerTwentieth

/** A caption, and below it the figure as shapes of Word's own, which can be edited there. */
export function figureOf({ figure }: FigureBlock, paper: Paper): readonly FileChild[] {
  const unit = Math.min(textWidth / figure.width, highest / figure.height)
  const size = { cx: Math.round(figure.width * unit), cy: Math.round(figure.height * unit) }
  const group = element('wpg:wgp', {}, ...groupFrame(size), ...wordShapes(figure, { unit, paper }))
  // The drawing hangs on a line of its own height, which keeps its place among the text: LibreOffice
  // sets the letters of a group that stands in a line beside it.
  const line = Math.ceil(size.cy / emuPerTwentieth)
  return [
    new Paragraph({ style: 'Caption', children: runsOf([{ text: figure.title }]) }),
    new Paragraph({
      style: 'Figure',
      spacing: { line, lineRule: LineRuleType.EXACT },
      children: [new DrawingRun(anchored(group, size, figure))],
    }),
  ]
}

class DrawingRun extends Run {
  constructor(drawing: XmlComponent) {
    super({})
    this.root.push(element('w:drawing', {}, drawing))
  }
}

interface Size {
  readonly cx: number
  readonly cy: number
}

/** What is inside is measured as what is around it. */
const groupFrame = (size: Size): readonly XmlComponent[] => [
  element('wpg:cNvGrpSpPr'),
  element(
    'wpg:grpSpPr',
    {},
    element(
      'a:xfrm',
      {},
      element('a:off', { x: 0, y: 0 }),
      element('a:ext', { ...size }),
      element('a:chOff', { x: 0, y: 0 }),
      element('a:chExt', { ...size }),
    ),
  ),
]

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const groups = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'

const position = (name: string, relativeFrom: string): XmlComponent =>
  element(name, { relativeFrom }, new StringContainer('wp:posOffset', '0'))

/** At the top left of its paragraph, with its words for those who do not see it. */
const anchored = (group: XmlComponent, size: Size, { title, description }: Figure): XmlComponent =>
  element(
    'wp:anchor',
    {
      distT: 0,
      distB: 0,
      distL: 0,
      distR: 0,
      simplePos: 0,
      relativeHeight: 1,
      behindDoc: 0,
      locked: 0,
      layoutInCell: 1,
      allowOverlap: 1,
    },
    element('wp:simplePos', { x: 0, y: 0 }),
    position('wp:positionH', 'column'),
    position('wp:positionV', 'paragraph'),
    element('wp:extent', { ...size }),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:wrapNone'),
    element('wp:docPr', {
      id: docPropertiesUniqueNumericId(),
      name: readableLine(title),
      descr: readableLine(description),
    }),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', { 'xmlns:a': main }, element('a:graphicData', { uri: groups }, group)),
  )
