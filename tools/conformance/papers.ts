import { type PaperKind, paperKinds } from '#core/charter/document/papers.ts'
import { type AttachmentKind, attachmentKinds } from '#core/charter/document/section-letters.ts'
import { type Language, languages } from '#core/languages.ts'
import { emptyProject, exampleIds, type Project } from '#core/project/project.ts'
import { type Answers, answersSchema, emptyAnswers } from '#core/questions/answers.ts'
import type { SaidInWorkshop } from '#core/workshop/ideas/said-in-workshop.ts'
import { loadExample } from '#examples/load-example.ts'
import { fullAnswers } from '../../tests/fixtures/full-answers.ts'
import { largeProject } from '../../tests/fixtures/large-project.ts'
import { eveningOf } from '../../tests/fixtures/workshop-evening.ts'

/** A charter to validate, to write on unless something else is said: of this project, with the paper's own words in this language. */
export interface Paper {
  readonly name: string
  readonly project: Project
  readonly language: Language
  /** Whether the project travels inside. */
  readonly isAttached: boolean
  /** What it is for. */
  readonly kind: PaperKind
  /** What was said in its workshop. */
  readonly said?: SaidInWorkshop
  /** What goes after the sections, where that is other than the kind has it. */
  readonly attachments?: readonly AttachmentKind[]
  readonly largePrint: boolean
  /** Whether it holds nothing but the answer to one question. */
  readonly isOfOneAnswer: boolean
}

const moment = '2026-11-23T10:00:00.000Z'
const projectOf = (language: Language, parts: Partial<Project> = {}): Project => ({
  ...emptyProject('p1', language, moment),
  ...parts,
})

const paper = (name: string, project: Project, language = project.language): Paper => ({
  name,
  project,
  language,
  isAttached: true,
  kind: 'working',
  attachments: [],
  largePrint: false,
  isOfOneAnswer: false,
})

const ofKind = ({ attachments: _, ...found }: Paper, kind: PaperKind): Paper => ({
  ...found,
  name: `${found.name}-${kind}`,
  kind,
})

const withAttachments = (
  found: Paper,
  attachments: readonly AttachmentKind[] = attachmentKinds,
): Paper => ({ ...found, name: `${found.name}-with-${attachments.join('-')}`, attachments })

const withSummary = (found: Paper): Paper => ({
  ...withAttachments(found, ['workshop']),
  ...eveningOf(found.project),
  name: `${found.name}-with-workshop-held`,
})

const inLargePrint = (found: Paper): Paper => ({
  ...found,
  name: `${found.name}-in-large-print`,
  largePrint: true,
})

/** Everything that has gone wrong in a charter once, or could. */
export async function papers(): Promise<readonly Paper[]> {
  return [
    ...(await examples()),
    ...languages.flatMap((language) => [
      paper(`empty-${language}`, projectOf(language)),
      paper(`short-${language}`, projectOf(language, { route: 'short' })),
      paper(`full-${language}`, projectOf(language, { answers: fullAnswers })),
      inLargePrint(paper(`full-${language}`, projectOf(language, { answers: fullAnswers }))),
      ...attachmentKinds.map((kind) =>
        withAttachments(paper(`full-${language}`, projectOf(language, { answers: fullAnswers })), [
          kind,
        ]),
      ),
      withSummary(paper(`full-${language}`, projectOf(language, { answers: fullAnswers }))),
      withAttachments(paper(`empty-${language}`, projectOf(language))),
      { ...paper(`alone-${language}`, projectOf(language)), isAttached: false },
    ]),
    ...oneAnswerEach(),
    ...hostile(),
    ...logos(),
    paper('large', largeProject({ needs: 20, actors: 1000 })),
  ]
}

/** Each example in both languages as each paper in both sizes; and with the words of the other language. */
async function examples(): Promise<readonly Paper[]> {
  const found: Paper[] = []
  for (const id of exampleIds)
    for (const written of languages) {
      const answers = (await loadExample(id, written)).answers
      const project = projectOf(written, { answers, example: id })
      for (const kind of paperKinds) {
        const own = ofKind(paper(`${id}-${written}`, project), kind)
        found.push(own, inLargePrint(own))
      }
      for (const other of languages.filter((language) => language !== written))
        found.push(ofKind(paper(`${id}-${written}-in-${other}`, project, other), 'case'))
    }
  return found
}

/** Nothing but the answer to one question, for each of them. */
function oneAnswerEach(): readonly Paper[] {
  const parts = ['start', 'problem', 'team', 'motivation', 'arena'] as const
  return parts.flatMap((part) =>
    Object.entries(fullAnswers[part]).map(([field, answer]) => {
      // Marks and roles without their rows are no project.
      const rows = part === 'team' || field === 'roles' ? fullAnswers.team : emptyAnswers.team
      const base: Answers = { ...emptyAnswers, team: rows }
      const answers = answersSchema.parse({ ...base, [part]: { ...base[part], [field]: answer } })
      // Of what is empty there is nothing on the paper for a file, so that the answer stands nearly alone.
      const only = ofKind(paper(`only-${part}-${field}`, projectOf('da', { answers })), 'case')
      return { ...only, isOfOneAnswer: true }
    }),
  )
}

const texts = {
  controls: 'a\u0007b\u0000c\td\u2028e\ufffef\ud800g\u00adh',
  emoji: '👩‍💻🎉🇩🇰❤️👍🏽 '.repeat(12),
  rightToLeft: 'שלום, עולם! 123 العربية، نص ٤٥ ',
  ideographs: '日本語のテキスト、漢字。한국어 '.repeat(9),
  long: `${'donaudampskibsfartselskabskaptajn'.repeat(40)} https://www.eksempel.dk/${'sti/'.repeat(50)}`,
  syntax: '\\()<>{}[]/%&;"\' ]]> <!-- <b>&amp; )Tj ET EMC endobj',
  marks: `e${'\u0301'.repeat(300)} Ελληνικά Łódź Časlav ŋĸ½∞µμ‐‑`,
  lines: 'linje\n'.repeat(60),
} as const

function hostile(): readonly Paper[] {
  return Object.entries(texts).map(([name, text]) =>
    withAttachments(paper(`hostile-${name}`, projectOf('da', { answers: answersOf(text) }))),
  )
}

/** Every answer given, and all that is typed is this text. */
function answersOf(text: string): Answers {
  const typed = 'Noget'
  const filled: unknown = JSON.parse(JSON.stringify(fullAnswers), (_key, value: unknown) =>
    value === typed ? text.slice(0, longest) : value,
  )
  return answersSchema.parse(filled)
}
/** In characters; the least any field takes. */
const longest = 200

/** Of one grey pixel. */
const logoSources = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  jpeg: '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
} as const

function logos(): readonly Paper[] {
  return Object.entries(logoSources).map(([type, bytes]) => {
    const project = projectOf('da', { answers: fullAnswers })
    const document = {
      ...project.document,
      organisation: 'Vesterlund Kommune',
      logo: `data:image/${type};base64,${bytes}`,
    }
    return paper(`logo-${type}`, { ...project, document })
  })
}
