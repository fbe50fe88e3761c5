/**
 * Makes the charter of a project file as PDF, without a browser:
 * `npm run charter -- FILE.medspil.json --out FILE.pdf`. What else can be asked: `--help`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type PaperKind, paperKinds, papers } from '#core/charter/document/papers.ts'
import {
  type AttachmentKind,
  attachmentKinds,
  type SectionLetter,
  sectionLetters,
} from '#core/charter/document/section-letters.ts'
import { type Language, languages } from '#core/languages.ts'
import { limits } from '#core/limits.ts'
import type { Project } from '#core/project/project.ts'
import { fileEnding, type ParseFailure, parseProject } from '#core/project/project-file.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { placeWords } from '#i18n/place-words.ts'
import { charterPdf } from '#papers/charter-pdf.ts'
import { fontFiles } from '#renderers/pdf/text/font-files.ts'
import type { FaceName } from '#renderers/pdf/text/measure.ts'
import { fileName } from '#storage/project-exchange.ts'

const text = { type: 'string' } as const
const yes = { type: 'boolean' } as const
/** As for whoever says nothing of it on the charter's own terms. */
const usualPaper: PaperKind = 'case'
/** What can be asked, and what the help says of it. */
export const options = {
  out: { ...text, help: 'FILE.pdf  the file to write' },
  lang: { ...text, help: `${languages.join('|')}  the paper’s own words; else as the project` },
  date: { ...text, help: 'YYYY-MM-DD  the day on the paper; else today' },
  large: { ...yes, help: 'all type a fifth larger' },
  paper: {
    ...text,
    help: `${paperKinds.join('|')}  to sign, for the case file, or to work on; else ${usualPaper}`,
  },
  sections: { ...text, help: `${sectionLetters.join(',')}  those on it; else the paper’s own` },
  attachments: {
    ...text,
    help: `${attachmentKinds.join(',')}  what follows them; else the paper’s own`,
  },
  assessments: {
    ...yes,
    help: 'also stake, influence and voice, and the check one by one; on the working paper always',
  },
  'private-notes': {
    ...yes,
    help: 'also barriers, who has said yes and who asks; on no paper else, and never with the project',
  },
  'with-project': {
    ...yes,
    help: 'the paper with the project in it, to work on from the PDF; else the paper alone, to publish',
  },
  help: { ...yes, help: 'this text' },
} as const

const usage = [
  `Usage: npm run charter -- FILE${fileEnding} --out FILE.pdf [more]`,
  ...Object.entries(options).map(([name, { help }]) => `  --${name}  ${help}`),
].join('\n')
const application = 'tools/charter'

/** Something the person at the keyboard can put right. */
class Refusal extends Error {}

export interface Request {
  readonly file: string
  readonly out: string
  /** Of the paper's own words; null for the language the project is written in. */
  readonly language: Language | null
  /** The day on the paper, as `2026-11-23`. */
  readonly date: string
  /** Whether all type is set larger. */
  readonly largePrint: boolean
  /** What the paper is for. */
  readonly paper: PaperKind
  /** Those on the paper. */
  readonly sections: readonly SectionLetter[]
  readonly attachments: readonly AttachmentKind[]
  readonly assessments: boolean
  readonly privateNotes: boolean
  /** Whether the project travels inside, without its private notes. */
  readonly carriesProject: boolean
}

/** What is asked for. `today` is the day on the paper when none is given. */
export function requestOf(args: readonly string[], today: string): Request {
  const { values, positionals } = parsed(args)
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new Refusal('Name one project file.')
  const { out, lang, date = today, large = false } = values
  if (out === undefined) throw new Refusal('Name the file to write, with --out.')
  const language = languages.find((each) => each === lang) ?? null
  if (lang !== undefined && language === null)
    throw new Refusal(`There is no language "${lang}", only ${languages.join(' and ')}.`)
  const paper = paperOf(values.paper)
  const own = papers[paper]
  if (!isDay(date)) throw new Refusal(`"${date}" is not a day as 2026-11-23.`)
  return {
    file,
    out,
    language,
    date,
    largePrint: large,
    paper,
    sections: named('section', sectionLetters, values.sections, own.sections),
    attachments: named('attachment', attachmentKinds, values.attachments, own.attachments),
    assessments: values.assessments ?? own.assessments,
    privateNotes: values['private-notes'] ?? false,
    carriesProject: values['with-project'] ?? false,
  }
}

