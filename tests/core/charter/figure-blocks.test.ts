import { describe, expect, it } from 'vitest'
import type {
  Block,
  CharterDocument,
  FigureBlock,
} from '#core/charter/document/charter-document.ts'
import { figureBlock } from '#core/charter/document/figure-blocks.ts'
import { paperKinds } from '#core/charter/document/papers.ts'
import { sectionLetters } from '#core/charter/document/section-letters.ts'
import { exampleIds } from '#core/project/project.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { emptyMeeting } from '#core/questions/arena.ts'
import { type Coverage, emptyTeam } from '#core/questions/team.ts'
import { emptyJudgement } from '#core/rules/judgement.ts'
import { loadExample } from '#examples/load-example.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { largeProject } from '../../fixtures/large-project.ts'
import { faults, noFaults } from '../figures/figure-boxes.ts'
import { actor, need, paperOf, projectWith, sectionOf, stringsOf } from './paper.ts'

const isFigure = (block: Block): block is FigureBlock => block.kind === 'figure'
const figuresOf = (blocks: readonly Block[]) => blocks.filter(isFigure)
const namesOf = (blocks: readonly Block[]) => figuresOf(blocks).map(({ figure }) => figure.name)
const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))

const teamOf = (needs: number, actors: number, coverage: Coverage = {}) => ({
  ...emptyTeam,
  needs: many(needs, (n) => need(`n${n}`)),
  actors: many(actors, (n) => actor(`a${n}`)),
  coverage,
})
const teamFigures = (...team: Parameters<typeof teamOf>) => {
  const paper = paperOf(projectWith({ team: teamOf(...team) }))
  return figuresOf([...paper.summary, ...sectionOf(paper, 'B')])
}
const allOf = ({ summary, sections }: CharterDocument) =>
  figuresOf([...summary, ...sections.flatMap(({ blocks }) => blocks)])

describe('the figures of a charter', () => {
  it('are described in no more than a file may say in one string, however large a project is', () => {
    const found = paperKinds.flatMap((paper) => allOf(paperOf(largeProject(), { paper })))
    expect(found.length).toBeGreaterThan(paperKinds.length)
    for (const { figure } of found) expect(figure.description.length).toBeLessThan(2000)
  })

  it.each(exampleIds)('stand where %s says what they show', async (id) => {
    const paper = paperOf(projectWith((await loadExample(id, 'da')).answers))
    const found = paper.sections
      .map(({ letter, blocks }) => [letter, namesOf(blocks)] as const)
      .filter(([, names]) => names.length > 0)
    expect(found).toEqual([
      ['B', ['coverage']],
      ['F', ['process']],
      ['I', ['staircase']],
    ])
    expect(namesOf(paper.summary)).toEqual(['table'])
  })

  const projects = [
    ...exampleIds.map((id) => [id, async () => (await loadExample(id, 'da')).answers] as const),
    ['a full project', async () => fullAnswers] as const,
    ['one of 500 needs and 1,000 actors', async () => largeProject().answers] as const,
  ]
  it.each(projects)(
    'of %s are told in a sentence, and by tables that stand around them',
    async (_, load) => {
      const { summary, sections } = paperOf(projectWith(await load()))
      const team = sections.find(({ letter }) => letter === 'B')?.blocks ?? []
      // The table on page one is told by the tables of its section.
      for (const blocks of [[...summary, ...team], ...sections.map(({ blocks }) => blocks)]) {
        const captions = blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))
        for (const { figure } of figuresOf(blocks)) {
          expect(figure.description.length).toBeLessThan(200)
          const cited = [...figure.description.matchAll(/»(.*?)«/gu)].map(
            ([, caption]) => caption ?? '',
          )
          expect(cited).not.toEqual([])
          for (const caption of cited)
            expect(captions.filter((known) => known.startsWith(caption))).not.toEqual([])
        }
      }
    },
  )

  it('are none before anything is answered, nor while nobody has a seat', () => {
    expect(allOf(paperOf(projectWith({})))).toEqual([])
    expect(teamFigures(3, 0)).toEqual([])
  })

  it('are left out with their sections', async () => {
    const sections = sectionLetters.filter((letter) => letter !== 'B')
    const paper = paperOf(projectWith((await loadExample('unge-i-aadal', 'da')).answers), {
      sections,
    })
    const names = paper.sections.flatMap(({ blocks }) => namesOf(blocks))
    expect(names).toEqual(['process', 'staircase'])
  })

  it('have larger letters for large print, and room for names on a phone', () => {
    const [table] = teamFigures(1, 3)
    expect(table?.figure.width).toBe(720)
    expect(table?.largePrint.width).toBe(600)
    expect(table?.narrow.width).toBe(320)
  })

  it('are drawn once, in the widths asked for alone', () => {
    const widths: number[] = []
    const block = figureBlock(({ width }) => {
      widths.push(width)
      return { name: 'table', title: '', description: '', width, height: 1, shapes: [] }
    })
    expect(widths).toEqual([])
    expect(block.largePrint).toBe(block.largePrint)
    expect(widths).toEqual([600])
  })

  it('say the same in every width', async () => {
    const paper = paperOf(projectWith((await loadExample('bordet-er-daekket', 'da')).answers))
    for (const block of allOf(paper)) {
      const { figure, largePrint, narrow } = block
      for (const other of [largePrint, narrow]) {
        expect(other.title).toBe(figure.title)
        expect(other.description).toBe(figure.description)
      }
    }
  })
})

