import type { Lacking } from '#core/journey/lacking.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'

/** The field that lacks an answer, and of how many actors. */
export function lackingName({ field, actors }: Lacking, words: ProjectMessages): string {
  const { name } = words.fields[field]
  return actors ? words.overview.lackingOfActors(name, actors.without, actors.of) : name
}
