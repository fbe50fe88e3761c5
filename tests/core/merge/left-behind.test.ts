import { describe, expect, it } from 'vitest'
import { joinProjects, withChosen } from '#core/merge/join-projects.ts'
import { withLeftBehind, withNotesLeftOut } from '#core/merge/left-behind.ts'
import { mergeProjects } from '#core/merge/merge-projects.ts'
import { emptyProject, type Project, projectToShare } from '#core/project/project.ts'
import { parseProject, serializeProject } from '#core/project/project-file.ts'
import type { Answers } from '#core/questions/answers.ts'
import { fieldIds, fields } from '#core/questions/fields.ts'
import { privateNoteCount } from '#core/questions/off-paper.ts'
import { answeredAt, withoutAnswersAt } from '#core/questions/places.ts'
import { allChanges } from '#core/versions/all-changes.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { fullProjects } from '../../fixtures/full-project.ts'

const moment = (nth: number) => `2026-11-23T12:0${nth}:00.000Z`
const places = fieldIds.flatMap((field) => fields[field].private ?? [])

const projectOf = (answers: Answers): Project => {
  const empty = emptyProject('p1', 'da', moment(0))
  const setAside = { 'carrierNotCommitted:n1': 'Vi spørger igen', 'barrierUnanswered:a1': '' }
  return { ...empty, answers, judgement: { ...empty.judgement, setAside } }
}
/** As it comes back, opened anew. */
function sent(project: Project, change: (answers: Answers) => void = () => {}): Project {
  const shared = structuredClone({ ...projectToShare(project), changed: moment(1) })
  change(shared.answers)
  const read = parseProject(serializeProject(shared, moment(1), 'test'))
  if (!read.ok) throw new Error(read.failure.reason)
  return read.value
}
const joined = (...versions: [Project, ...Project[]]): Project => {
  const found = joinProjects(versions)
  if (!found.ok) throw new Error(found.failure)
  return withChosen(found.value, []).project
}
const told = (here: Project, file: Project) =>
  allChanges(here, withLeftBehind(file, here)).map(({ path }) => path.join('.'))
const here = projectOf(fullAnswers)
const remark = {
  ...{ id: 'r1', field: 'problem.statement', row: null, answers: null },
  ...{ by: 'Anna', written: null, text: 'Er det så mange?', state: null },
}

describe('a file to share that comes back', () => {
  it('differs in nothing when nothing was changed in it, whatever private notes there are', () => {
    forAll(fullProjects, (answers) => {
      const project = projectOf(answers)
      for (const place of places) expect(answeredAt(answers, place), place).toBeGreaterThan(0)
      expect(withLeftBehind(sent(project), project)).toEqual({ ...project, changed: moment(1) })
    })
  })

  it.each(places)('differs in no %s that somebody kept out of it', (place) => {
    const file = { ...here, answers: withoutAnswersAt(here.answers, [place]) }
    expect(allChanges(here, file)).not.toEqual([])
    expect(told(here, file)).toEqual([])
  })

  it('empties no private note where it is merged, alone, with another, or into what both began with', () => {
    forAll(fullProjects, (answers) => {
      const project = projectOf(answers)
      const one = sent(project, ({ problem }) => Object.assign(problem, { statement: 'Efter' }))
      const other = { ...sent(project), changed: moment(2) }
      const base = structuredClone(project)
      for (const merged of [
        joined(project, one),
        joined(project, one, other),
        mergeProjects({ base, mine: project, theirs: withNotesLeftOut(one, base) }).project,
      ]) {
        expect(told(merged, project)).toEqual(['answers.problem.statement'])
        expect(privateNoteCount(merged.answers)).toBe(privateNoteCount(answers))
        expect(merged.judgement).toEqual(project.judgement)
      }
    })
  })

  it('has the private notes of whoever wrote their own, and they alone are differences', () => {
    const file = sent(here, ({ team, motivation }) => {
      Object.assign(team.actors[0] ?? {}, { barriers: ['distrust'] })
      motivation.invitation.who = 'Anna'
    })
    expect(told(here, file)).toEqual([
      'answers.team.actors.0.barriers',
      'answers.motivation.invitation.who',
    ])
    const { team, motivation } = joined(here, file).answers
    expect(team.actors[0]?.barriers).toEqual(
      expect.arrayContaining(['distrust', ...(here.answers.team.actors[0]?.barriers ?? [])]),
    )
    expect(motivation.invitation.who).toBe('Anna')
  })

  it('differs where an answer that is not private was deleted in it', () => {
    const file = sent(here, ({ problem }) => Object.assign(problem, { statement: '' }))
    expect(told(here, file)).toEqual(['answers.problem.statement'])
  })

  it('brings back no actor that was deleted here for its notes', () => {
    const { team } = here.answers
    const without = { ...here.answers, team: { ...team, actors: team.actors.slice(1) } }
    const filled = withLeftBehind(projectOf(without), here)
    expect(filled.answers.team.actors).toEqual(without.team.actors)
  })

  it('lacks no remark that a link or a PDF leaves behind, and differs in one that somebody wrote', () => {
    const remarked = { ...here, remarks: [remark] }
    expect(told(remarked, here)).toEqual([])
    expect(told(here, remarked)).toEqual(['remarks'])
    expect(told(remarked, { ...here, remarks: [{ ...remark, id: 'r2' }] })).toContain('remarks')
    expect(joined(remarked, sent(here)).remarks).toEqual([remark])
  })
})
