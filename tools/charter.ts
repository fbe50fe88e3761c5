/**
 * Makes the charter of a project file as PDF, without a browser:
 * `npm run charter -- FILE.medspil.json --out FILE.pdf [--lang da|en] [--date YYYY-MM-DD] [--large]
 *   [--sections A,B,K] [--attachments tasks,invitations,method]`
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { charter } from '#core/charter/charter.ts'
import {
  type AttachmentKind,
  attachmentKinds,
  type SectionLetter,
  sectionLetters,
} from '#core/charter/section-letters.ts'
import { type Language, languages } from '#core/languages.ts'
import { limits } from '#core/limits.ts'
import { type Project, projectToShare } from '#core/project/project.ts'
import { fileEnding, type OpenFailure, open, seal } from '#core/project/project-file.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { fontFiles } from '#renderers/pdf/font-files.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import type { FaceName } from '#renderers/pdf/text/measure.ts'
import { fileName } from '#storage/project-exchange.ts'

const usage = `Usage: npm run charter -- FILE${fileEnding} --out FILE.pdf [--lang da|en] [--date YYYY-MM-DD] [--large]
  [--sections ${sectionLetters.join(',')}] [--attachments ${attachmentKinds.join(',')}]`
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
  /** Those on the paper. */
  readonly sections: readonly SectionLetter[]
  readonly attachments: readonly AttachmentKind[]
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
  if (!isDay(date)) throw new Refusal(`"${date}" is not a day as 2026-11-23.`)
  return {
    file,
    out,
    language,
    date,
    largePrint: large,
    sections: named('section', sectionLetters, values.sections, sectionLetters),
    attachments: named('attachment', attachmentKinds, values.attachments, []),
  }
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
    const text = { type: 'string' } as const
    const options = {
      out: text,
      lang: text,
      date: text,
      large: { type: 'boolean' } as const,
      sections: text,
      attachments: text,
    }
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (reason) {
    throw new Refusal(reason instanceof Error ? reason.message : String(reason))
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}

const whyNot: Readonly<Record<OpenFailure['reason'], string>> = {
  tooLarge: `it is larger than the ${limits.fileBytes / 1024 ** 2} MB a project file may be.`,
  tooDeep: 'it is not built as a project file is.',
  damaged: 'it is damaged, or only part of a file.',
  foreign: 'it is not a project file.',
  tooNew: 'a newer version of the application wrote it.',
  invalid: 'something in it is not as it must be',
}

function projectIn(file: string): Project {
  const opened = open(textOf(file))
  if (opened.ok) return opened.value
  const { reason, place } = opened.failure
  const where = reason === 'invalid' ? `${place === '' ? '' : ` at ${place}`}.` : ''
  throw new Refusal(`${file} cannot be opened: ${whyNot[reason]}${where}`)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (reason) {
    throw new Refusal(`${file} cannot be read (${codeOf(reason)}).`)
  }
}

async function make(request: Request): Promise<void> {
  const { file, out, language, date, largePrint, sections, attachments } = request
  const project = projectIn(file)
  const spoken = language ?? project.language
  const words = charterWords(await loadProjectMessages(spoken), spoken)
  const source = {
    name: fileName(project, date),
    mimeType: 'application/json',
    bytes: new TextEncoder().encode(seal(projectToShare(project), project.changed, application)),
    modified: project.changed,
  }
  const paper = charter(project, words, { date, sections, attachments })
  const bytes = await renderPdf(paper, { fonts: fonts(), attachments: [source], largePrint })
  try {
    writeFileSync(out, bytes)
  } catch (reason) {
    throw new Refusal(`${out} cannot be written (${codeOf(reason)}).`)
  }
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
    const request = requestOf(process.argv.slice(2), new Date().toISOString().slice(0, 10))
    await make(request)
    console.log(`The charter is in ${request.out}.`)
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason
    console.error(`${reason.message}\n${usage}`)
    process.exitCode = 1
  }
}
