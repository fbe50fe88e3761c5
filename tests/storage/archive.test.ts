import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { emptyProject } from '#core/project/project.ts'
import { serializeProject } from '#core/project/project-file.ts'
import type { Remark } from '#core/project/remarks.ts'
import type { Version } from '#core/versions/version.ts'
import { noIdeas, numbered } from '#core/workshop/ideas/ideas.ts'
import { archivedIn, archiveOf } from '#storage/archive.ts'
import { readProjectFiles } from '#storage/project-exchange.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'

const at = '2026-11-23T12:00:00.000Z'
const remark: Remark = {
  id: 'r1',
  field: 'team.needs',
  row: null,
  answers: null,
  by: 'Seniorrådet',
  written: at,
  text: 'Hvem betaler?',
  state: null,
}
const project = (id: string) => ({
  ...emptyProject(id, 'da', at),
  answers: fullAnswers,
  remarks: [remark],
})
const textOf = (id: string) => serializeProject(project(id), at, 'Medspil')
const version: Version = {
  head: { id: 'v1', at, kind: 'asked', name: 'Før mødet', answered: 1, pages: 16 },
  text: textOf('one'),
}
const said = numbered([{ id: 'i1', text: 'Buschauffører', table: 4, block: null, at }], 2)
const archived = [
  { text: textOf('one'), versions: [version], ideas: { last: 3, all: said }, isTrashed: false },
  { text: textOf('other'), versions: [], ideas: noIdeas, isTrashed: true },
]
const bytes = archiveOf(archived, () => 'Åen.medspil.json')
async function refusal(content: Uint8Array<ArrayBuffer>) {
  const found = await readProjectFiles([file(content)])
  return found.ok ? null : found.failure.reason
}

const file = (content: Uint8Array<ArrayBuffer>) => new File([content], 'alle.zip')

describe('an archive of projects', () => {
  it('gives back each project as it was and where it lay, with its versions and the ideas beside it', async () => {
    expect(archivedIn(bytes)).toEqual({ ok: true, value: archived })
    const found = await readProjectFiles([file(bytes)])
    expect(found).toMatchObject({
      ok: true,
      value: {
        projects: [
          {
            project: project('one'),
            versions: [version],
            ideas: { last: 3, all: said },
            isTrashed: false,
          },
          { project: project('other'), versions: [], ideas: noIdeas, isTrashed: true },
        ],
        unread: [],
        isOneOf: false,
      },
    })
  })

  it('is refused where it says that it holds more than an archive may', () => {
    // A bomb: nothing but blanks, which pack to a thousandth.
    const blanks = new Uint8Array(limits.archiveBytes / 4 + 1).fill(32)
    const bomb = zipSync(Object.fromEntries([1, 2, 3, 4].map((nth) => [`${nth}.json`, blanks])))
    expect(bomb.length).toBeLessThan(limits.fileBytes)
    expect(archivedIn(bomb)).toEqual({ ok: false, failure: 'foreign' })
  })

  it('is unpacked into no more room than it says it takes', () => {
    const small = zipSync({ 'medspil-archive.json': new Uint8Array(1_000_000).fill(32) })
    // What it says of its size stands in the directory at its end.
    const view = new DataView(small.buffer)
    const directory = view.getUint32(small.length - 6, true)
    view.setUint32(directory + 24, 10, true)
    expect(archivedIn(small)).toEqual({ ok: false, failure: 'damaged' })
  })

  it('with more files than an archive may have is refused', () => {
    const many = Array.from({ length: limits.archiveFiles + 1 }, (_, nth) => [
      `${nth}.json`,
      strToU8(''),
    ])
    const tooMany = zipSync(Object.fromEntries(many), { level: 0 })
    expect(archivedIn(tooMany)).toEqual({ ok: false, failure: 'foreign' })
  })

  it.each([
    ['that is another program’s', zipSync({ 'a.txt': strToU8('x') })],
    ['with a project file that somebody packed', zipSync({ 'a.medspil.json': strToU8('{}') })],
  ])('%s is none of ours', async (_, content) => {
    expect(await refusal(content)).toBe('foreign')
  })

  it('that is cut anywhere behind its first name is damaged', async () => {
    for (let length = 100; length < bytes.length; length += 97)
      expect(await refusal(bytes.slice(0, length)), `${length} bytes`).toBe('damaged')
  })

  it('whose list of contents is changed, or full of names that are none, is damaged', async () => {
    const named = { __proto__: strToU8('x'), 'medspil-archive.json': strToU8('{"format":1}') }
    expect(await refusal(zipSync(named))).toBe('damaged')
  })

  it('of a later version says so', async () => {
    const later = strToU8('{"format":"medspil-archive","version":4}')
    expect(await refusal(zipSync({ 'medspil-archive.json': later }))).toBe('tooNew')
  })

  it.each([
    { version: 1, unknown: 'ideas' },
    { version: 2, unknown: 'trash' },
  ])('of version $version, which knew no $unknown, is opened', ({ version }) => {
    const files = unzipSync(bytes)
    const told = JSON.parse(strFromU8(files['medspil-archive.json'] ?? new Uint8Array()))
    for (const each of told.projects) {
      delete each.trashed
      if (version === 1) delete each.ideas
    }
    files['medspil-archive.json'] = strToU8(JSON.stringify({ ...told, version }))
    expect(archivedIn(zipSync(files))).toEqual({
      ok: true,
      value: archived.map((each) => ({
        ...each,
        isTrashed: false,
        ...(version === 1 && { ideas: noIdeas }),
      })),
    })
  })

  it('that lacks one of its files says so, and opens the others', async () => {
    const files = unzipSync(bytes)
    delete files['2-Åen.medspil.json']
    expect(await readProjectFiles([file(zipSync(files))])).toMatchObject({
      ok: true,
      value: { projects: [{ project: { id: 'one' } }], unread: [{ file: 'alle.zip' }] },
    })
  })

  it('leaves out what one of its files is not, and says how many', async () => {
    const broken = archiveOf(
      [...archived, { text: '{"format":"x"}', versions: [], ideas: noIdeas, isTrashed: false }],
      () => 'a.json',
    )
    expect(await readProjectFiles([file(broken)])).toMatchObject({
      ok: true,
      value: { projects: [{}, {}], unread: [{ file: 'alle.zip' }] },
    })
  })
})
