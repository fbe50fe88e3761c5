import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { currentVersion } from '#core/project/migrations.ts'
import { parseProject, serializeProject } from '#core/project/project-file.ts'
import { ok } from '#core/result.ts'
import { projectsInPdf } from '#storage/pdf-attachment.ts'
import { readProjectFile } from '#storage/project-exchange.ts'

const folder = new URL('../fixtures/', import.meta.url)
const moment = '2026-11-28T12:00:00.000Z'

interface Envelope {
  readonly format?: string
  readonly version: number
  readonly project: unknown
}

/** The envelope a file holds, itself or inside a PDF; null when it is none, or locked. */
async function envelopeOf(bytes: Uint8Array<ArrayBuffer>, isPdf: boolean) {
  const found = isPdf ? await projectsInPdf(bytes) : ok([bytes])
  if (!found.ok || !found.value[0]) return null
  const envelope: Envelope = JSON.parse(new TextDecoder().decode(found.value[0]))
  return envelope.format === 'medspil-project' ? envelope : null
}

const names = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:json|pdf)$/.test(name))
  .toSorted()
const all = await Promise.all(
  names.map(async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
    return { name, bytes, envelope: await envelopeOf(bytes, name.endsWith('.pdf')) }
  }),
)
const first = all.flatMap(({ name, bytes, envelope }) =>
  envelope?.version === 1 ? [{ name, bytes, before: envelope.project }] : [],
)

/** The later project as it was before its rows had ids of their own, and before what was asked since. */
function asBefore(later: unknown, before: unknown): unknown {
  if (typeof later !== 'object' || later === null) return later
  if (typeof before === 'string') return Reflect.get(later, 'text')
  if (Array.isArray(later) && Array.isArray(before))
    return later.map((row, place) => asBefore(row, before[place]))
  const known = Object(before)
  return Object.fromEntries(
    Object.entries(later)
      .filter(([key]) => Object.hasOwn(known, key))
      .map(([key, value]) => [key, asBefore(value, known[key])]),
  )
}

describe('what version 1 left', () => {
  it('is among the fixtures as files and as PDFs', () => {
    expect(first.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['projects/v1.json', 'pdfs/v1.pdf', 'pdfs/saved-elsewhere.pdf']),
    )
  })

  it.each(first)(
    'opens from $name, equal in all that version 1 knew',
    async ({ bytes, before }) => {
      const found = await readProjectFile(new File([bytes], 'x'))
      const [project] = found.ok ? found.value.projects : []
      expect(project).toBeDefined()
      expect(asBefore(project, before)).toEqual(before)
    },
  )

  it.each(first)(
    'opens from $name the same each time, and is saved as today',
    async ({ bytes }) => {
      const again = await Promise.all([1, 2].map(() => readProjectFile(new File([bytes], 'x'))))
      expect(again[0]).toEqual(again[1])
      const [project] = again[0]?.ok ? again[0].value.projects : []
      if (!project) throw new Error('nothing opened')
      const text = serializeProject(project, moment, 'test')
      expect(JSON.parse(text).version).toBe(currentVersion)
      expect(parseProject(text)).toEqual(ok(project))
    },
  )
})