function paperOf(name: string | undefined): PaperKind {
  const paper = paperKinds.find((each) => each === (name ?? usualPaper))
  if (paper) return paper
  throw new Refusal(`There is no paper "${name}", only ${paperKinds.join(', ')}.`)
}

/** Those of a list such as `A,B`, in the order of `known`; an empty list names none of them. */
function named<T extends string>(
  what: string,
  known: readonly T[],
  list: string | undefined,
  otherwise: readonly T[],
): readonly T[] {
  if (list === undefined) return otherwise
  const names = list.split(',').map((name) => name.trim())
  const strange = names.find((name) => name !== '' && !known.some((each) => is(each, name)))
  if (strange !== undefined)
    throw new Refusal(`There is no ${what} "${strange}", only ${known.join(', ')}.`)
  return known.filter((each) => names.some((name) => is(each, name)))
}

const is = (known: string, name: string) => known.toLowerCase() === name.toLowerCase()

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (reason) {
    throw new Refusal(reason instanceof Error ? reason.message : String(reason))
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}

const whyNot: Readonly<Record<ParseFailure['reason'], string>> = {
  tooLarge: `it is larger than the ${limits.fileBytes / 1024 ** 2} MB a project file may be.`,
  tooDeep: 'it is not built as a project file is.',
  damaged: 'it is damaged, or only part of a file.',
  foreign: 'it is not a project file.',
  tooNew: 'a newer version of the application wrote it.',
  invalid: 'something in it is not as it must be.',
}

async function projectIn(file: string): Promise<Project> {
  const opened = parseProject(textOf(file))
  if (opened.ok) return opened.value
  const { reason, place } = opened.failure
  const where = placeWords(await loadProjectMessages('en'), place)
  const look = where === '' ? '' : ` Look at ${where}, put it right, and try again.`
  throw new Refusal(`${file} cannot be opened: ${whyNot[reason]}${look}`)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (reason) {
    throw new Refusal(`${file} cannot be read (${codeOf(reason)}).`)
  }
}

/** Writes the charter, and gives what there is to say of it. */
async function make(request: Request): Promise<string> {
  const { file, out, language, date, largePrint, carriesProject } = request
  const { paper, sections, attachments, assessments, privateNotes } = request
  const project = await projectIn(file)
  const inside = { name: fileName(project, date), app: application, privateNotes: false }
  const boxed = new Set<string>()
  const bytes = await charterPdf(
    {
      project,
      language: language ?? project.language,
      choices: { date, paper, sections, attachments, assessments, privateNotes },
      largePrint,
      inside: carriesProject ? inside : null,
    },
    { fonts: fonts(), onBoxes: (text) => boxed.add(text) },
  )
  try {
    writeFileSync(out, bytes)
  } catch (reason) {
    throw new Refusal(`${out} cannot be written (${codeOf(reason)}).`)
  }
  const inIt = carriesProject ? withProject(sections) : 'without the project'
  return `The charter is in ${out}, ${inIt}.${boxed.size > 0 ? boxes([...boxed]) : ''}`
}

const boxes = (texts: readonly string[]) =>
  `\nIts fonts lack some letters, and boxes stand for them; copied and read aloud they are right: ${texts.join(' ')}` +
  '\nThe application draws them with the fonts of the machine: make the paper there to have them seen.'

/** What goes along, said of the sections that are not on the paper too. */
function withProject(sections: readonly SectionLetter[]): string {
  const unprinted = sectionLetters.filter((letter) => !sections.includes(letter))
  const also = unprinted.length > 0 ? `, also those of sections ${unprinted.join(', ')}` : ''
  return `with the project in it: all answers but the private notes${also}`
}

const fontFolder = new URL('../src/renderers/pdf/fonts/', import.meta.url)
const font = (face: FaceName) =>
  new Uint8Array(readFileSync(new URL(fontFiles[face].file, fontFolder)))

const fonts = () => ({
  body: font('body'),
  strong: font('strong'),
  label: font('label'),
  heading: font('heading'),
  title: font('title'),
})

const codeOf = (reason: unknown): string =>
  reason instanceof Error && 'code' in reason ? String(reason.code) : String(reason)

if (import.meta.main) {
  try {
    const args = process.argv.slice(2)
    const today = new Date().toISOString().slice(0, 10)
    console.log(args.includes('--help') ? usage : await make(requestOf(args, today)))
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason
    console.error(`${reason.message}\n${usage}`)
    process.exitCode = 1
  }
}
