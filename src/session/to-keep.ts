import { projectProgress } from '#core/journey/journey.ts'
import type { Project } from '#core/project/project.ts'
import { isStarted } from '#core/rules/facts/begun.ts'
import type { SmallChange, ToKeep } from './ports/shelf.ts'

/**
 * What a shelf is given of a project, serialized as `text`. The progress is worked out here: the shelf is
 * opened with the first screen, which has no need of all the fields.
 */
export const toKeep = (
  project: Project,
  text: string | (() => string),
  change: SmallChange | null = null,
): ToKeep => ({
  project,
  text: typeof text === 'string' ? () => text : text,
  change,
  ...projectProgress(project.answers, project.route),
  isStarted: isStarted(project.answers),
})
