import type { Lacking } from '#core/journey/lacking.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'

/** What is lacking in one line, of no more than `most` fields; empty where nothing is. */
export function lackingWords(
  lacking: readonly Lacking[],
  { overview, fields }: ProjectMessages,
  most = lacking.length,
): string {
  if (lacking.length === 0) return ''
  const names = lacking.slice(0, most).map(({ field, actors }) => {
    const { name } = fields[field]
    return actors ? overview.lackingOfActors(name, actors.without, actors.of) : name
  })
  const more = lacking.length - names.length
  const said = names.join(' · ')
  return overview.missingFields(more > 0 ? `${said} ${overview.missingMore(more)}` : said)
}
