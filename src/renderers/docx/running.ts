import {
  Footer,
  Header,
  type ImageRun,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { RunningText } from '#core/charter/document/charter-document.ts'
import { readableLine } from '#renderers/shared/readable-text.ts'
import { page } from './page.ts'
import { ruleOf } from './rules.ts'

/** What stands above every page but the first, and below each: who publishes it, and on which page. */
export function runningParts(running: RunningText, spine: (() => ImageRun) | null) {
  const { left, right, foot } = running
  const marks = () => (spine ? [spine()] : [])
  const footer = (words: string) =>
    new Footer({
      children: [
        ruleOf({ style: 'Hairline', width: page.width }),
        line('Running', [readableLine(words), new Tab(), ...pageNumber(running)]),
      ],
    })
  const words = [readableLine(left[0]), new Tab(), readableLine(right[0])]
  return {
    headers: {
      first: new Header({ children: [new Paragraph({ style: 'AfterTable', children: marks() })] }),
      default: new Header({ children: [line('RunningHead', words, marks())] }),
    },
    footers: { first: footer(left[0]), default: footer(foot[0]) },
  }
}

const line = (
  style: 'Running' | 'RunningHead',
  words: readonly (string | Tab)[],
  others: readonly ParagraphChild[] = [],
): Paragraph =>
  new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: page.width }],
    children: [...others, new TextRun({ children: words })],
  })

/** Numbers that stand for themselves in no language's sentence. */
const [somePage, somePages] = [70_707, 90_909]

/** The sentence about the page, with Word's own counting in place of the numbers. */
const pageNumber = ({ page: sentence }: RunningText): readonly string[] =>
  sentence(somePage, somePages)
    .split(/(70707|90909)/u)
    .map((part) => {
      if (part === `${somePage}`) return PageNumber.CURRENT
      return part === `${somePages}` ? PageNumber.TOTAL_PAGES : part
    })
