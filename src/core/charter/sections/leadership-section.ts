import type { Block, Cell, Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import {
  answer,
  column,
  derived,
  type Passage,
  rowHead,
  table,
  written,
} from '#core/charter/document/passages.ts'
import {
  actorName,
  beside,
  cell,
  inLine,
  lines,
  listed,
  paragraphs,
  said,
  strong,
  typed,
} from '#core/charter/document/texts.ts'
import { codes } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { phasesWithOwn } from '#core/questions/roles.ts'

/** E: which leadership fits, who convenes, facilitates and disturbs, and who leads the volunteers. */
export function leadershipSection(source: CharterSource): readonly Block[] {
  const { project, words } = source
  return written(source, [
    forms(source),
    dilemmas(source),
    roles(source),
    answer('arena.roles', words.leadership.note, paragraphs(project.answers.arena.roles.note)),
    ...volunteerTasks(source),
  ])
}

/** Each role with who has it and what it is needed for now; a role without a holder says so. */
function roles({ project, words, rows: byId, results, hasAssessments }: CharterSource): Passage {
  const held = project.answers.arena.roles
  const { tasks, heaviest } = results.rules.leadership
  const { rules } = words
  const isAnswered = results.rules.leadership.vacant.length < codes.role.length
  const rows = codes.role.map((role) => {
    const { name, text = '' } = words.codes.role[role]
    const named = (ids: readonly string[]) =>
      listed(ids.flatMap((id) => byId.actors.get(id) ?? []).map((each) => actorName(words, each)))
    const holders = lines(
      named(held[role]),
      ...phasesWithOwn(held, role).map(
        (phase): Text => [
          { text: `${words.codes.phase[phase].name}: ` },
          ...named(held.perPhase[phase][role]),
        ],
      ),
    )
    const vacant: Cell = { text: said(rules.vacantRole[role]), mark: 'gap' }
    return [
      cell(lines(said(name), beside(said(text)))),
      holders.length === 0 && isAnswered ? vacant : cell(holders),
      cell(
        lines(
          // Without assessments some tasks are left out, and another role could seem to have most.
          hasAssessments && role === heaviest ? strong(said(words.results.heaviest)) : [],
          ...tasks[role].map(({ code }) => said(rules.roleTask[code])),
        ),
      ),
    ]
  })
  const heads = words.leadership
  const columns = [
    rowHead(heads.role, 2),
    column(heads.holders, 1.6),
    column(words.results.neededNow, 2.6),
  ]
  return { field: 'arena.roles', isAnswered, blocks: [table(heads.roles, columns, rows)] }
}

/** Left out where no volunteers take part and nothing is written: then nobody is to be led. */
function volunteerTasks(source: CharterSource): readonly Passage[] {
  const { project, words, results } = source
  const { volunteerTasks: tasks } = project.answers.arena.roles
  const isAnswered = codes.volunteerTask.some((task) => isFilled(tasks[task]))
  const hasVolunteers = project.answers.team.actors.some(({ group }) => group === 'volunteers')
  const { forms, volunteerLoad } = results.rules.leadership
  const fits = forms.some(({ form, fits }) => form === 'volunteer' && fits)
  if (!isAnswered && !hasVolunteers && !fits) return []
  const asked = codes.volunteerTask.filter(
    (task) => source.paper.hasRoomToWrite || isFilled(tasks[task]),
  )
  const rows = asked.map((task) => {
    const { name, text = '' } = words.codes.volunteerTask[task]
    return [cell(strong(said(name))), cell(said(text)), cell(typed(tasks[task]))]
  })
  const heads = words.leadership
  const columns = [rowHead(heads.task, 1), column(heads.question, 2.2), column(heads.holders, 2.2)]
  const load: readonly Block[] = volunteerLoad
    ? [
        {
          kind: 'paragraph',
          look: 'body',
          text: said(words.rules.volunteerLoad(volunteerLoad.holder)),
        },
      ]
    : []
  return [
    { field: 'arena.roles', isAnswered, blocks: [table(heads.tasks, columns, rows), ...load] },
  ]
}

/** The form that fits best, with what it is for and why it fits; others that fit by name. */
function forms({ words, results }: CharterSource): Passage {
  const fitting = results.rules.leadership.forms.filter(({ fits }) => fits)
  const others = fitting.slice(1).map(({ form }) => words.rules.leadershipForm[form].name)
  const also = others.length > 0 ? said(words.results.fitsToo(words.rules.listed(others))) : []
  const rows = fitting.slice(0, 1).map(({ form, hits }) => {
    const { name, purpose, tasks } = words.rules.leadershipForm[form]
    return [
      cell(lines(said(name), beside(said(words.leadership.leaders)), beside(also))),
      cell(lines(said(purpose), inLine(tasks))),
      cell(lines(...hits.map((code) => said(words.rules.signal[code])))),
    ]
  })
  const heads = words.results
  const columns = [
    rowHead(heads.form, 1.4),
    column(heads.formTasks, 2.4),
    column(heads.formBecause, 2.4),
  ]
  return derived(...(rows.length > 0 ? [table(heads.forms, columns, rows)] : []))
}

/** The dilemma of the form that fits best, and of any other the group has answered. */
function dilemmas({ project, words, results }: CharterSource): Passage {
  const replies = project.judgement.dilemmas
  const shown = results.rules.leadership.forms.filter(
    ({ form, fits }, place) => (fits && place === 0) || isFilled(replies[form]),
  )
  const rows = shown.map(({ form }) => {
    const { name, dilemma, question } = words.rules.leadershipForm[form]
    return [
      cell(lines(said(name), beside(said(`${dilemma} ${question}`)))),
      cell(typed(replies[form])),
    ]
  })
  const heads = words.results
  const columns = [rowHead(heads.dilemma, 3), column(heads.ownReply, 2.2)]
  return {
    field: null,
    isAnswered: shown.some(({ form }) => isFilled(replies[form])),
    blocks: rows.length > 0 ? [table(heads.dilemmas, columns, rows)] : [],
  }
}
