import { codes } from '#core/questions/codes.ts'
import { ruleCodes } from '#core/rules/rule-codes.ts'
import type { Block } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'
import { answer, column, type Passage, rowHead, table, written } from './passages.ts'
import {
  actorName,
  beside,
  cell,
  isFilled,
  lines,
  listed,
  paragraphs,
  said,
  strong,
  typed,
} from './texts.ts'

/** E: who convenes, facilitates and disturbs, and who leads the volunteers. */
export function leadershipSection(source: CharterSource): readonly Block[] {
  const { project, words } = source
  return written(source, [
    roles(source),
    answer('4.4', words.leadership.note, paragraphs(project.answers.arena.roles.note)),
    ...volunteerTasks(source),
    ...dilemmas(source),
  ])
}

function roles({ project, words }: CharterSource): Passage {
  const held = project.answers.arena.roles
  const actors = new Map(project.answers.team.actors.map((actor) => [actor.id, actor]))
  const rows = codes.role.map((role) => {
    const { name, text = '' } = words.codes.role[role]
    const holders = held[role].flatMap((id) => actors.get(id) ?? [])
    return [
      cell(lines(said(name), beside(said(text)))),
      cell(listed(holders.map((actor) => actorName(words, actor)))),
    ]
  })
  const heads = words.leadership
  const columns = [rowHead(heads.role, 3), column(heads.holders, 2)]
  return {
    field: '4.4',
    isAnswered: rows.some(([, holders]) => holders !== undefined && holders.text.length > 0),
    blocks: [table(heads.roles, columns, rows)],
  }
}

/** Left out where no volunteers take part and nothing is written: then nobody is to be led. */
function volunteerTasks({ project, words }: CharterSource): readonly Passage[] {
  const { volunteerTasks: tasks } = project.answers.arena.roles
  const isAnswered = codes.volunteerTask.some((task) => isFilled(tasks[task]))
  const hasVolunteers = project.answers.team.actors.some(({ group }) => group === 'volunteers')
  if (!isAnswered && !hasVolunteers) return []
  const rows = codes.volunteerTask.map((task) => {
    const { name, text = '' } = words.codes.volunteerTask[task]
    return [cell(strong(said(name))), cell(said(text)), cell(typed(tasks[task]))]
  })
  const heads = words.leadership
  const columns = [rowHead(heads.task, 1), column(heads.question, 2.2), column(heads.holders, 2.2)]
  return [{ field: '4.4', isAnswered, blocks: [table(heads.tasks, columns, rows)] }]
}

/** What the group answers to a form's dilemma; which forms fit is for the rules to say. */
const dilemmas = ({ project, words }: CharterSource): readonly Passage[] =>
  ruleCodes.leadershipForm
    .map((form) => {
      const { name, question } = words.dilemmas[form]
      return answer('4.4', `${name}: ${question}`, paragraphs(project.judgement.dilemmas[form]))
    })
    .filter(({ isAnswered }) => isAnswered)
