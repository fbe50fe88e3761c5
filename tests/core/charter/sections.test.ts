import { describe, expect, it } from 'vitest'
import { emptyArena } from '#core/questions/arena.ts'
import { fields } from '#core/questions/fields.ts'
import { emptyTeam } from '#core/questions/team.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import {
  actor,
  cellsOf,
  need,
  paperOf,
  projectWith,
  sectionOf,
  tableOf,
  textOf,
  words,
} from './paper.ts'

const { arena, motivation, problem, team } = fullAnswers
const emptyProblem = projectWith({}).answers.problem

describe('the terms of the agreement', () => {
  it('have their dates in one row, and of those only what is known', () => {
    const time = { begins: '2027-01-01', ends: '', review: '2027-06-15' }
    const paper = paperOf(projectWith({ arena: { ...emptyArena, time } }))
    expect(sectionOf(paper, 'H2')).toEqual([
      {
        kind: 'facts',
        facts: [
          { label: 'Aftalen begynder', value: '1. januar 2027' },
          { label: 'Vi ser på aftalen igen', value: '15. juni 2027' },
        ],
      },
    ])
  })
})

describe('a section that is begun', () => {
  const statement = 'Åen løber over.'
  const begun = { problem: { ...emptyProblem, statement } }

  it('leaves room to write for what is unanswered', () => {
    const [answered, unanswered] = sectionOf(paperOf(projectWith(begun)), 'A')
    expect(answered).toMatchObject({ answer: [[{ text: statement, typed: true }]] })
    expect(unanswered).toMatchObject({
      question: words.fields['problem.affected'].name,
      answer: [],
      lines: 2,
    })
  })

  it('asks no more than the short route does', () => {
    const blocks = sectionOf(paperOf(projectWith(begun, { route: 'short' })), 'A')
    const asked = blocks.flatMap((block) => (block.kind === 'answer' ? [block.question] : []))
    expect(asked).toContain(words.fields['problem.affected'].name)
    expect(asked).not.toContain(words.fields['problem.evidence'].name)
  })

  it('shows what was written off the short route all the same', () => {
    const answers = { problem: { ...emptyProblem, evidence: 'Målinger' } }
    const blocks = sectionOf(paperOf(projectWith(answers, { route: 'short' })), 'A')
    expect(textOf(blocks)).toContain('Målinger')
  })

  it('keeps paragraphs apart and lines below each other', () => {
    const answers = { problem: { ...emptyProblem, statement: 'Én.\nTo.\n\n\r\nTre.' } }
    const [answer] = sectionOf(paperOf(projectWith(answers)), 'A')
    expect(answer).toMatchObject({
      answer: [[{ text: 'Én.\nTo.', typed: true }], [{ text: 'Tre.', typed: true }]],
    })
  })
})

describe('leadership', () => {
  it('names the holders of each role, and passes over one who is gone', () => {
    const { perPhase } = emptyArena.roles
    const noneElse = { facilitator: [], catalyst: [], perPhase }
    expect(holders({ convener: ['a1', 'gone'], ...noneElse })).toEqual([
      'Noget',
      'Aftal, hvem der får samarbejdet til at fungere',
      'Aftal, hvem der må forstyrre',
    ])
  })

  it('names by phase who holds a role there, beneath those who hold it throughout', () => {
    const { perPhase } = emptyArena.roles
    const { design, implement } = perPhase
    const changing = {
      ...perPhase,
      design: { ...design, facilitator: ['a1'] },
      implement: { ...implement, facilitator: ['a1'], catalyst: ['a1'] },
    }
    const held = { convener: [], facilitator: ['a1'], catalyst: [], perPhase: changing }
    expect(holders(held)).toEqual([
      'Aftal, hvem der samler',
      'Noget Designe: Noget Implementere: Noget',
      'Implementere: Noget',
    ])
  })

  function holders(held: Partial<typeof arena.roles>) {
    const roles = { ...arena.roles, ...held }
    const paper = paperOf(projectWith({ ...fullAnswers, arena: { ...arena, roles } }))
    return cellsOf(tableOf(sectionOf(paper, 'E'), 'De tre roller')).map(([, who]) => who)
  }

  it('has the nine volunteer tasks only where volunteers take part or a task is given', () => {
    const { volunteerTasks } = projectWith({}).answers.arena.roles
    const without = { ...arena, roles: { ...arena.roles, volunteerTasks } }
    const table = (group: 'volunteers' | 'staff') => {
      const answers = { arena: without, team: { ...team, actors: [actor('a1', { group })] } }
      return textOf(sectionOf(paperOf(projectWith(answers)), 'E')).includes('De ni opgaver')
    }
    expect([table('volunteers'), table('staff')]).toEqual([true, false])
  })
})

