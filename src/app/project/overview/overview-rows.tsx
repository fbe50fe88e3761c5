import type { ReactNode } from 'react'
import { address, paths } from '#app/shell/paths.ts'
import { pageStatus, pagesOf } from '#core/journey/journey.ts'
import type { Project } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { coverageFacts, hasTask } from '#core/questions/coverage.ts'
import { type PageId, type QuestionId, questionIds } from '#core/questions/question-ids.ts'
import { teamFacts } from '#core/questions/team-facts.ts'
import { isBegun } from '#core/rules/facts/begun.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { Typed } from '#rooms/shared/typed.tsx'
import type { AnswerRow } from '#ui/page/answer-list.tsx'
import { LackingLinks } from './lacking-links.tsx'

/** A row for the start and each question: what is answered, what is missing, and the way to change it. */
export const summaryRows = (project: Project, words: ProjectMessages): AnswerRow[] => [
  startRow(project, words),
  ...questionRows(project, words),
]

function startRow(project: Project, { overview }: ProjectMessages): AnswerRow {
  const { id, answers } = project
  const { title, place, timeframe } = answers.start
  return {
    question: null,
    title: overview.startRow,
    href: address(paths.pageFromOverview(id, 'start')),
    text: joined(' · ', typed(title), typed(place), typed(timeframe)) ?? overview.nothingYet,
    editLabel: overview.edit,
    editName: overview.editStart,
    missing: <LackingLinks project={project} pages={['start']} />,
  }
}

function questionRows(project: Project, words: ProjectMessages): AnswerRow[] {
  const { answers, route } = project
  const { overview, questions } = words
  return questionIds.map((question, index) => ({
    question,
    number: index + 1,
    title: questions[question].caption,
    href: address(paths.pageFromOverview(project.id, pageToChange(question, project))),
    text:
      answerIn(question, answers, words) ??
      (isBegun(question, answers) ? overview.begun : overview.nothingYet),
    editLabel: overview.edit,
    editName: overview.editOf(index + 1),
    missing: <LackingLinks project={project} pages={pagesOf(question, route)} />,
  }))
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
      const { coverage, emptySeats } = teamFacts(team)
      const needs = team.needs.length
      return coverage === 'empty'
        ? overview.needsAndActors(needs, team.actors.length)
        : overview.covered(needs - emptySeats, needs, contributing(team))
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

/** How many on the list are marked for anything. */
const contributing = (team: Answers['team']): number =>
  [...coverageFacts(team).tasks.values()].filter(hasTask).length

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
