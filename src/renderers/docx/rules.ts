import { Paragraph, Tab, TabStopType, TextRun, UnderlineType } from 'docx'
import type { QuestionId } from '#core/questions/question-ids.ts'
import { questionColours } from './figure-colours.ts'
import { colours } from './page.ts'

/** One pattern for each question, told apart where colour is not printed. */
const patterns = {
  problem: UnderlineType.THICK,
  team: UnderlineType.DASHLONGHEAVY,
  motivation: UnderlineType.DASHEDHEAVY,
  arena: UnderlineType.DOTTEDHEAVY,
} as const satisfies Record<QuestionId, string>

const thin: Partial<
  Record<Rule['style'], { readonly type: typeof UnderlineType.SINGLE; readonly color: string }>
> = {
  MastheadRule: { type: UnderlineType.SINGLE, color: colours.ink },
  Hairline: { type: UnderlineType.SINGLE, color: colours.rule },
}

interface Rule {
  readonly style: 'SectionRule' | 'ColumnRule' | 'MastheadRule' | 'Hairline'
  /** In twentieths of a point. */
  readonly width: number
  /** Whose line it is; without any it is the ink's. */
  readonly question?: QuestionId | null
  readonly pageBreakBefore?: boolean
}

/**
 * A line across the text: a tab that is underlined, for LibreOffice leaves the borders of paragraphs
 * untagged in its PDF.
 */
export function ruleOf({
  style,
  width,
  question = null,
  pageBreakBefore = false,
}: Rule): Paragraph {
  const type = question && style === 'SectionRule' ? patterns[question] : UnderlineType.THICK
  const look = thin[style] ?? { type, color: question ? questionColours[question] : colours.ink }
  return new Paragraph({
    style,
    ...(pageBreakBefore && { pageBreakBefore, spacing: { before: 0 } }),
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun({ underline: look, children: [new Tab()] })],
  })
}
