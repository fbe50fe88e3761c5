import type { HiddenAnswers } from '#core/journey/hidden-answers.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'

/** What is hidden in one line; empty where nothing is. */
export function hiddenWords(hidden: HiddenAnswers, { fields, paper }: ProjectMessages): string {
  const names = hidden.fields.map((id) => fields[id].name)
  const meetings = hidden.meetings > 0 ? [paper.hidden.meetings(hidden.meetings)] : []
  return [...names, ...meetings].join(' · ')
}
