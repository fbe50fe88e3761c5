import { HeadingLevel, ImageRun, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Logo, Masthead } from '#core/charter/document/charter-document.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { readableLine } from '#renderers/shared/readable-text.ts'
import { page } from './page.ts'
import type { Paper } from './paper.ts'
import { readLogo } from './read-logo.ts'
import { ruleOf } from './rules.ts'
import { runsOf } from './runs.ts'

/** Who publishes, and what paper this is at the other end of the line, above a rule. */
export function mastheadOf(masthead: Masthead, paper: Paper): readonly Paragraph[] {
  const { logo, organisation, unit, documentType, status } = masthead
  return [
    ...(logo ? [logoOf(logo)] : []),
    lineOf('Masthead', organisation, documentType, paper),
    lineOf('MastheadQuiet', unit, status, paper),
    ruleOf({ style: 'MastheadRule', width: page.width }),
  ]
}

function lineOf(
  style: 'Masthead' | 'MastheadQuiet',
  own: string,
  kind: string,
  { typedLanguage }: Paper,
): Paragraph {
  return new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: page.width }],
    children: [
      ...(isFilled(own) ? runsOf([{ text: readableLine(own), typed: true }], typedLanguage) : []),
      new TextRun({ children: [new Tab()] }),
      ...runsOf([{ text: readableLine(kind) }]),
    ],
  })
}

/** A title of more characters than this is set smaller, so that page one holds more than the title. */
const longTitle = 60

export const titleOf = (title: string, { typedLanguage }: Paper): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.TITLE,
    children: runsOf(
      [{ text: readableLine(title), typed: true }],
      typedLanguage,
      title.length > longTitle ? { size: 40 } : {},
    ),
  })

/** In pixels at 96 to the inch. */
const most = { width: 150, height: 53 }

/** A picture that cannot be read is said instead. */
function logoOf({ source, alternative }: Logo): Paragraph {
  const picture = readLogo(source)
  const description = readableLine(alternative)
  if (!picture)
    return new Paragraph({ style: 'Masthead', children: runsOf([{ text: description }]) })
  const { type, data, width, height } = picture
  const scale = Math.min(1, most.width / width, most.height / height)
  const transformation = { width: width * scale, height: height * scale }
  const altText = { name: 'Logo', description }
  return new Paragraph({
    style: 'Masthead',
    children: [new ImageRun({ type, data, transformation, altText })],
  })
}