describe('the dilemma of a leadership form', () => {
  it('stands with its answer once it has one', () => {
    const { judgement } = projectWith({})
    const dilemmas = { ...judgement.dilemmas, volunteer: 'Vagtplanen' }
    const paper = paperOf(projectWith({}, { judgement: { ...judgement, dilemmas } }))
    const table = tableOf(sectionOf(paper, 'E'), 'Dilemmaet')
    expect(cellsOf(table)).toEqual([
      [
        'Frivilligledelse At lede de frivillige og samtidig støtte, at de leder sig selv. Hvad bestemmer de frivillige helt selv?',
        'Vagtplanen',
      ],
    ])
  })
})

describe('the process', () => {
  it('says who co-creates in which phase', () => {
    const actors = [actor('a1', { phases: ['initiate', 'evaluate'] })]
    const paper = paperOf(projectWith({ team: { ...emptyTeam, actors } }))
    expect(cellsOf(tableOf(sectionOf(paper, 'F'), 'Hvem er med'))).toEqual([
      ['Aktør a1', 'med', '', '', 'med'],
    ])
  })

  it('has dated meetings in words', () => {
    const meeting = {
      id: 'm1',
      date: '2027-01-19',
      starts: '17:00',
      ends: '19:30',
      place: 'Klubhuset',
      purpose: 'Fælles kort',
      agenda: 'open',
    } as const
    const answers = { arena: { ...arena, process: { ...arena.process, meetings: [meeting] } } }
    const table = tableOf(sectionOf(paperOf(projectWith(answers)), 'F'), 'Aftalte møder')
    expect(cellsOf(table)).toEqual([
      ['19. januar 2027', 'kl. 17.00–19.30', 'Klubhuset', 'Fælles kort Åben dagsorden'],
    ])
  })
})

describe('power', () => {
  it('leaves lines for what is not agreed on', () => {
    expect(sectionOf(paperOf(projectWith(fullAnswers)), 'G').at(-1)).toMatchObject({
      kind: 'writeLines',
      lines: 4,
    })
  })
})

describe('the check', () => {
  it('asks three tests and eight criteria, to be answered by hand', () => {
    const blocks = sectionOf(paperOf(projectWith({})), 'I')
    expect(cellsOf(tableOf(blocks, 'De tre prøver')).map((row) => row.at(-1))).toEqual(['', '', ''])
    expect(tableOf(blocks, 'De otte kriterier').rows).toHaveLength(8)
  })

  it('has the group’s own answers with their reasons', () => {
    const { judgement } = projectWith({})
    const own = {
      ...judgement,
      tests: { ...judgement.tests, programmed: { answer: 'watch', reason: 'Planen er stram' } },
      criteria: { ...judgement.criteria, equal: { answer: 'partly', reason: 'Kun råd' } },
    } as const
    const blocks = sectionOf(paperOf(projectWith({}, { judgement: own })), 'I')
    expect(cellsOf(tableOf(blocks, 'De tre prøver'))[1]?.at(-1)).toBe('Hold øje Planen er stram')
    expect(cellsOf(tableOf(blocks, 'De otte'))[1]?.at(-1)).toBe('Delvist Kun råd')
  })
})

describe('what is missing', () => {
  const list = (answers: Parameters<typeof projectWith>[0]) =>
    cellsOf(tableOf(sectionOf(paperOf(projectWith(answers)), 'J'), 'Det finder vi ud af'))

  it('asks for each unanswered field with its question and room for who finds out', () => {
    const rows = list({ ...fullAnswers, problem: { ...problem, evidence: '' } })
    expect(rows).toEqual([
      [words.fields['problem.evidence'].name, words.fields['problem.evidence'].ask, ''],
    ])
  })

  it('says of a field that it is begun', () => {
    const answers = { ...fullAnswers, start: { ...fullAnswers.start, place: '' } }
    expect(fields['start.placeAndTime'].state(answers)).toBe('partial')
    expect(list(answers)[0]?.[0]).toBe('Sted og tidsramme (begyndt)')
  })

  it('puts the empty seats first', () => {
    const needs = [...team.needs, need('n2')]
    expect(list({ ...fullAnswers, team: { ...team, needs } })[0]).toEqual([
      'Ledig plads',
      'Behov n2. Hvem kan stå for det eller bidrage?',
      '',
    ])
  })
})

describe('giving and gaining', () => {
  it('shows what holds someone back only when private notes are asked for', () => {
    const project = projectWith({ team, motivation })
    const barrier = words.codes.barrier.time.name
    expect(textOf(sectionOf(paperOf(project), 'C'))).not.toContain(barrier)
    expect(textOf(sectionOf(paperOf(project, { privateNotes: true }), 'C'))).toContain(barrier)
  })
})

describe('the last section', () => {
  it('credits the deck and its four questions, word for word', () => {
    const text = textOf(sectionOf(paperOf(projectWith({})), 'L'))
    expect(text).toContain('efter et oplæg af Jacob Torfing, Roskilde Universitet')
    expect(text).toContain(
      'Hvilket problem eller opgave vil jeg gerne løse? Hvem kan hjælpe mig? Hvordan motiverer jeg dem til at samskabe? Hvordan designer jeg en passende samskabelses-arena?',
    )
  })
})
