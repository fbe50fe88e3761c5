import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { limits } from '#core/limits.ts'
import { parseProject } from '#core/project/project-file.ts'
import { failed, ok, type Result } from '#core/result.ts'
import {
  contentsName,
  contentsSchema,
  laterContentsSchema,
} from '#core/versions/archive-contents.ts'
import type { Version } from '#core/versions/version.ts'
import { type Ideas, ideasSchema, noIdeas } from '#core/workshop/ideas/ideas.ts'

/** A project as the shelf has it, also in the trash, with its versions and the ideas beside it. */
export interface Archived {
  /** The text of its project file. */
  readonly text: string
  readonly versions: readonly Version[]
  readonly ideas: Ideas
  readonly isTrashed: boolean
}

type Refusal = 'foreign' | 'damaged' | 'tooNew'

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
    const told = { file, versions, ...(project.isTrashed && { trashed: true }) }
    if (project.ideas.last === 0) return told
    const ideas = `${nth + 1}-ideas.json`
    files[ideas] = strToU8(JSON.stringify(project.ideas))
    return { ...told, ideas }
  })
  const told = { format: 'medspil-archive', version: 3, projects: contents }
  return zipSync({ [contentsName]: strToU8(JSON.stringify(told)), ...files })
}

/**
 * The texts in an archive, empty for one that is gone from it; `foreign` for a zip that is none of ours or holds
 * more than it may, `damaged` for one of ours that is cut or changed, `tooNew` for one of a later version.
 */
export function archivedIn(bytes: Uint8Array): Result<readonly Archived[], Refusal> {
  const unpacking = unpacked(bytes)
  if (unpacking === 'tooMuch') return failed('foreign')
  const files = unpacking ?? {}
  const contents = parsed(files, contentsName)
  const found = contentsSchema.safeParse(contents)
  if (laterContentsSchema.safeParse(contents).success) return failed('tooNew')
  if (!found.success) return failed(isNamedInside(bytes) ? 'damaged' : 'foreign')
  const textOf = (file: string) => {
    const content = Object.hasOwn(files, file) ? files[file] : undefined
    return content ? strFromU8(content) : null
  }
  const archived = found.data.projects.map(({ file, versions, ideas, trashed = false }) => {
    const text = textOf(file) ?? ''
    const kept = versions.flatMap(({ head, file: name }) => {
      const version = textOf(name)
      return version === null || !parseProject(version).ok ? [] : [{ head, text: version }]
    })
    const said = ideasSchema.safeParse(ideas === undefined ? noIdeas : parsed(files, ideas))
    return { text, versions: kept, ideas: said.success ? said.data : noIdeas, isTrashed: trashed }
  })
  return archived.length > 0 ? ok(archived) : failed('damaged')
}

/** Whether the file that only our archives have is named in it, however the rest may be. */
const isNamedInside = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes).includes(contentsName)

/**
 * What a zip says of its files is judged before any is unpacked, and each is unpacked into as much room as it
 * said: one that holds more than it says breaks off.
 */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | 'tooMuch' | null {
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
    return size > limits.archiveBytes || all > limits.archiveFiles ? 'tooMuch' : null
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
