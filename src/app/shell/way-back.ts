import type { Place } from './arrival.tsx'
import { paths } from './paths.ts'

/** The project a place belongs to, or was come to from; null for none. */
export function projectOf(place: Place | null): string | null {
  if (place === null) return null
  const [, kind, id] = place.pathname.split('/')
  if (kind === 'p' && id) return id
  return new URLSearchParams(place.search).get('project')
}

/** Screens that stand beside all projects: two of them must not lead back to each other for ever. */
const beside = [
  paths.help,
  paths.settings,
  paths.method(),
  paths.accessibility,
  paths.privacy,
  paths.licences,
]

/** Where a screen beside the projects leads back to: the place one came from, the project, or the start. */
export function wayBack(from: Place | null, project: string | null): string {
  const isBeside =
    from === null || beside.some((path) => `${from.pathname}/`.startsWith(`${path}/`))
  if (!isBeside) return from.pathname + from.search
  return project === null ? paths.home : paths.project(project)
}
