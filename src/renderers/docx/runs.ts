import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Span, Text } from '#core/charter/document/charter-document.ts'
import { readableText } from '#renderers/shared/readable-text.ts'

/** A text as runs; line feeds break the line, and what people typed keeps its language. */
export const runsOf = (
  text: Text,
  typedLanguage?: string,
  ownLook: IRunOptions = {},
): readonly ParagraphChild[] => text.flatMap((span) => runOf(span, typedLanguage, ownLook))

function runOf(
  span: Span,
  typedLanguage: string | undefined,
  ownLook: IRunOptions,
): readonly ParagraphChild[] {
  const { text, strong, typed = false, href } = span
  const isLink = href !== undefined && URL.canParse(href)
  const look: IRunOptions = {
    ...ownLook,
    ...(strong !== undefined && { bold: strong }),
    ...(typed && typedLanguage !== undefined && { language: { value: typedLanguage } }),
    ...(isLink && { style: 'Hyperlink' }),
  }
  const runs = readableText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }))
  // An address Word cannot read would make it call the whole file damaged.
  return isLink ? [new ExternalHyperlink({ link: new URL(href).href, children: runs })] : runs
}

/** The fuller the disc, the more is carried; the words beside it say the same. */
const discs = { carries: '●', contributes: '◐', gap: '○' } as const

/** A disc before the words of a cell, or above them. */
export const markRuns = (mark: keyof typeof discs, isAbove: boolean): readonly TextRun[] => [
  new TextRun({ text: discs[mark], font: 'Segoe UI Symbol', bold: false, size: 16 }),
  isAbove ? new TextRun({ break: 1 }) : new TextRun({ text: '\u00a0' }),
]
