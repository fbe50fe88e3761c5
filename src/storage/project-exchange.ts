import { limits } from '#core/limits.ts'
import type { Project } from '#core/project/project.ts'
import { fileEnding, type OpenFailure, open } from '#core/project/project-file.ts'
import { failed, type Result } from '#core/result.ts'

/** What a file is called when the project has no name yet. */
const fallback = 'medspil'
/** UTF-16 units of a file name's first part. */
const longest = 60

/**
 * A file name without its ending, from the project's title and a day as `2026-11-23`. Only letters,
 * digits and hyphens: Windows, macOS, SharePoint and a link in a mail all take it as it is.
 */
export function fileStem(title: string, date: string): string {
  const words = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const name = shortened(words.replace(/^[-\p{M}]+/u, '')).replace(/-+$/u, '')
  return `${name === '' ? fallback : name}_${date}`
}

/** The name of a project file. `date` is a day as `2026-11-23`. */
export const fileName = ({ answers }: Project, date: string) =>
  fileStem(answers.start.title, date) + fileEnding

/** Never cuts a character of two units in half. */
const shortened = (name: string) => name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')

/** Hands a file to the browser, which puts it where this person's downloads go. */
export function saveAsFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  // Firefox follows only a link that is part of the page.
  document.body.append(link)
  link.click()
  link.remove()
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), patience)
}

const patience = 40_000

export const saveTextAsFile = (text: string, name: string): void =>
  saveAsFile(new Blob([text], { type: 'application/json' }), name)

/** Opens a project file someone has chosen. Never rejects; a file too large is not even read. */
export async function readProjectFile(file: File): Promise<Result<Project, OpenFailure>> {
  if (file.size > limits.fileBytes) return failed({ reason: 'tooLarge', text: '', place: '' })
  const bytes = await bytesOf(file)
  if (bytes === null) return failed({ reason: 'damaged', text: '', place: '' })
  const { text, isWhole } = decoded(bytes)
  return isWhole ? open(text) : failed({ reason: 'damaged', text, place: '' })
}

/** Null when the file has gone or cannot be fetched, as one that lies only in the cloud. */
async function bytesOf(file: File): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer()
  } catch {
    return null
  }
}

function decoded(bytes: ArrayBuffer): { text: string; isWhole: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isWhole: true }
  } catch {
    return { text: new TextDecoder().decode(bytes), isWhole: false }
  }
}
