import type { Block, CharterDocument, Section } from '#core/charter/document/charter-document.ts'
import { charterResults } from '#core/charter/document/charter-results.ts'
import { askedFields, type CharterSource } from '#core/charter/document/charter-source.ts'
import type { CharterWords } from '#core/charter/document/charter-words.ts'
import { type PaperKind, papers } from '#core/charter/document/papers.ts'
import {
  type AttachmentKind,
  type SectionLetter,
  sectionLetters,
} from '#core/charter/document/section-letters.ts'
import { whoCarriesWhat } from '#core/charter/document/who-carries-what.ts'
import { withoutRoom } from '#core/charter/document/without-room.ts'
import { aboutSection } from '#core/charter/sections/about-section.ts'
import { agreementSection } from '#core/charter/sections/agreement-section.ts'
import { anchoringSection } from '#core/charter/sections/anchoring-section.ts'
import { arenaSection } from '#core/charter/sections/arena-section.ts'
import { checkSection } from '#core/charter/sections/check-section.ts'
import { givingSection } from '#core/charter/sections/giving-section.ts'
import { leadershipSection } from '#core/charter/sections/leadership-section.ts'
import { missingSection } from '#core/charter/sections/missing-section.ts'
import { powerSection } from '#core/charter/sections/power-section.ts'
import { problemSection } from '#core/charter/sections/problem-section.ts'
import { processSection } from '#core/charter/sections/process-section.ts'
import { teamSection } from '#core/charter/sections/team-section.ts'
import { termsSection } from '#core/charter/sections/terms-section.ts'
import { withoutHidden } from '#core/journey/hidden-answers.ts'
import { unansweredFields } from '#core/journey/missing.ts'
import { forPaper } from '#core/project/for-paper.ts'
import { type Project, projectToShare } from '#core/project/project.ts'
import { asOthersMayKnow, isPrivate, withoutAssessments } from '#core/questions/off-paper.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { nothingSaid, type SaidInWorkshop } from '#core/workshop/ideas/said-in-workshop.ts'
import { attachments } from './attachments.ts'
import { masthead, properties, runningText } from './masthead.ts'
import { summary } from './summary.ts'

export interface CharterChoices {
  /** The day the paper is made, as `2026-11-23`. */
  readonly date: string
  /** What the paper is for, the case file when not given; what it then holds stands in `papers.ts`. */
  readonly paper?: PaperKind
  /** The sections to print, else those of the paper. Page one is always there. */
  readonly sections?: readonly SectionLetter[]
  /** What goes after the sections, else those of the paper. */
  readonly attachments?: readonly AttachmentKind[]
  /**
   * True to print what was judged of somebody: stake, influence and voice, findings about one actor,
   * what is said of the core, and the check's answers one by one. Else as the paper has it. Results
   * rest on all of it either way, so that screen and paper agree.
   */
  readonly assessments?: boolean
  /** True to print what is private by default; see `off-paper.ts`. */
  readonly privateNotes?: boolean
  /** What lies beside the project, for the summary of a workshop; else nothing was said in one. */
  readonly said?: SaidInWorkshop
  /** True to leave out what the project's route hides. */
  readonly onlyShown?: boolean
}

/**
 * The project as a paper. Everything typed stands in it, save private notes: a row page one has no
 * room for stands in its section, or on page one where that section is left out. What is unanswered
 * leaves room to write.
 */
export function charter(
  whole: Project,
  words: CharterWords,
  choices: CharterChoices,
): CharterDocument {
  const isCut = choices.onlyShown === true && whole.route === 'short'
  const project = isCut ? { ...whole, answers: withoutHidden(whole.answers) } : whole
  const source = sourceOf(project, words, choices)
  const name = shownName(source.project.answers.start.title, words.document.untitled)
  return {
    language: words.language,
    contentLanguage: project.language,
    title: name,
    masthead: masthead(source),
    properties: properties(source, name),
    running: runningText(source, name),
    summary: withRoom(source, summary(source)),
    sections: [
      ...sections(source),
      ...attachments(source, choices.attachments ?? source.paper.attachments),
    ],
  }
}

function sourceOf(project: Project, words: CharterWords, choices: CharterChoices): CharterSource {
  const { date, privateNotes = false, paper: kind = 'case' } = choices
  const paper = papers[kind]
  const { sections: letters = paper.sections, assessments = paper.assessments } = choices
  const chosen: ReadonlySet<SectionLetter> = new Set(letters)
  const shared = forPaper(privateNotes ? project : projectToShare(project))
  const shown = assessments ? shared : { ...shared, answers: withoutAssessments(shared.answers) }
  // Whether barriers are known is as private as the barriers.
  const known = privateNotes ? project.answers : asOthersMayKnow(project.answers)
  const unanswered = unansweredFields(known, project.route).filter(
    (field) => privateNotes || !isPrivate(field),
  )
  return {
    project: shown,
    workshop: project.workshop,
    said: choices.said ?? nothingSaid,
    kind,
    paper,
    unanswered,
    asked: askedFields(project.route),
    hasPrivateNotes: privateNotes,
    hasAssessments: assessments,
    words,
    date,
    letters: chosen,
    leftOut: paper.sections.filter((letter) => !chosen.has(letter)),
    team: whoCarriesWhat(shown.answers.team),
    rows: {
      needs: new Map(shown.answers.team.needs.map((need) => [need.id, need])),
      actors: new Map(shown.answers.team.actors.map((actor) => [actor.id, actor])),
    },
    results: charterResults(project, { privateNotes, assessments }),
  }
}

type Write = (source: CharterSource, notBegun: readonly string[]) => readonly Block[]
interface Kind {
  /** Whose line marks the section; none for those that gather. */
  readonly question: QuestionId | null
  readonly write: Write
}

const kinds = {
  A: { question: 'problem', write: problemSection },
  B: { question: 'team', write: teamSection },
  C: { question: 'motivation', write: givingSection },
  D: { question: 'arena', write: arenaSection },
  E: { question: 'arena', write: leadershipSection },
  F: { question: 'arena', write: processSection },
  G: { question: 'arena', write: powerSection },
  H: { question: 'arena', write: anchoringSection },
  H2: { question: 'arena', write: termsSection },
  I: { question: null, write: checkSection },
  J: { question: null, write: missingSection },
  K: { question: null, write: agreementSection },
  L: { question: null, write: aboutSection },
} as const satisfies Record<SectionLetter, Kind>

const withRoom = (source: CharterSource, blocks: readonly Block[]): readonly Block[] =>
  source.paper.hasRoomToWrite ? blocks : withoutRoom(blocks)

function sections(source: CharterSource): readonly Section[] {
  const found: Section[] = []
  const notBegun: string[] = []
  for (const letter of sectionLetters) {
    if (!source.letters.has(letter)) continue
    const { question, write }: Kind = kinds[letter]
    const heading = source.words.sections[letter]
    const blocks = withRoom(source, write(source, notBegun))
    if (blocks.length === 0) notBegun.push(heading)
    else found.push({ letter, heading, question, blocks })
  }
  return found
}
