import type { KeptIdeas } from '#session/ports/ideas.ts'
import { askBeforeLeaving } from '#storage/leaving.ts'
import type { Services } from './services.tsx'

const opened = new WeakMap<Services, KeptIdeas>()

const onPage = new Map<string, () => number>()

/** How many ideas of a project stand on this page, whether the browser still has them or not. */
export const ideasOnPage = (project: string): number => onPage.get(project)?.() ?? 0

/** Gives back how to take them from the page. */
export function putOnPage(project: string, count: () => number): () => void {
  onPage.set(project, count)
  return () => {
    if (onPage.get(project) === count) onPage.delete(project)
  }
}

/** Where this browser keeps ideas: fetched and opened when first asked for, and again where that failed. */
export function keptIdeas(services: Services): KeptIdeas {
  const known = opened.get(services)
  if (known) return known
  let opening: Promise<KeptIdeas> | null = null
  const place = () => {
    opening ??= open(services).catch((reason: unknown) => {
      opening = null
      throw reason
    })
    return opening
  }
  const ideas: KeptIdeas = {
    read: async (project) => (await place()).read(project),
    look: async (project, numbers) => (await place()).look(project, numbers),
    lacks: async (project, known) => (await place()).lacks(project, known),
    add: async (project, said) => (await place()).add(project, said),
    addNew: async (project, said) => (await place()).addNew(project, said),
    change: async (project, changes) => (await place()).change(project, changes),
    takeIn: async (project, file) => (await place()).takeIn(project, file),
    listen: (project, onWritten) => {
      let stop: (() => void) | null = null
      let isOver = false
      place().then(
        ({ listen }) => {
          if (!isOver) stop = listen(project, onWritten)
        },
        () => {},
      )
      return () => {
        isOver = true
        stop?.()
      }
    },
  }
  opened.set(services, ideas)
  return ideas
}

async function open({ keeps, shelf }: Services): Promise<KeptIdeas> {
  if (keeps) return (await import('#storage/ideas/browser-ideas.ts')).browserIdeas()
  const { memoryIdeas } = await import('#storage/ideas/memory-ideas.ts')
  let isAny = false
  // They go with the window, and no file of their project has them.
  askBeforeLeaving(() => isAny)
  return memoryIdeas(shelf, () => {
    isAny = true
  })
}
