import { useProject } from '#app/project/open/use-project.ts'
import { address, paths } from '#app/shell/paths.ts'
import { pageStatus, pagesOf, questionProgress, type Status } from '#core/journey/journey.ts'
import { lackingOn } from '#core/journey/lacking.ts'
import type { Project } from '#core/project/project.ts'
import { type PageId, type QuestionId, questionIds } from '#core/questions/question-ids.ts'
import { teamFacts } from '#core/questions/team-facts.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { ProjectState } from '#session/project-store.ts'
import type { Line, Place } from '#ui/nav/line.ts'

/** How far a page or a question is, and how many of its fields lack an answer. */
interface Told {
  readonly status: Status
  readonly lacking: number
}

interface ToldQuestion extends Told {
  /** Needs that nobody meets, once somebody meets any. */
  readonly seats: number
  readonly pages: readonly (Told & { readonly page: PageId })[]
}

type Summary = { readonly start: Told; readonly questions: readonly ToldQuestion[] }

/**
 * The places of the navigation, each with what it lacks. Told as one string, so that a keystroke that
 * changes no status draws nothing. `here` is the page one is on, where it is one.
 */
export function useLines(here: PageId | null): { first: Place; lines: readonly Line[] } {
  const { frame, questions, pages: words } = useWords()
  const id = useProject((state) => state.project.id)
  const told: Summary = JSON.parse(useProject(summary))
  const placeOf = (page: PageId) => ({
    href: address(paths.page(id, page)),
    current: page === here && ('page' as const),
  })
  return {
    first: {
      ...placeOf('start'),
      label: frame.hereStart,
      ...standing(told.start, wordsFor(frame, told.start)),
    },
    lines: told.questions.map((each, index) => {
      const question = questionIds[index] ?? 'problem'
      const parts = each.pages.map((part) => ({
        ...placeOf(part.page),
        label: words[part.page].tab,
        ...(part.status === 'notStarted'
          ? {}
          : standing(
              part,
              part.status === 'answered' ? frame.answered : frame.partLacking(part.lacking),
            )),
      }))
      const isHere = parts.some(({ current }) => current)
      return {
        question,
        number: index + 1,
        label: questions[question].nav,
        href: parts[0]?.href ?? address(paths.page(id, 'start')),
        current: isHere && (parts.length > 1 ? ('within' as const) : ('page' as const)),
        ...standing({ ...each, lacking: each.lacking + each.seats }, statusOf(each, frame)),
        parts,
      }
    }),
  }
}

function summary({ project }: ProjectState): string {
  return JSON.stringify({
    start: toldOf('start', project),
    questions: questionIds.map((question) => questionTold(question, project)),
  } satisfies Summary)
}

function questionTold(question: QuestionId, project: Project): ToldQuestion {
  const { answers, route } = project
  const facts = teamFacts(answers.team)
  const pages = pagesOf(question, route).map((page) => ({ page, ...toldOf(page, project) }))
  return {
    status: questionProgress(question, answers, route).status,
    lacking: pages.reduce((sum, { lacking }) => sum + lacking, 0),
    seats: question === 'team' && facts.coverage !== 'empty' ? facts.emptySeats : 0,
    pages,
  }
}

const toldOf = (page: PageId, { answers }: Project): Told => ({
  status: pageStatus(page, answers),
  lacking: lackingOn(page, answers).length,
})

/** What lacks, said as near as a few words can. */
function statusOf(question: ToldQuestion, frame: ProjectMessages['frame']): string {
  const { seats, pages } = question
  if (seats > 0) return frame.seats(seats)
  const lacking = pages.filter((page) => page.lacking > 0)
  return question.status === 'inProgress' && lacking.every(({ page }) => page === 'arena/terms')
    ? frame.lackingInAgreement(question.lacking)
    : wordsFor(frame, question)
}

function wordsFor(frame: ProjectMessages['frame'], { status, lacking }: Told): string {
  return status === 'inProgress' ? frame.lacking(lacking) : frame[status]
}

const standing = (
  { status, lacking }: Told,
  words: string,
): Pick<Place, 'status' | 'standing'> => ({
  status: words,
  ...(status === 'answered' && lacking === 0 && { standing: 'done' as const }),
  ...(status !== 'notStarted' && lacking > 0 && { standing: 'lacking' as const }),
})
