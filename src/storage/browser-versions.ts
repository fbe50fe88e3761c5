import type { WriteFailure } from '#core/project/save-state.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { thinnedVersions } from '#core/versions/thinned-versions.ts'
import type { Versions } from '#session/ports/versions.ts'
import { writeFailure } from './browser-shelf.ts'
import { databaseName, openDatabase, type WriteTransaction } from './database.ts'
import { type KeptVersions, versionText, withVersions } from './packed-versions.ts'

/** Keeps versions in the browser's database, beside the projects. Rejects when there is none. */
export async function browserVersions(name: string = databaseName): Promise<Versions> {
  const { reading, writing } = await openDatabase(name)

  const keptOf = (projectId: string) =>
    reading((transaction) => transaction.objectStore('versions').get(projectId))

  /** Puts that in the place of what was read, unless another window was there first. */
  const put = (projectId: string, before: KeptVersions | undefined, next: Packed) =>
    writing(async (transaction) => {
      const head = await transaction.objectStore('heads').get(projectId)
      if (!head) return failed('gone' as const)
      const there = await transaction.objectStore('versions').get(projectId)
      if (there?.revision !== before?.revision) return ok(false)
      await transaction.objectStore('versions').put(after(projectId, before, next))
      return ok(true)
    })

  return {
    list: async (projectId) => (await keptOf(projectId))?.heads ?? [],
    read: async (projectId, id) => {
      const kept = await keptOf(projectId)
      return kept ? versionText(kept, id) : null
    },
    keep: (projectId, versions) =>
      tried(async () => {
        for (;;) {
          const before = await keptOf(projectId)
          const written = await put(projectId, before, await withVersions(before, versions))
          if (!written.ok) return written
          if (written.value) return ok(null)
        }
      }),
    rename: (projectId, id, name) =>
      tried(() => writing((transaction) => renamed(transaction, projectId, { id, name }))),
  }
}

type Packed = Pick<KeptVersions, 'heads' | 'pack'>

const after = (
  project: string,
  before: KeptVersions | undefined,
  { heads, pack }: Packed,
): KeptVersions => ({ project, revision: (before?.revision ?? 0) + 1, heads, pack })

async function renamed(
  transaction: WriteTransaction,
  projectId: string,
  { id, name }: { id: string; name: string },
): Promise<Result<null, WriteFailure>> {
  const versions = transaction.objectStore('versions')
  const kept = await versions.get(projectId)
  if (!kept?.heads.some((head) => head.id === id)) return failed('gone')
  const heads = kept.heads.map((head) => (head.id === id ? { ...head, name } : head))
  // One that loses its name may be one too many; its text goes with the next that is kept.
  await versions.put(after(projectId, kept, { heads: thinnedVersions(heads), pack: kept.pack }))
  return ok(null)
}

async function tried<T>(
  work: () => Promise<Result<T, WriteFailure>>,
): Promise<Result<T, WriteFailure>> {
  try {
    return await work()
  } catch (error) {
    return failed(writeFailure(error))
  }
}
