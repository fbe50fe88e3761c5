import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, it } from 'vitest'
import { paperKinds, papers } from '#core/charter/document/papers.ts'
import { attachmentKinds, sectionLetters } from '#core/charter/document/section-letters.ts'
import { languages } from '#core/languages.ts'
import { emptyProject, projectToShare, withTitle } from '#core/project/project.ts'
import { parseProject, serializeProject } from '#core/project/project-file.ts'
import { ok } from '#core/result.ts'
import { options, requestOf } from '../../tools/charter.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { readPdf } from '../renderers/pdf/read-pdf.ts'

const tool = fileURLToPath(new URL('../../tools/charter.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'charter-'))
const inFolder = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** What the command ends with and says, on whichever stream. */
function run(...args: readonly string[]): { code: number; said: string } {
  try {
    const said = execFileSync(process.execPath, [tool, ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return { code: 0, said }
  } catch (reason) {
    const { status, stderr } = reason as { status: number; stderr: string }
    return { code: status, said: stderr }
  }
}

describe('what is asked of the charter command', () => {
  it('is a file, where to write, and else the project’s language and today', () => {
    expect(requestOf(['a.medspil.json', '--out', 'a.pdf'], '2026-11-23')).toEqual({
      file: 'a.medspil.json',
      out: 'a.pdf',
      language: null,
      date: '2026-11-23',
      largePrint: false,
      paper: 'case',
      sections: 'A B C D E F G H H2 I K L'.split(' '),
      attachments: [],
      assessments: false,
      privateNotes: false,
      carriesProject: false,
    })
  })

  it('is the paper alone, or the paper with the project in it', () => {
    const asked = (...more: string[]) =>
      requestOf(['a', '--out', 'b', ...more], '2026-11-23').carriesProject
    expect(asked()).toBe(false)
    expect(asked('--with-project')).toBe(true)
  })

  it.each(paperKinds)('is the paper for its purpose, with what it holds: %s', (paper) => {
    const { sections, attachments, assessments } = papers[paper]
    expect(requestOf(['a', '--out', 'b', '--paper', paper], '2026-11-23')).toMatchObject({
      paper,
      sections,
      attachments,
      assessments,
      privateNotes: false,
    })
  })

  it('prints what stays off paper only when asked, and both on their own', () => {
    const asked = (...more: string[]) =>
      requestOf(['a', '--out', 'b', '--paper', 'signing', ...more], '2026-11-23')
    expect(asked('--assessments')).toMatchObject({ assessments: true, privateNotes: false })
    expect(asked('--private-notes')).toMatchObject({ assessments: false, privateNotes: true })
  })

  it('may be some sections and attachments, named in any order', () => {
    const args = ['a', '--out', 'b', '--sections', 'k, A,B', '--attachments', 'method,taskCards']
    expect(requestOf(args, '2026-11-23')).toMatchObject({
      sections: ['A', 'B', 'K'],
      attachments: ['taskCards', 'method'],
    })
  })

  it('is page one alone when no section is named', () => {
    expect(requestOf(['a', '--out', 'b', '--sections', ''], '2026-11-23').sections).toEqual([])
  })

  it.each([
    [[], 'Name one project file.'],
    [['a', 'b', '--out', 'c'], 'Name one project file.'],
    [['a'], 'Name the file to write, with --out.'],
    [['a', '--out', 'b', '--lang', 'fr'], 'There is no language "fr", only da and en.'],
    [['a', '--out', 'b', '--date', '2026-02-30'], '"2026-02-30" is not a day as 2026-11-23.'],
    [
      ['a', '--out', 'b', '--paper', 'poster'],
      'There is no paper "poster", only signing, case, working.',
    ],
    [['a', '--out', 'b', '--paper', ''], 'There is no paper "", only signing, case, working.'],
    [['a', '--out', 'b', '--colour'], "Unknown option '--colour'"],
    [
      ['a', '--out', 'b', '--sections', 'A,Q'],
      'There is no section "Q", only A, B, C, D, E, F, G, H, H2, I, J, K, L.',
    ],
    [
      ['a', '--out', 'b', '--attachments', 'poster'],
      'There is no attachment "poster", only taskCards, invitations, method, workshop.',
    ],
  ])('is refused as %j', (args, why) => {
    expect(() => requestOf(args, '2026-11-23')).toThrow(why)
  })
})

describe('the charter command', () => {
  const project = {
    ...emptyProject('p1', 'da', '2026-11-01T08:00:00.000Z'),
    answers: fullAnswers,
  }

  it('writes the charter of a project file as PDF, the same bytes each time', () => {
    writeFileSync(
      inFolder('p.medspil.json'),
      serializeProject(project, '2026-11-01T08:00:00.000Z', 'test'),
    )
    const papers = ['one.pdf', 'two.pdf'].map((name) => {
      const args = ['--out', inFolder(name), '--lang', 'en', '--date', '2026-11-23']
      expect(run(inFolder('p.medspil.json'), ...args)).toMatchObject({ code: 0 })
      return readFileSync(inFolder(name))
    })
    expect(papers[0]?.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(papers[0]?.equals(papers[1] ?? Buffer.of())).toBe(true)
  })

  it('says which letters boxes stand for', () => {
    const strange = withTitle(project, 'Aktivitetshuset שלום 水')
    const file = inFolder('strange.medspil.json')
    writeFileSync(file, serializeProject(strange, '2026-11-01T08:00:00.000Z', 'test'))
    const { code, said } = run(file, '--out', inFolder('x.pdf'))
    expect([said, code]).toEqual([expect.stringMatching(/boxes stand .*: .*שלום .*水/u), 0])
  })

  it('puts the project into the PDF only when asked, without its private notes, and says so', async () => {
    writeFileSync(
      inFolder('p.medspil.json'),
      serializeProject(project, '2026-11-01T08:00:00.000Z', 'test'),
    )
    const made = async (...choices: string[]) => {
      const { code, said } = run(inFolder('p.medspil.json'), '--out', inFolder('x.pdf'), ...choices)
      expect(code).toBe(0)
      const { attachments } = await readPdf(new Uint8Array(readFileSync(inFolder('x.pdf'))))
      return { said, inside: [...attachments.values()].map((bytes) => parseProject(textOf(bytes))) }
    }
    expect(await made()).toEqual({
      said: `The charter is in ${inFolder('x.pdf')}, without the project.\n`,
      inside: [],
    })
    expect(await made('--sections', 'A', '--with-project')).toEqual({
      said:
        `The charter is in ${inFolder('x.pdf')}, with the project in it: all answers but the private ` +
        'notes, also those of sections B, C, D, E, F, G, H, H2, I, J, K, L.\n',
      inside: [ok(projectToShare(project))],
    })
  })

  it('helps with every option there is, and with all that it takes', () => {
    const { code, said } = run('--help')
    expect(code).toBe(0)
    for (const option of Object.keys(options)) expect(said).toContain(`--${option}`)
    for (const word of [...paperKinds, ...sectionLetters, ...attachmentKinds, ...languages])
      expect(said).toMatch(new RegExp(`\\b${word}\\b`))
    const named = [...said.matchAll(/--([a-z-]+)/g)].map(([, name]) => name)
    expect(named.filter((name) => !Object.hasOwn(options, name ?? ''))).toEqual([])
  })

  it('leaves out the sections that are not named', async () => {
    writeFileSync(
      inFolder('p.medspil.json'),
      serializeProject(project, '2026-11-01T08:00:00.000Z', 'test'),
    )
    const choices = ['--sections', 'A,K', '--attachments', 'method']
    expect(run(inFolder('p.medspil.json'), '--out', inFolder('some.pdf'), ...choices).code).toBe(0)
    const task = getDocument({ data: new Uint8Array(readFileSync(inFolder('some.pdf'))) })
    const outline = await (await task.promise).getOutline()
    await task.destroy()
    expect(outline?.map(({ title }) => title)).toEqual([
      'Kort fortalt',
      'A Problemet',
      'K Vi er med',
      'O Sådan svarer prøven',
    ])
  })

  it('prints private notes when asked, and the project inside goes without them all the same', async () => {
    const note = 'Sigrid ringer selv'
    const { motivation } = fullAnswers
    const invitation = { ...motivation.invitation, who: note }
    const answers = { ...fullAnswers, motivation: { ...motivation, invitation } }
    const noted = { ...project, answers }
    writeFileSync(
      inFolder('p.medspil.json'),
      serializeProject(noted, '2026-11-01T08:00:00.000Z', 'test'),
    )
    const made = async (...choices: string[]) => {
      const args = ['--out', inFolder('n.pdf'), '--with-project', ...choices]
      expect(run(inFolder('p.medspil.json'), ...args).code).toBe(0)
      const bytes = new Uint8Array(readFileSync(inFolder('n.pdf')))
      const { pages, attachments } = await readPdf(bytes)
      expect([...attachments.values()].map((each) => parseProject(textOf(each)))).toEqual([
        ok(projectToShare(noted)),
      ])
      return pages.map(({ text }) => text).join(' ')
    }
    expect(await made('--paper', 'working', '--private-notes')).toContain(note)
  })

  it('says what is wrong with a file, and ends with 1', () => {
    writeFileSync(inFolder('other.json'), '{"name":"other"}')
    const refused = run(inFolder('other.json'), '--out', inFolder('no.pdf'))
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('cannot be opened: it is not a project file.')
    expect(refused.said).toContain('Usage:')
    expect(refused.said).not.toContain('    at ')
  })

  it('says what is wrong inside a project by field and row', () => {
    const wrong = serializeProject(project, '2026-11-01T08:00:00.000Z', 'test').replace(
      '"group":"associations"',
      '"group":"clubs"',
    )
    writeFileSync(inFolder('wrong.json'), wrong)
    const { code, said } = run(inFolder('wrong.json'), '--out', inFolder('no.pdf'))
    expect(code).toBe(1)
    expect(said).toMatch(/Look at field 2\.2, “.+”, row 1, “Noget”, put it right, and try again\./)
  })

  it('says that a file is not there, and ends with 1', () => {
    expect(run(inFolder('nothing.json'), '--out', inFolder('no.pdf'))).toMatchObject({ code: 1 })
  })
})
