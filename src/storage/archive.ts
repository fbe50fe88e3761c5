import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { limits } from '#core/limits.ts'
import { parseProject } from '#core/project/project-file.ts'
import { contentsName, contentsSchema } from '#core/versions/archive-contents.ts'
import type { Version } from '#core/versions/version.ts'

/** A project as the shelf has it, with its versions. */
export interface Archived {
  /** The text of its project file. */
  readonly text: string
  readonly versions: readonly Version[]
}

/** `named` gives the name of the nth project's file, which people read when they look into the archive. */
export function archiveOf(
  projects: readonly Archived[],
  named: (nth: number) => string,
): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {}
  const contents = projects.map((project, nth) => {
    const file = `${nth + 1}-${named(nth)}`
    files[file] = strToU8(project.text)
    const versions = project.versions.map(({ head, text }, at) => {
      const name = `${nth + 1}-versions/${at + 1}.medspil.json`
      files[name] = strToU8(text)
      return { head, file: name }
    })
    return { file, versions }
  })
  const told = { format: 'medspil-archive', version: 1, projects: contents }
  return zipSync({ [contentsName]: strToU8(JSON.stringify(told)), ...files })
}

/** The texts in an archive; null for a zip that is none of ours, is broken, or holds more than it may. */
export function archivedIn(bytes: Uint8Array): readonly Archived[] | null {
  const files = unpacked(bytes)
  const found = files && contentsSchema.safeParse(parsed(files, contentsName))
  if (!files || !found?.success) return null
  const textOf = (file: string) => {
    const content = Object.hasOwn(files, file) ? files[file] : undefined
    return content ? strFromU8(content) : null
  }
  return found.data.projects.flatMap(({ file, versions }) => {
    const text = textOf(file)
    if (text === null) return []
    const kept = versions.flatMap(({ head, file: name }) => {
      const version = textOf(name)
      return version === null || !parseProject(version).ok ? [] : [{ head, text: version }]
    })
    return [{ text, versions: kept }]
  })
}

/**
 * What a zip says of its files is judged before any is unpacked, and each is unpacked into as much room as it
 * said: one that holds more than it says breaks off.
 */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let [size, all] = [0, 0]
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('.json')) return false
        size += originalSize
        all++
        if (size > limits.archiveBytes || all > limits.archiveFiles) throw new RangeError(name)
        return true
      },
    })
  } catch {
    return null
  }
}

function parsed(files: Record<string, Uint8Array>, name: string): unknown {
  const content = Object.hasOwn(files, name) ? files[name] : undefined
  try {
    return content && JSON.parse(strFromU8(content))
  } catch {
    return null
  }
}
