import { describe, expect, it } from 'vitest'
import { type PaperKind, paperKinds } from '#core/charter/document/papers.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { emptyMeeting } from '#core/questions/arena.ts'
import { type Actor, emptyTeam } from '#core/questions/team.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { typedIn } from '../../renderers/typed-places.ts'
import { actor, paperOf, projectWith, sectionOf, tableOf, textOf } from './paper.ts'

const action = { id: 's1', what: 'Noget', who: 'Noget', when: 'Noget' }

/** A long line, a list and a paragraph of their own, after a mark that no other text has. */
const marksOf = (mark: string): readonly string[] => [
  `${mark} ${'Åen løber ind i haver og kældre, når det regner. '.repeat(20).trim()}`,
  '- én ting',
  '- en anden ting',
  'Og så videre',
]

/** The same with another long text in each place where there is one. */
function marked<T>(part: T): T {
  let count = 0
  const text = () => JSON.stringify(marksOf(`«${++count}»`).join('\n').replace('\nOg', '\n\nOg'))
  return JSON.parse(JSON.stringify(part).replaceAll('"Noget"', text))
}

const typedLines = (...parts: Parameters<typeof typedIn>): readonly string[] =>
  typedIn(...parts).flatMap((text) => text.split('\n').filter((line) => line !== ''))

describe('page one', () => {
  it('opens with the problem', () => {
    expect(paperOf(projectWith(fullAnswers)).summary[0]).toEqual({
      kind: 'paragraph',
      look: 'lead',
      text: [{ text: 'Noget', typed: true }],
    })
  })

  it('says all of what it says anything of, in the lines it was typed in', () => {
    const { answers, nextSteps } = marked({ answers: fullAnswers, nextSteps: [action] })
    const { masthead, summary } = paperOf(projectWith(answers, { nextSteps }))
    const lines = typedLines([masthead.facts, summary])
    const begun = lines.flatMap((line) => /^«\d+»/u.exec(line) ?? [])
    expect(begun.length).toBeGreaterThan(6)
    for (const mark of begun) {
      const at = lines.findIndex((line) => line.startsWith(mark))
      expect(lines.slice(at, at + marksOf(mark).length)).toEqual(marksOf(mark))
    }
  })

  it('has who sits at the table, then what is open, what is fixed and what is promised', () => {
    const { summary } = paperOf(projectWith(fullAnswers))
    const figure = summary.findIndex(({ kind }) => kind === 'figure')
    expect(summary[figure]).toMatchObject({ figure: { title: 'Hvem sidder med ved bordet' } })
    expect(summary[figure + 1]).toMatchObject({
      columns: [
        { heading: 'Det er åbent' },
        { heading: 'Det ligger fast' },
        { heading: 'Det lover vi hinanden' },
      ],
    })
  })

  it('has lines for names while nobody sits there', () => {
    const blank = projectWith({})
    expect(tableOf(paperOf(blank).summary, 'Hvem sidder').emptyRows).toBe(3)
    for (const paper of ['signing', 'case'] as const)
      expect(paperOf(blank, { paper }).summary).toEqual([])
  })

  it('has no heading above a problem nobody has written, but where it is written by hand', () => {
    const project = projectWith({ ...fullAnswers, problem: projectWith({}).answers.problem })
    const headings = (paper: PaperKind) =>
      paperOf(project, { paper }).summary.filter(({ kind }) => kind === 'heading').length
    expect(paperKinds.map(headings)).toEqual([0, 0, 1])
  })

  it('has all agreed actions, with room for those not agreed yet where one writes on it', () => {
    const nextSteps = [1, 2, 3, 4, 5].map((n) => ({ ...action, id: `s${n}`, what: `Skridt ${n}` }))
    const rowsOf = (count: number, paper: PaperKind) => {
      const project = projectWith({}, { nextSteps: nextSteps.slice(0, count) })
      return tableOf(paperOf(project, { paper }).summary, 'De næste').rows.length
    }
    expect([rowsOf(5, 'case'), rowsOf(5, 'working')]).toEqual([5, 5])
    expect([rowsOf(1, 'case'), rowsOf(1, 'working')]).toEqual([1, 3])
    const signed = paperOf(projectWith({}, { nextSteps }), { paper: 'signing' })
    expect(textOf(signed.summary)).not.toContain('Skridt')
    expect(textOf(sectionOf(signed, 'K'))).toContain('Skridt 5')
  })

  it('labels a constructed example, and so does the last section', () => {
    const paper = paperOf(projectWith(fullAnswers, { example: 'unge-i-aadal' }))
    expect(textOf(paper.summary)).toContain('Opdigtet eksempel')
    expect(textOf(sectionOf(paper, 'L'))).toContain('Opdigtet eksempel')
    expect(textOf(paperOf(projectWith(fullAnswers)))).not.toContain('Konstrueret')
  })
})

describe('the invitation on page one', () => {
  const meeting = { ...emptyMeeting('m1'), place: 'Salen', starts: '17:00', ends: '19:00' }
  const boxOf = (parts: {
    dates?: readonly string[]
    owner?: string
    actors?: Actor[]
    convener?: readonly string[]
  }) => {
    const { arena } = emptyAnswers
    const meetings = (parts.dates ?? []).map((date, n) => ({ ...meeting, id: `m${n}`, date }))
    const answers = {
      arena: {
        ...arena,
        process: { ...arena.process, meetings },
        roles: { ...arena.roles, convener: [...(parts.convener ?? [])] },
      },
      team: { ...emptyTeam, actors: parts.actors ?? [] },
    }
    const document = { ...projectWith({}).document, owner: parts.owner ?? '', unit: 'Kultur' }
    const { summary } = paperOf(projectWith(answers, { document }))
    return textOf(summary.find(({ kind }) => kind === 'note'))
  }

  it('names the first meeting that is still to come', () => {
    const said = boxOf({ dates: ['2027-02-01', '2026-11-22', '2027-01-19'] })
    expect(said).toBe('note Vil du være med? Næste møde: 19. januar 2027 kl. 17.00–19.00 Salen')
    expect(boxOf({ dates: ['2026-11-23'] })).toContain('23. november 2026')
    expect(boxOf({ dates: ['2026-11-22'] })).toBe('')
  })

  it('names whom to ask, and how one of the public side is reached', () => {
    const actors = [
      actor('a1', { group: 'users', contact: 'ikke her' }),
      actor('a2', { group: 'staff', contact: 'hus@example.org' }),
    ]
    expect(boxOf({ owner: 'Chefen', actors })).toBe(
      'note Vil du være med? Chefen, projektejer Kultur Kontakt: hus@example.org',
    )
  })

  it('says how whoever convenes is reached, also where citizens do', () => {
    const actors = [
      actor('a1', { group: 'staff', contact: 'hus@example.org' }),
      actor('a2', { group: 'citizens', contact: 'bordet@example.org' }),
    ]
    const convened = (convener: readonly string[]) => boxOf({ actors, convener })
    expect(convened(['a2'])).toBe('note Vil du være med? Kultur Kontakt: bordet@example.org')
    expect(convened(['a3'])).toBe('note Vil du være med? Kultur Kontakt: hus@example.org')
    expect(convened([])).toBe('note Vil du være med? Kultur Kontakt: hus@example.org')
  })

  it('is left out where it would say nothing', () => {
    expect(boxOf({})).toBe('')
  })
})
