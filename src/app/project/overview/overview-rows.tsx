import type { ReactNode } from 'react'
import { lackingWords } from '#app/project/open/lacking-words.ts'
import { statusLabel } from '#app/project/open/status-label.ts'
import { address, paths } from '#app/shell/paths.ts'
import { pageStatus, pagesOf, questionProgress, type Status } from '#core/journey/journey.ts'
import { lackingOn } from '#core/journey/lacking.ts'
import type { Project } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { emptySeats } from '#core/questions/marks.ts'
import { type PageId, type QuestionId, questionIds } from '#core/questions/question-ids.ts'
import { teamFacts } from '#core/questions/team-facts.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { Typed, TypedIn } from '#rooms/shared/typed.tsx'
import type { TaskRow } from '#ui/page/task-summary.tsx'
import type { TaskStatus } from '#ui/status-tag.tsx'

const looks = {
  notStarted: 'not-started',
  inProgress: 'in-progress',
  answered: 'answered',
} satisfies Record<Status, TaskStatus>

/** A row for the start and each question: what is answered, what is missing, and the way to change it. */
export const summaryRows = (project: Project, words: ProjectMessages): TaskRow[] => [
  startRow(project, words),
  ...questionRows(project, words),
]

function startRow({ id, answers }: Project, words: ProjectMessages): TaskRow {
  const { overview, frame } = words
  const { title, place, timeframe } = answers.start
  const status = pageStatus('start', answers)
  const lacking = status === 'notStarted' ? [] : lackingOn('start', answers)
  return {
    question: null,
    title: overview.startRow,
    href: address(paths.pageFromOverview(id, 'start')),
    text: joined(' · ', typed(title), typed(place), typed(timeframe)) ?? overview.nothingYet,
    status: looks[status],
    statusLabel: statusLabel(status, frame),
    editLabel: overview.edit,
    editName: overview.editStart,
    ...(lacking.length > 0 && { missing: lackingWords(lacking, words, shownNames) }),
  }
}

function questionRows(project: Project, words: ProjectMessages): TaskRow[] {
  const { answers, route } = project
  const { overview, frame, questions } = words
  return questionIds.map((question, index) => {
    const { status } = questionProgress(question, answers, route)
    const lacking = lackingIn(question, project, words)
    return {
      question,
      number: index + 1,
      title: questions[question].caption,
      href: address(paths.pageFromOverview(project.id, pageToChange(question, project))),
      text: answerIn(question, answers, words) ?? overview.nothingYet,
      status: looks[status],
      statusLabel: statusLabel(status, frame),
      editLabel: overview.edit,
      editName: overview.editOf(index + 1),
      ...(lacking === '' ? {} : { missing: lacking }),
    }
  })
}

/** The first page of the question that is not answered yet, or its first. */
function pageToChange(question: QuestionId, { answers, route }: Project): PageId {
  const parts = pagesOf(question, route)
  const open = parts.find((page) => pageStatus(page, answers) !== 'answered')
  return open ?? parts[0] ?? 'start'
}

function answerIn(question: QuestionId, answers: Answers, words: ProjectMessages): ReactNode {
  const { overview, codes } = words
  const { problem, team, motivation, arena } = answers
  switch (question) {
    case 'problem':
      return joined(' ', typed(problem.statement))
    case 'team': {
      if (team.needs.length + team.actors.length === 0) return null
      return overview.needsAndActors(team.needs.length, team.actors.length)
    }
    case 'motivation': {
      const named = team.actors.filter(({ gains, gainText }) => gains.length > 0 || gainText !== '')
      const count = team.actors.length > 0 ? overview.gains(named.length, team.actors.length) : ''
      return joined(' ', typed(motivation.sharedStake), said(count))
    }
    case 'arena': {
      const form = arena.form === null ? '' : codes.arenaForm[arena.form].name
      return joined(' · ', typed(arena.name), said(form), typed(arena.meeting.place))
    }
  }
}

const typed = (text: string): ReactNode => (text === '' ? '' : <Typed>{text}</Typed>)
const said = (text: string): ReactNode => (text === '' ? '' : <span>{text}</span>)

/** Those parts that say something, one after the other; null when none does. */
const joined = (between: string, ...parts: readonly ReactNode[]): ReactNode =>
  parts
    .filter((part) => part !== '')
    .reduce<ReactNode>(
      (before, part) =>
        before === null ? (
          part
        ) : (
          <>
            {before}
            <span>{between}</span>
            {part}
          </>
        ),
      null,
    )

/** How many names a row has room for. */
const shownNames = 2

function lackingIn(question: QuestionId, project: Project, words: ProjectMessages): ReactNode {
  const { answers, route } = project
  const { overview } = words
  if (questionProgress(question, answers, route).status === 'notStarted') return ''
  const [seat, ...seats] = emptySeats(answers.team)
  if (question === 'team' && seat && teamFacts(answers.team).coverage !== 'empty')
    return <TypedIn sentence={(typed) => overview.emptySeats(typed(seat.name), seats.length)} />
  const lacking = pagesOf(question, route).flatMap((page) => lackingOn(page, answers))
  return lackingWords(lacking, words, shownNames)
}
