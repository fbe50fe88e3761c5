import { paragraphs } from '#core/charter/document/texts.ts'
import { codes } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { RoomBlock, SheetBlock, WritingSheet } from './sheet-document.ts'
import { room, type SheetSource, writingSheet } from './sheet-source.ts'

/** A: what the problem is, who feels it, and what is open. One for each table. */
export function problemSheet(source: SheetSource): WritingSheet {
  const { problem: asks, charter } = source.words
  const { problem } = source.project.answers
  const { open, fixed } = problem.openness
  const better = problem.success.map(({ sign }) => sign).filter(isFilled)
  return writingSheet('A', source, {
    format: { size: 'A3', lies: true },
    question: 'problem',
    blocks: [
      sentence(source),
      {
        kind: 'beside',
        parts: [
          { weight: 1, blocks: [room(asks.felt, 3, problem.affected)] },
          { weight: 1, blocks: [room(asks.tried, 3, problem.triedBefore)] },
          { weight: 1, blocks: [room(asks.open, 3, open)] },
          { weight: 1, blocks: [room(asks.fixed, 3, fixed)] },
        ],
      },
      {
        kind: 'beside',
        parts: [
          {
            weight: 1,
            blocks: [
              {
                kind: 'ticks',
                prompt: asks.signs,
                options: codes.complexitySign.map((sign) => ({
                  text: charter.codes.complexitySign[sign].name,
                  isChosen: problem.complexity.signs.includes(sign),
                })),
              },
            ],
          },
          { weight: 1, blocks: [{ ...room(asks.better, 2), answer: better.flatMap(paragraphs) }] },
        ],
      },
    ],
  })
}

/** Three parts, each with a line for a marker; or the sentence as it is, to be read and changed. */
function sentence({ words, project }: SheetSource): SheetBlock {
  const { problem: asks } = words
  const { statement } = project.answers.problem
  const large = { hand: 'large', isFramed: false } as const
  if (isFilled(statement)) return { ...room(asks.sentence, 2, statement), ...large }
  const part = (prompt: string): RoomBlock => ({ ...room(prompt, 1), ...large })
  return {
    kind: 'beside',
    parts: [{ weight: 1, blocks: [part(asks.when), part(asks.happens), part(asks.affects)] }],
  }
}
