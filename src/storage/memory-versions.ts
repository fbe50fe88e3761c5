import { failed, ok } from '#core/result.ts'
import { thinnedVersions } from '#core/versions/thinned-versions.ts'
import type { Version } from '#core/versions/version.ts'
import type { Versions } from '#session/ports/versions.ts'

/** Keeps versions while the window is open: for browsers that keep nothing, and for tests. */
export function memoryVersions(isOnShelf: (projectId: string) => Promise<boolean>): Versions {
  const kept = new Map<string, readonly Version[]>()
  /** Of a project that has been removed there are none. */
  const versionsOf = async (projectId: string) => {
    if (!(await isOnShelf(projectId))) kept.delete(projectId)
    return kept.get(projectId) ?? []
  }
  const put = (projectId: string, all: readonly Version[]) => {
    const heads = thinnedVersions(all.map(({ head }) => head))
    kept.set(
      projectId,
      heads.flatMap((head) => all.filter((version) => version.head === head)),
    )
    return ok(null)
  }
  return {
    list: async (projectId) => (await versionsOf(projectId)).map(({ head }) => head),
    read: async (projectId, id) =>
      (await versionsOf(projectId)).find(({ head }) => head.id === id)?.text ?? null,
    keep: async (projectId, versions) => {
      if (!(await isOnShelf(projectId))) return failed('gone')
      const before = kept.get(projectId) ?? []
      const known = new Set(before.map(({ head }) => head.id))
      return put(projectId, [...before, ...versions.filter(({ head }) => !known.has(head.id))])
    },
    rename: async (projectId, id, name) => {
      const before = await versionsOf(projectId)
      if (!before.some(({ head }) => head.id === id)) return failed('gone')
      return put(
        projectId,
        before.map((version) =>
          version.head.id === id ? { ...version, head: { ...version.head, name } } : version,
        ),
      )
    },
  }
}
