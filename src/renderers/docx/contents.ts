import { type FileChild, LeaderType, Paragraph, TableOfContents } from 'docx'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { contentsOf } from '#core/charter/document/contents.ts'
import { runsOf } from './runs.ts'

/**
 * What a longer paper holds: a list of contents of Word's own, filled in, each entry a link. Without
 * page numbers: only the program that breaks the pages knows them, and wrong ones are worse than none.
 */
export function contentsIn(charter: CharterDocument): readonly FileChild[] {
  if (contentsOf(charter).length === 0) return []
  const { contents } = charter.running
  return [
    new Paragraph({
      style: 'TOCHeading',
      pageBreakBefore: true,
      children: runsOf([{ text: contents }]),
    }),
    new TableOfContents(contents, {
      hyperlink: true,
      headingStyleRange: '1-1',
      pageNumbersEntryLevelsRange: '1-1',
      tabLeader: LeaderType.NONE,
      beginDirty: false,
    }),
  ]
}
