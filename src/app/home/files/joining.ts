import { sessionPorts } from '#app/project/open/open-project.ts'
import { keptIdeas } from '#app/shell/kept-ideas.ts'
import type { Services } from '#app/shell/services.tsx'
import type { GaveWay } from '#core/merge/gave-way.ts'
import {
  type JoinedProjects,
  joinProjects,
  type Versions,
  withChosen,
} from '#core/merge/join-projects.ts'
import type { Project } from '#core/project/project.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { type Ideas, ideasToTakeIn, noIdeas } from '#core/workshop/ideas/ideas.ts'
import { joinOnShelf } from '#session/join-on-shelf.ts'
import type { KeptIdeas } from '#session/ports/ideas.ts'
import { type Known, keepOpened, keepTrashed } from '#session/shelf-acts.ts'
import type { FromFile } from '#storage/project-exchange.ts'
import { keptOtherTexts } from '#storage/waiting-texts.ts'

/** A project from a file, and how this browser knows it. */
export interface Opened extends FromFile {
  readonly known: Known
}

/** `apart` what differs from what is here comes as a copy · `known` each into what is here · `together` all as one. */
export type Way = 'apart' | 'known' | 'together'

/** What becomes one project: what is here, if anything, then what the files have. */
export interface Group {
  readonly here: Project | null
  readonly versions: Versions
  /** The name of the file of each version; null for what is here. */
  readonly files: readonly (string | null)[]
  readonly joined: Result<JoinedProjects, 'tooMuch'>
}

/** How it was before, and what was said in its workshop. */
type Beside = Pick<FromFile, 'versions' | 'ideas'>

interface Plan {
  readonly groups: readonly Group[]
  /** Those that are opened as they are. */
  readonly alone: readonly FromFile[]
  /** Those that lay in the trash: they go there again, and are joined with nothing. */
  readonly trashed: readonly Opened[]
  /** What the files have beside each project, by its id. */
  readonly beside: ReadonlyMap<string, Beside>
}

export function planOf(opened: readonly Opened[], way: Way): Plan {
  const beside = new Map(opened.map((each) => [each.project.id, each]))
  const trashed = opened.filter(({ isTrashed }) => isTrashed)
  const live = opened.filter(({ isTrashed }) => !isTrashed)
  if (way === 'apart') return { groups: [], alone: live, trashed, beside }
  const together = way === 'together' ? [live] : [...byId(live)]
  const groups: Group[] = []
  const alone: FromFile[] = []
  for (const all of together) {
    const group = groupOf(all)
    if (group) groups.push(group)
    else alone.push(...all.slice(0, 1))
  }
  return { groups, alone, trashed, beside }
}

const byId = (opened: readonly Opened[]) =>
  Map.groupBy(opened, ({ project }) => project.id).values()

/** Null where there is but one version of it. */
function groupOf(all: readonly Opened[]): Group | null {
  const sides = new Map<string, { readonly project: Project; readonly file: string | null }>()
  const add = (project: Project, file: string | null) => {
    const text = JSON.stringify(project)
    if (!sides.has(text)) sides.set(text, { project, file })
  }
  const here = all.find(({ known }) => known.here)?.known.here ?? null
  if (here) add(here, null)
  // All that is in one that is known as the same is here.
  for (const { project, file, known } of all) if (known.as !== 'same') add(project, file)
  const [first, second, ...others] = [...sides.values()]
  if (!first || !second) return null
  const versions: Versions = [first.project, ...[second, ...others].map(({ project }) => project)]
  const files = [...sides.values()].map(({ file }) => file)
  return { here, versions, files, joined: joinProjects(versions) }
}

type Refused<Act extends (...given: never[]) => Promise<unknown>> = Extract<
  Awaited<ReturnType<Act>>,
  { ok: false }
>['failure']
type Failure =
  | Refused<typeof joinOnShelf>
  | Refused<typeof keepOpened>
  /** All is open, but for ideas or earlier versions that there was no room for. */
  | { readonly reason: 'noRoomBeside' }

interface Words {
  readonly asCopy: (title: string) => string
  readonly copyTitle: (project: Project) => string
}

/** What became of what was opened where something beside it had no room: tried again, it is not opened once more. */
const opened = new WeakMap<object, Project>()

/** Opens and joins all, and gives what those outside the trash have become. `chosen` has the choices of each group. */
export async function openAll(
  services: Services,
  { plan, chosen }: { readonly plan: Plan; readonly chosen: readonly (readonly number[])[] },
  { asCopy, copyTitle }: Words,
): Promise<Result<readonly Project[], Failure>> {
  const projects: Project[] = []
  let isWhole = true
  const besideOf = async (id: string, beside?: Beside) => {
    if (!(await keepBeside(services, id, beside))) isWhole = false
  }
  for (const [nth, { here, joined }] of plan.groups.entries()) {
    if (!joined.ok) return failed({ reason: joined.failure })
    const { project, gaveWay } = withChosen(joined.value, chosen[nth] ?? [])
    const kept = here
      ? await joinOnShelf({ ...sessionPorts(services), copyTitle }, { here, project, gaveWay })
      : await keepJoined(services, opened.get(joined) ?? project, { asCopy, gaveWay })
    if (!kept.ok) return kept
    opened.set(joined, kept.value)
    await besideOf(kept.value.id, plan.beside.get(kept.value.id))
    projects.push(kept.value)
  }
  for (const each of plan.alone) {
    const kept = await keepOpened(services, opened.get(each) ?? each.project, asCopy)
    if (!kept.ok) return kept
    opened.set(each, kept.value.project)
    await besideOf(kept.value.project.id, each)
    projects.push(kept.value.project)
  }
  for (const each of plan.trashed) {
    let isKept = true
    const beside = async (id: string) => {
      isKept = await keepBeside(services, id, each)
      return isKept
    }
    const project = opened.get(each) ?? each.project
    const kept = await keepTrashed(services, project, { asCopy, beside })
    if (!kept.ok) return kept
    opened.set(each, kept.value)
    isWhole &&= isKept
  }
  return isWhole ? ok(projects) : failed({ reason: 'noRoomBeside' })
}

/** Where there is no room for what lies beside a project, it is opened without, and that is told. */
async function keepBeside(
  services: Services,
  id: string,
  { versions, ideas }: Beside = nothing,
): Promise<boolean> {
  const areKept = versions.length === 0 || (await services.versions.keep(id, versions)).ok
  const place = keptIdeas(services)
  const areSaid =
    !ideas?.all.length || (await hasAll(place, id, ideas)) || (await place.takeIn(id, ideas)).ok
  return areKept && areSaid
}

/** Asked first, since in the trash nothing is taken in. */
async function hasAll(place: KeptIdeas, id: string, file: Ideas): Promise<boolean> {
  const here = await place.read(id).catch(() => noIdeas)
  return ideasToTakeIn(here, file).all.length === 0
}

const nothing: Beside = { versions: [], ideas: null }

async function keepJoined(
  services: Services,
  project: Project,
  { asCopy, gaveWay }: { asCopy: Words['asCopy']; gaveWay: readonly GaveWay[] },
) {
  const kept = await keepOpened(services, project, asCopy)
  if (!kept.ok) return kept
  const { id } = kept.value.project
  const said = gaveWay.filter(({ value }) => value !== '' && value !== null)
  if (said.length > 0) keptOtherTexts(id).keep([...(keptOtherTexts(id).read() ?? []), ...said])
  return ok(kept.value.project)
}
