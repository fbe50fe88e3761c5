import { cutName } from '#core/cut-name.ts'
import type { WhatChanged } from '#core/project/what-changed.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'

/** `page` has been named already. */
export function saidOfChange(change: WhatChanged, words: ProjectMessages, page?: string): string {
  const { kind, rows } = change
  const { travel } = words.frame
  const [row] = rows.map((each) => ({ ...each, name: cutName(each.name) }))
  const name = row?.name === '' ? travel.row : row?.name
  if (kind !== 'changed' && name !== undefined) return travel[kind](name, rows.length - 1)
  const subject = subjectOf(change, words)
  if (subject === page && !row?.name) return travel.change
  return row && row.name !== '' ? travel.changedIn(subject, row.name) : travel.changed(subject)
}

/** What a field, or what stands around the answers, is called. */
export function subjectOf(
  { field, path }: Pick<WhatChanged, 'field' | 'path'>,
  words: ProjectMessages,
): string {
  const outside: Readonly<Record<string, string>> = {
    nextSteps: words.overview.agreedActions.heading,
    document: words.paper.control,
    judgement: words.checkScreen.title,
    remarks: words.remarks.title,
    workshop: words.workshop.sheet,
    language: words.frame.travel.language,
  }
  return field ? words.fields[field].name : (outside[String(path[0])] ?? words.frame.travel.route)
}
