import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { serializeProject } from '#core/project/project-file.ts'
import { failed, ok } from '#core/result.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { readProjectFile } from '#storage/project-exchange.ts'
import { isInstalled } from '../../tools/other-programs.mjs'
import { paperOf } from '../core/charter/paper.ts'
import { smallPdf } from '../fixtures/small-pdf.ts'
import { charterFonts } from '../renderers/pdf/charter-fonts.ts'

const moment = '2026-11-23T12:00:00.000Z'
const empty = emptyProject('p1', 'da', moment)
const project: Project = {
  ...empty,
  answers: { ...empty.answers, start: { ...empty.answers.start, title: 'Åen æder haven' } },
}

const read = (bytes: Uint8Array<ArrayBuffer>) =>
  readProjectFile(new File([bytes], 'projektgrundlag.pdf', { type: 'application/pdf' }))
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/pdfs/${name}`, import.meta.url)))
const bytesOf = (text: string) => new TextEncoder().encode(text)
const opened = (...projects: Project[]) => ok({ projects, unread: 0 })
const refused = (reason: string) => failed({ reason, text: '', place: null })

/** The charter as PDF with these files inside. */
const pdfWith = (whose: Project, files: Record<string, string>) =>
  renderPdf(paperOf(whose), {
    fonts: charterFonts,
    attachments: Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'application/json',
      bytes: bytesOf(content),
      modified: moment,
    })),
  })

const serialized = (whose: Project) => serializeProject(whose, moment, 'Medspil')
const pdfOf = (whose: Project) => pdfWith(whose, { 'Åen_2026.medspil.json': serialized(whose) })

const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hasQpdf = isInstalled('qpdf')

/** What another program makes of a PDF; where there is no qpdf, the PDF as it was. */
function savedAgain(bytes: Uint8Array<ArrayBuffer>, ...options: string[]): Uint8Array<ArrayBuffer> {
  if (!hasQpdf) return bytes
  const [before, after] = [join(folder, 'before.pdf'), join(folder, 'after.pdf')]
  writeFileSync(before, bytes)
  execFileSync('qpdf', [...options, before, after])
  return new Uint8Array(readFileSync(after))
}

describe('a project in its charter as PDF', () => {
  // Of any project, and as qpdf packs it: tests/renderers/pdf/any-project.
  it.each([
    ['linearised and its objects packed', ['--linearize', '--object-streams=generate']],
    ['unpacked', ['--qdf', '--object-streams=disable']],
    ['packed tighter', ['--recompress-flate', '--compression-level=9']],
    ['closed to changes, open to readers', ['--encrypt', '', 'owner', '256', '--']],
  ])('opens when the PDF has been %s', async (_, options) => {
    const again = savedAgain(await pdfOf(project), ...options)
    expect(await read(again)).toEqual(opened(project))
  })

  it('opens from a PDF that was saved elsewhere, linearised and with packed objects', async () => {
    expect(await read(fixture('saved-elsewhere.pdf'))).toMatchObject({
      ok: true,
      value: { projects: [{ answers: { start: { title: 'Åen æder haven' } } }], unread: 0 },
    })
  })

  it('opens when something stands before the PDF', async () => {
    const pdf = await pdfOf(project)
    expect(await read(new Uint8Array([...bytesOf('From: mail\r\n'), ...pdf]))).toEqual(
      opened(project),
    )
  })

  it('is found among other attachments', async () => {
    const pdf = await pdfWith(project, {
      'a.json': '[]',
      'b.MEDSPIL.JSON': serialized(project),
      'c.txt': 'x',
    })
    expect(await read(pdf)).toEqual(opened(project))
  })

  it('is judged as any other file', async () => {
    const pdf = await pdfWith(project, { 'a.medspil.json': '[1]' })
    expect(await read(pdf)).toMatchObject({ failure: { reason: 'foreign', text: '[1]' } })
  })
})

describe('the projects of a PDF', () => {
  const other: Project = { ...project, id: 'p2' }
  const file = (whose: Project, name = 'Aaen.medspil.json') => ({
    name,
    bytes: bytesOf(serialized(whose)),
  })
  const within = (bytes: Uint8Array) => ({ name: 'Projektgrundlag.PDF', bytes })

  it('are all found, as in papers that were merged', async () => {
    const pdf = await pdfWith(project, {
      'a.medspil.json': serialized(project),
      'b.medspil.json': serialized(other),
    })
    const found = await read(pdf)
    expect(found).toEqual(opened(...(found.ok ? found.value.projects : [])))
    expect(found.ok && found.value.projects.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      project,
      other,
    ])
  })

  it('are one when they are the same, whatever their files are called', async () => {
    const pdf = smallPdf({
      listed: [file(project)],
      clipped: [file(project, 'igen.medspil.json')],
    })
    expect(await read(pdf)).toEqual(opened(project))
  })

  it('are told apart from those that cannot be opened, and these are counted', async () => {
    const broken = { name: 'b.medspil.json', bytes: bytesOf('{') }
    expect(await read(smallPdf({ listed: [broken, file(project), broken] }))).toEqual(
      ok({ projects: [project], unread: 1 }),
    )
  })

  it('are found where one hangs on a page as a paper clip', async () => {
    expect(await read(smallPdf({ clipped: [file(project)] }))).toEqual(opened(project))
    expect(await read(smallPdf({ listed: [file(other)], clipped: [file(project)] }))).toEqual(
      opened(other, project),
    )
  })

  it('are found in the papers of a portfolio', async () => {
    const papers = [
      within(await pdfOf(project)),
      within(fixture('locked.pdf')),
      within(bytesOf('%PDF-1.7')),
      within(smallPdf({ clipped: [file(other)] })),
    ]
    expect(await read(smallPdf({ collection: true, listed: papers }))).toEqual(
      opened(project, other),
    )
  })

  it('are sought in PDFs within PDFs as deep as people put them, and no deeper', async () => {
    const nested = (times: number): Uint8Array<ArrayBuffer> =>
      times === 0
        ? smallPdf({ listed: [file(project)] })
        : smallPdf({ listed: [within(nested(times - 1))] })
    expect(await read(nested(limits.pdfDepth))).toEqual(opened(project))
    expect(await read(nested(limits.pdfDepth + 1))).toEqual(refused('pdfWithoutProject'))
  })

  it('are out of reach where the only paper is locked, and that is said', async () => {
    const portfolio = smallPdf({ collection: true, listed: [within(fixture('locked.pdf'))] })
    expect(await read(portfolio)).toEqual(refused('pdfLocked'))
  })
})

describe('a PDF', () => {
  it('without attachments has no project', async () => {
    expect(await read(await pdfWith(project, {}))).toEqual(refused('pdfWithoutProject'))
  })

  it('with other attachments has no project', async () => {
    const pdf = await pdfWith(project, { 'medspil.json.txt': serialized(project) })
    expect(await read(pdf)).toEqual(refused('pdfWithoutProject'))
  })

  it('that asks for a password is locked', async () => {
    expect(await read(fixture('locked.pdf'))).toEqual(refused('pdfLocked'))
  })

  it('that is none but for its name is damaged', async () => {
    expect(await read(bytesOf('%PDF-1.7\nog så ikke mere'))).toEqual(refused('damaged'))
  })

  it('cut off is refused', async () => {
    const pdf = await pdfOf(project)
    for (const share of [0.1, 0.5, 0.9])
      expect(await read(pdf.slice(0, pdf.length * share))).toMatchObject({ ok: false })
  })

  it('is no project file that speaks of one', async () => {
    const title = '%PDF-1.7'
    const whose = {
      ...project,
      answers: { ...project.answers, start: { ...project.answers.start, title } },
    }
    expect(await read(bytesOf(serialized(whose)))).toEqual(opened(whose))
  })
})
