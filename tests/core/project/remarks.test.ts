import { describe, expect, it } from 'vitest'
import { toldValues } from '#app/project/changes/told-values.ts'
import { inverted } from '#core/changes/change.ts'
import { changeBetween } from '#core/changes/change-between.ts'
import { withChange } from '#core/changes/with-change.ts'
import { charter } from '#core/charter/charter.ts'
import { papers } from '#core/charter/document/papers.ts'
import { limits } from '#core/limits.ts'
import { joinProjects } from '#core/merge/join-projects.ts'
import { mergeProjects } from '#core/merge/merge-projects.ts'
import { emptyProject, type Project, projectToShare } from '#core/project/project.ts'
import { remarkedRows } from '#core/project/remarked-rows.ts'
import {
  conversations,
  conversationsAt,
  isOpen,
  type Remark,
  withoutRemark,
  withoutRemarks,
  withRemark,
  withState,
} from '#core/project/remarks.ts'
import { repairProject } from '#core/project/repair-project.ts'
import { whatChanged } from '#core/project/what-changed.ts'
import { emptyNeed, emptyTeam } from '#core/questions/team.ts'
import { ok } from '#core/result.ts'
import { allChanges } from '#core/versions/all-changes.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as danish } from '#i18n/da/project.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'

const remark = (id: string, more: Partial<Remark> = {}): Remark => ({
  id,
  field: 'problem.statement',
  row: null,
  answers: null,
  by: 'Seniorrådet',
  written: '2026-11-29T10:00:00.000Z',
  text: 'Hvem har talt med dem?',
  state: null,
  ...more,
})
const words = charterWords(danish, 'da')
const empty = emptyProject('p1', 'da', '2026-11-29T09:00:00.000Z')
const withAll = (...remarks: Remark[]): Project => ({ ...empty, remarks })

