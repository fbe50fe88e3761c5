import { HeadingLevel, ImageRun, Paragraph } from 'docx'
import type { Logo, Masthead } from '#core/charter/document/charter-document.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { readableLine } from '#renderers/shared/readable-text.ts'
import type { Paper } from './paper.ts'
import { readLogo } from './read-logo.ts'
import { runsOf } from './runs.ts'

/** Who publishes, and what paper this is. */
export function mastheadOf(masthead: Masthead, { typedLanguage }: Paper): readonly Paragraph[] {
  const { logo, organisation, unit, documentType, status } = masthead
  const own = [organisation, unit].filter(isFilled)
  const kind = [documentType, status].filter(isFilled).join(' · ')
  return [
    ...(logo ? [logoOf(logo)] : []),
    ...own.map(
      (text) =>
        new Paragraph({
          style: 'Masthead',
          children: runsOf([{ text, typed: true }], typedLanguage),
        }),
    ),
    new Paragraph({ style: 'Masthead', children: runsOf([{ text: kind }]) }),
  ]
}

export const titleOf = (title: string, { typedLanguage }: Paper): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.TITLE,
    children: runsOf([{ text: readableLine(title), typed: true }], typedLanguage),
  })

/** In pixels at 96 to the inch. */
const most = { width: 240, height: 64 }

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
