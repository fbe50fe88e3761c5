import type { Block, ParagraphBlock, Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { column, rowHead, table } from '#core/charter/document/passages.ts'
import { cell, codeName, lines, said, typed } from '#core/charter/document/texts.ts'
import { questionIds } from '#core/questions/question-ids.ts'

/** L: whose recipe it is, whose words, where the answers are kept, and how the paper is filed. */
export function aboutSection(source: CharterSource): readonly Block[] {
  const { words, project } = source
  const { about } = words
  const paragraph = (text: string): ParagraphBlock => ({
    kind: 'paragraph',
    look: 'body',
    text: said(text),
  })
  return [
    ...(project.example === null
      ? []
      : [
          {
            kind: 'note',
            heading: words.summary.example,
            text: [said(words.examples[project.example])],
          } as const,
        ]),
    { ...paragraph(about.credit), keepWithNext: true },
    { kind: 'list', ordered: true, items: questionIds.map((id) => said(words.captions[id])) },
    paragraph(about.ownWords),
    paragraph(about.thresholds),
    paragraph(about.data),
    control(source),
  ]
}

/** All of what page one's masthead may have had to shorten. */
function control({ words, project, kind, date, leftOut }: CharterSource): Block {
  const { document: names, about } = words
  const { start, way } = project.answers
  const { document: paper } = project
  const facts: readonly (readonly [label: string, value: Text])[] = [
    [words.fields['start.title'].name, typed(start.title)],
    [names.place, typed(start.place)],
    [names.timeframe, typed(start.timeframe)],
    [names.initiator, codeName(words, 'way', way)],
    [about.preparedBy, typed(start.preparedBy)],
    [about.organisation, typed(paper.organisation)],
    [about.unit, typed(paper.unit)],
    [names.owner, typed(paper.owner)],
    [names.journalNumber, typed(paper.journalNumber)],
    [about.kind, said(words.papers[kind])],
    [about.version, said(status({ words, project, date }))],
    [about.leftOut, lines(...leftOut.map((letter) => said(`${letter} ${words.sections[letter]}`)))],
  ]
  const rows = facts
    .filter(([, value]) => value.length > 0)
    .map(([label, value]) => [cell(said(label)), cell(value)])
  return table(about.paper, [rowHead(about.fact, 1), column(about.value, 3)], rows)
}

/** Draft or final, with version and date. */
export const status = ({
  words,
  project,
  date,
}: Pick<CharterSource, 'words' | 'project' | 'date'>): string =>
  words.document.status({
    isFinal: project.document.status === 'final',
    version: project.document.versionLabel.trim(),
    date: words.date(date),
  })
