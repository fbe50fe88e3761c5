import type { Lacking } from '#core/journey/lacking.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'

/** The field that lacks an answer, and of how many actors. */
export function lackingName({ field, actors }: Lacking, words: ProjectMessages): string {
  const { name } = words.fields[field]
  return actors ? words.overview.lackingOfActors(name, actors.without, actors.of) : name
}

/** What is lacking in one line, of no more than `most` fields; empty where nothing is. */
function lackingWords(
  lacking: readonly Lacking[],
  words: ProjectMessages,
  most = lacking.length,
): string {
  const { overview } = words
  if (lacking.length === 0) return ''
  const names = lacking.slice(0, most).map((each) => lackingName(each, words))
  const more = lacking.length - names.length
  const said = names.join(' · ')
  return overview.missingFields(more > 0 ? `${said} ${overview.missingMore(more)}` : said)
}
