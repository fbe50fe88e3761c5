import { type Project, projectSchema } from '#core/project/project.ts'

/** Stands in every text somebody wrote, and in no sentence of the app's. */
export const marker = 'Mærkeord'

/** The project with the marker before every text in it. What no text may stand in keeps what it has. */
export function marked(project: Project): Project {
  let now: unknown = project
  for (const path of textsIn(project)) {
    const next = withMarker(now, path)
    if (projectSchema.safeParse(next).success) now = next
  }
  return projectSchema.parse(now)
}

type Path = readonly (string | number)[]

/** Dates, ids and what points to them are no texts; a code is refused by the schema. */
const notText = new Set([
  'id',
  'date',
  'starts',
  'begins',
  'ends',
  'review',
  'logo',
  'created',
  'changed',
])

function textsIn(project: Project): Path[] {
  const found: { path: Path; text: string }[] = []
  const ids = new Set<string>()
  const walk = (value: unknown, path: Path) => {
    if (typeof value === 'string') {
      if (path.at(-1) === 'id') ids.add(value)
      if (value.trim() !== '' && !notText.has(String(path.at(-1))))
        found.push({ path, text: value })
    } else if (Array.isArray(value))
      for (const [place, each] of value.entries()) walk(each, [...path, place])
    else if (value !== null && typeof value === 'object')
      for (const [key, each] of Object.entries(value)) walk(each, [...path, key])
  }
  walk(project, [])
  return found.filter(({ text }) => !ids.has(text)).map(({ path }) => path)
}

function withMarker(value: unknown, path: Path): unknown {
  const [key, ...rest] = path
  if (key === undefined) return `${marker} ${String(value)}`
  if (Array.isArray(value))
    return value.map((each, place) => (place === key ? withMarker(each, rest) : each))
  return { ...Object(value), [key]: withMarker(Reflect.get(Object(value), key), rest) }
}
