import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { RunningText } from '#core/charter/document/charter-document.ts'
import { readableLine } from '#renderers/shared/readable-text.ts'
import { page } from './styles.ts'

/** What stands above every page but the first, and the page number below each. */
export function runningParts(running: RunningText) {
  const footer = new Footer({
    children: [
      new Paragraph({
        style: 'Running',
        children: [new TextRun({ children: pageNumber(running) })],
      }),
    ],
  })
  const tabStops = [{ type: TabStopType.RIGHT, position: page.width }]
  const words = [readableLine(running.left[0]), new Tab(), readableLine(running.right[0])]
  const header = new Header({
    children: [
      new Paragraph({ style: 'Running', tabStops, children: [new TextRun({ children: words })] }),
    ],
  })
  return { headers: { default: header }, footers: { default: footer, first: footer } }
}

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
