import { toldValues } from '#app/project/changes/told-values.ts'
import { cutText } from '#core/charter/document/cut-text.ts'
import type { GaveWay } from '#core/merge/gave-way.ts'
import type { Project } from '#core/project/project.ts'
import type { Path } from '#core/project/what-changed.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'

/** In characters: enough to tell two texts apart by, mostly. */
const longest = 240

/** An answer of a project as people read it, of a text its beginning. `path` is where it stands. */
export function valueWords(
  value: GaveWay['value'],
  path: Path,
  { words, project }: { readonly words: ProjectMessages; readonly project: Project },
): string {
  const { joining, frame } = words
  if (value === null || value === '') return joining.none
  const text = String(value)
  if (path.at(-1) === 'logo') return joining.picture
  // A signature names its actor by id.
  const actor = path.at(-1) === 'actor' && project.answers.team.actors.find(({ id }) => id === text)
  if (actor) return actor.name
  const told = toldValues({ path, before: null, after: text }, words)
  if (told.kind === 'other') return frame.otherTexts.choice
  if (told.kind === 'choices') return told.after.join(', ')
  return cutText(told.after, longest, project.language)
}