describe('the remarks of a project', () => {
  it('stand as conversations, the earliest first, answers under what they answer', () => {
    const found = conversations(
      withAll(
        remark('late', { written: '2026-11-29T12:00:00.000Z' }),
        remark('answer', { answers: 'first', written: '2026-11-29T11:00:00.000Z' }),
        remark('first'),
      ),
    )
    expect(found.map(({ first, answers }) => [first.id, answers.map(({ id }) => id)])).toEqual([
      ['first', ['answer']],
      ['late', []],
    ])
  })

  it('are all shown once, also answers to what is gone', () => {
    forAll(arbitraryProject, (project) => {
      const shown = conversations(project).flatMap(({ first, answers }) => [first, ...answers])
      expect(shown.map(({ id }) => id).toSorted()).toEqual(
        project.remarks.map(({ id }) => id).toSorted(),
      )
    })
  })

  it('count as open until their conversation is closed', () => {
    const project = withAll(remark('a'), remark('b', { field: 'start.title' }))
    const openAt = (from: Project, field: string) =>
      conversationsAt(from, field)
        .filter(isOpen)
        .map(({ first }) => first.id)
    expect(openAt(project, 'start.title')).toEqual(['b'])
    const closed = withState(project, 'b', 'closed')
    expect(openAt(closed, 'start.title')).toEqual([])
    expect(openAt(closed, 'problem.statement')).toEqual(['a'])
    expect(openAt(withState(closed, 'b', null), 'start.title')).toEqual(['b'])
  })

  it('are deleted with their answers', () => {
    const project = withAll(remark('a'), remark('b', { answers: 'a' }), remark('c'))
    expect(withoutRemark(project, 'a').remarks.map(({ id }) => id)).toEqual(['c'])
  })

  it('have their limits in number and in length', () => {
    const most = Array.from({ length: limits.remarks }, (_, nth) => remark(`r${nth}`))
    const text = 'x'.repeat(limits.remarkText)
    const by = 'x'.repeat(limits.remarkName)
    expect(withRemark(withAll(...most.slice(1)), remark('new', { text, by }))).not.toBeNull()
    expect(withRemark(withAll(...most), remark('new'))).toBeNull()
    expect(withRemark(empty, remark('new', { text: `${text}x` }))).toBeNull()
    expect(withRemark(empty, remark('new', { by: `${by}x` }))).toBeNull()
  })

  it('of two windows are all there when what they wrote is joined', () => {
    const mine = withAll(remark('mine'))
    const theirs = withAll(remark('theirs'))
    const { project } = mergeProjects({ base: empty, mine, theirs })
    expect(project.remarks.map(({ id }) => id).toSorted()).toEqual(['mine', 'theirs'])
  })

  it('of two files are all there with their answers, and nothing of them is asked about', () => {
    const asked = remark('asked')
    const one = withAll(asked, remark('mine', { answers: 'asked' }))
    const other = withAll({ ...asked, state: 'closed' }, remark('theirs', { answers: 'asked' }))
    for (const files of [
      [one, other],
      [other, one],
      [one, other, withAll(asked)],
    ] as const) {
      const joined = joinProjects(files)
      expect(joined.ok && joined.value.conflicts).toEqual([])
      expect(joined.ok && conversations(joined.value.project)).toEqual([
        {
          first: { ...asked, state: 'closed' },
          answers: [remark('mine', { answers: 'asked' }), remark('theirs', { answers: 'asked' })],
        },
      ])
    }
  })

  it('are undone and done again one by one', () => {
    const before = withAll(remark('a'))
    const after = withState(withAll(remark('a'), remark('b', { answers: 'a' })), 'a', 'closed')
    const change = changeBetween(before, after)
    if (!change) throw new Error('Nothing changed.')
    expect(withChange(before, change)).toEqual(ok(after))
    expect(withChange(after, inverted(change))).toEqual(ok(before))
  })

  it('are told of on the page of their field when they are undone', () => {
    const change = whatChanged(withAll(remark('a', { field: 'team.needs' })), empty)
    expect(change).toMatchObject({ kind: 'went', on: 'team/needs', field: null })
  })

  it('that a file has damaged are mended and none is lost', () => {
    const damaged = {
      ...empty,
      remarks: [
        remark('a'),
        { ...remark('a'), state: true, color: 'red' },
        { id: 'c', text: 'Hej' },
      ],
    }
    const repaired = repairProject(damaged)
    expect(repaired.ok && repaired.value.project.remarks.map(({ text }) => text)).toEqual([
      'Hvem har talt med dem?',
      'Hvem har talt med dem?',
      'Hej',
    ])
    expect(repaired.ok && repaired.value.repairs.length).toBeGreaterThan(3)
  })

  it('are in the history as words of their own, and closing one says so', () => {
    const before = withAll(remark('a'))
    const after = withState(withAll(remark('a'), remark('b', { text: 'Ny' })), 'a', 'closed')
    const [came, closed] = allChanges(before, after)
    expect(came).toMatchObject({ kind: 'came', rows: ['Ny'] })
    expect(closed && toldValues(closed, danish)).toMatchObject({
      before: [],
      after: [danish.remarks.isClosed],
    })
  })

  it('follow in a file to share, and never go on a paper', () => {
    forAll(
      arbitraryProject,
      (project) => {
        expect(projectToShare(project).remarks).toEqual(project.remarks)
        const bare = withoutRemarks(project)
        for (const paper of Object.keys(papers) as (keyof typeof papers)[])
          for (const privateNotes of [false, true]) {
            const choices = { date: '2026-11-29', paper, privateNotes }
            expect(charter(project, words, choices)).toEqual(charter(bare, words, choices))
          }
      },
      6,
    )
  })

  it('can be about each row of a field that has a name', () => {
    const needs = [emptyNeed('n1', 'Kørsel'), emptyNeed('n2', '')]
    const answers = { ...empty.answers, team: { ...emptyTeam, needs } }
    expect(remarkedRows({ answers }, 'team.needs')).toEqual([{ id: 'n1', name: 'Kørsel' }])
    expect(remarkedRows({ answers }, 'problem.statement')).toEqual([])
  })
})
