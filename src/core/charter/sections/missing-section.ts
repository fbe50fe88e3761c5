import type { Block, Cell } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { column, rowHead, table } from '#core/charter/document/passages.ts'
import { beside, cell, needName, said } from '#core/charter/document/texts.ts'
import { fields } from '#core/questions/fields.ts'
import { isEmptySeat } from '#core/questions/marks.ts'

/**
 * J: the sections nothing is written in, then a to-do list: the empty seats, then the unanswered
 * fields with the question to ask. `notBegun` are headings of sections.
 */
export function missingSection(
  source: CharterSource,
  notBegun: readonly string[],
): readonly Block[] {
  const { words } = source
  const rows = [...emptySeats(source), ...unanswered(source)]
  if (rows.length === 0) {
    return [{ kind: 'paragraph', look: 'body', text: said(words.missing.nothing) }]
  }
  const heads = words.missing
  const columns = [rowHead(heads.what, 1.5), column(heads.ask, 2.6), column(heads.who, 1.3)]
  return [
    ...(notBegun.length === 0
      ? []
      : [{ kind: 'paragraph', look: 'body', text: said(heads.notBegun(notBegun)) } as const]),
    table(heads.list, columns, rows),
  ]
}

/** None before the first mark: until someone has a seat, none of them is empty. */
function emptySeats({ team, words }: CharterSource): readonly (readonly Cell[])[] {
  const open = team.needs.filter(isEmptySeat)
  if (open.length === team.needs.length) return []
  return open.map(({ need }) => [
    { text: said(words.team.emptySeat), mark: 'gap' } as const,
    cell([...needName(words, need), { text: `. ${words.missing.emptySeat}` }]),
    cell([]),
  ])
}

function unanswered({ unanswered, project, words }: CharterSource): readonly (readonly Cell[])[] {
  return unanswered.map((id) => {
    const { name, ask } = words.fields[id]
    const isBegun = fields[id].state(project.answers) !== 'empty'
    const begun = isBegun ? ` (${words.missing.begun})` : ''
    return [cell([...said(name), ...beside(said(begun))]), cell(said(ask)), cell([])]
  })
}
