import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { emptyProject, type Project } from '#core/project/project.ts'
import { seal } from '#core/project/project-file.ts'
import { failed, ok } from '#core/result.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { readProjectFile } from '#storage/project-exchange.ts'
import { isInstalled } from '../../tools/other-programs.mjs'
import { paperOf } from '../core/charter/paper.ts'
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
const refused = (reason: string) => failed({ reason, text: '', place: '' })

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

const sealed = (whose: Project) => seal(whose, moment, 'Medspil')
const pdfOf = (whose: Project) => pdfWith(whose, { 'Åen_2026.medspil.json': sealed(whose) })

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
  // Of any project, and as qpdf packs it: tests/renderers/pdf/any-project.test.ts.
  it.each([
    ['linearised and its objects packed', ['--linearize', '--object-streams=generate']],
    ['unpacked', ['--qdf', '--object-streams=disable']],
    ['packed tighter', ['--recompress-flate', '--compression-level=9']],
    ['closed to changes, open to readers', ['--encrypt', '', 'owner', '256', '--']],
  ])('opens when the PDF has been %s', async (_, options) => {
    const again = savedAgain(await pdfOf(project), ...options)
    expect(await read(again)).toEqual(ok(project))
  })

  it('opens from a PDF that was saved elsewhere, linearised and with packed objects', async () => {
    expect(await read(fixture('saved-elsewhere.pdf'))).toMatchObject({
      ok: true,
      value: { answers: { start: { title: 'Åen æder haven' } } },
    })
  })

  it('opens when something stands before the PDF', async () => {
    const pdf = await pdfOf(project)
    expect(await read(new Uint8Array([...bytesOf('From: mail\r\n'), ...pdf]))).toEqual(ok(project))
  })

  it('is found among other attachments', async () => {
    const pdf = await pdfWith(project, {
      'a.json': '[]',
      'b.MEDSPIL.JSON': sealed(project),
      'c.txt': 'x',
    })
    expect(await read(pdf)).toEqual(ok(project))
  })

  it('is judged as any other file', async () => {
    const pdf = await pdfWith(project, { 'a.medspil.json': '[1]' })
    expect(await read(pdf)).toMatchObject({ failure: { reason: 'foreign', text: '[1]' } })
  })
})

describe('a PDF', () => {
  it('without attachments has no project', async () => {
    expect(await read(await pdfWith(project, {}))).toEqual(refused('pdfWithoutProject'))
  })

  it('with other attachments has no project', async () => {
    const pdf = await pdfWith(project, { 'medspil.json.txt': sealed(project) })
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
    expect(await read(bytesOf(sealed(whose)))).toEqual(ok(whose))
  })
})