describe('the table', () => {
  it('stands on page one, with the empty seats once anyone is marked', () => {
    const { summary } = paperOf(projectWith({ team: teamOf(2, 2, { n0: { a0: 2 } }) }))
    expect(namesOf(summary)).toEqual(['table'])
    expect(figuresOf(summary)[0]?.figure.description).toBe(
      '2 parter har en plads. 1 ledig plads. Det samme står i tabellerne »Aktørerne« og »Hvem bærer hvad«.',
    )
    expect(teamFigures(2, 2)[0]?.figure.description).toBe(
      '2 parter har en plads. Det samme står i tabellen »Aktørerne«.',
    )
  })

  it('says itself who sits there where no table does', () => {
    const team = teamOf(2, 2, { n0: { a0: 2 } })
    const { summary } = paperOf(projectWith({ team }), { paper: 'signing' })
    const said = figuresOf(summary)[0]?.figure.description
    for (const name of ['Aktør a0', 'Aktør a1', 'Behov n1']) expect(said).toContain(name)
  })
})

describe('the coverage', () => {
  const marked: Coverage = { n0: { a0: 2 } }
  const isThere = (actors: number, coverage: Coverage) =>
    namesOf(teamFigures(3, actors, coverage)).includes('coverage')

  it('is left out where the matrix is one table already', () => {
    expect(isThere(5, marked)).toBe(false)
  })

  it('gathers a matrix in parts, and one that is only names', () => {
    expect(isThere(6, marked)).toBe(true)
    expect(isThere(60, marked)).toBe(true)
  })

  it('is left out before the first mark', () => {
    expect(isThere(12, {})).toBe(false)
  })

  it('stands before the parts it gathers', () => {
    const team = teamOf(3, 12, marked)
    const blocks = sectionOf(paperOf(projectWith({ team })), 'B')
    const place = blocks.findIndex((block) => isFigure(block) && block.figure.name === 'coverage')
    expect(blocks[place + 1]).toMatchObject({
      kind: 'table',
      caption: 'Hvem bærer hvad, del 1 af 3',
    })
  })
})

describe('the process', () => {
  const figures = (process: Partial<(typeof emptyAnswers)['arena']['process']>) => {
    const { arena } = emptyAnswers
    const answers = { arena: { ...arena, process: { ...arena.process, ...process } } }
    return namesOf(sectionOf(paperOf(projectWith(answers)), 'F'))
  }
  const { phases } = emptyAnswers.arena.process

  it('is drawn from the first time, product or meeting on', () => {
    const [first, ...others] = phases
    if (!first) throw new Error('There are no phases.')
    expect(figures({ phases: [{ ...first, when: 'Måned 1' }, ...others] })).toEqual(['process'])
    expect(figures({ phases: [{ ...first, product: 'En plan' }, ...others] })).toEqual(['process'])
    expect(figures({ meetings: [emptyMeeting('m1')] })).toEqual(['process'])
  })

  it('is left out where only what happens is said, which it does not show', () => {
    const [first, ...others] = phases
    if (!first) throw new Error('There are no phases.')
    expect(figures({ phases: [{ ...first, what: 'Vi mødes' }, ...others] })).toEqual([])
    expect(figures({ design: 'together' })).toEqual([])
  })
})

describe('the staircase', () => {
  const staircaseOf = async (targetStep: 5 | null) => {
    const judgement = { ...emptyJudgement, targetStep }
    const answers = (await loadExample('bordet-er-daekket', 'da')).answers
    return figuresOf(sectionOf(paperOf(projectWith(answers, { judgement })), 'I'))[0]
  }

  it('speaks of the parties as the paper does', async () => {
    const said = stringsOf(await staircaseOf(null)).join(' ')
    expect(said).toContain('Her er vi')
    expect(said).not.toMatch(/\b(I er|jer|jeres)\b/u)
  })

  it('shows the aim of the group instead of the nearest step', async () => {
    expect(stringsOf(await staircaseOf(null))).toContain('Næste')
    const aimed = stringsOf(await staircaseOf(5))
    expect(aimed).toContain('Vores mål')
    expect(aimed).not.toContain('Næste')
  })
})

describe('a figure of many', () => {
  const long = (n: number) =>
    `${n} Pensionistforeningens besøgsvenner og sundhedsplejerskernes netværk i hele Åparken`
  const team = {
    ...teamOf(12, 60, { n0: Object.fromEntries(many(60, (n) => [`a${n}`, 1] as const)) }),
    actors: many(60, (n) => actor(`a${n}`, { name: long(n).slice(0, 80) })),
    needs: many(12, (n) => need(`n${n}`, { name: long(n).slice(0, 80) })),
  }

  it('stays clear in every width, with long names', () => {
    const found = allOf(paperOf(projectWith({ team })))
    expect(found.map(({ figure }) => figure.name)).toEqual(['table', 'coverage'])
    for (const { figure, largePrint, narrow } of found) {
      for (const drawn of [figure, largePrint, narrow]) {
        expect({ width: drawn.width, ...faults(drawn) }).toEqual({
          width: drawn.width,
          ...noFaults,
        })
      }
    }
  })

  it('is said in as few words as one of few', () => {
    for (const { figure } of allOf(paperOf(projectWith({ team }))))
      expect(figure.description.length).toBeLessThan(120)
  })
})
