import { describe, expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { attachmentKinds } from '#core/charter/document/section-letters.ts'
import { type ExampleId, exampleIds } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { emptyTeam, type TeamAnswers } from '#core/questions/team.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { emptyJudgement, type Judgement } from '#core/rules/judgement.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as danish } from '#i18n/da/project.ts'
import { project as english } from '#i18n/en/project.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { actor, cellsOf, need, paperOf, projectWith, sectionOf, tableOf, textOf } from './paper.ts'

const both = { da: danish, en: english }
const judged = (parts: Partial<Judgement>): Judgement => ({ ...emptyJudgement, ...parts })
const unfinished = (await loadExample('et-sted-at-moedes', 'da')).answers

const factOf = ({ masthead }: CharterDocument, label: string) =>
  masthead.facts.find((fact) => fact.label === label)?.value
const actions = (paper: CharterDocument) =>
  cellsOf(tableOf(paper.summary, 'De næste')).map(([what]) => what)

const verdicts = {
  'unge-i-aadal': 'coCreation',
  'vandet-i-engkvarteret': 'coCreation',
  'bordet-er-daekket': 'coCreationWatch',
  'et-sted-at-moedes': 'onTheWay',
} as const satisfies Record<ExampleId, RuleCode<'verdict'>>

describe.each(['da', 'en'] as const)('the examples in %s', (language) => {
  it.each(exampleIds)('print the verdict of %s in the check', async (id) => {
    const words = charterWords(both[language], language)
    const project = projectWith((await loadExample(id, language)).answers, {
      language,
      example: id,
    })
    const paper = charter(project, words, { date: '2026-11-23' })
    const { name } = both[language].rules.verdict[verdicts[id]]
    const said = both[language].charter.results.byAnswers(name)
    const [note] = sectionOf(paper, 'I')
    expect(note).toMatchObject({ kind: 'note', heading: said })
  })
})

describe('the step on page one', () => {
  const stepOf = (...parts: Parameters<typeof projectWith>) =>
    factOf(paperOf(projectWith(...parts)), 'Trappen')

  it('is where the project stands, and where the group wants to', () => {
    expect(stepOf(unfinished)).toBe('Trin 2')
    expect(stepOf(unfinished, { judgement: judged({ targetStep: 4 }) })).toBe('Trin 2. Mål: trin 4')
  })

  it('is not there before anything is answered', () => {
    expect(stepOf({})).toBeUndefined()
  })
})

describe('the actions on page one', () => {
  it('are those agreed, then suggestions, which say so', () => {
    const nextSteps = [{ id: 's1', what: 'Ring til ejeren', who: '', when: '' }]
    expect(actions(paperOf(projectWith(unfinished, { nextSteps })))).toEqual([
      'Ring til ejeren',
      'Forslag: Gå svarene igennem med en fra det offentlige',
      'Forslag: Spørg »Kommunens landdistriktskoordinator«, om de kan stå for »Tilladelser og en indgang til kommunen«',
    ])
  })

  it('are whom to reach and the small win where nothing is left to solve, then what roles are needed for', async () => {
    const example = (await loadExample('bordet-er-daekket', 'da')).answers
    const finished: Answers = JSON.parse(JSON.stringify(example), (_, answer: unknown) =>
      answer === '' ? 'Noget' : answer,
    )
    expect(actions(paperOf(projectWith(finished)))).toEqual([
      'Forslag: Mød »Ældre, der spiser alene« dér, hvor de er',
      'Forslag: Det første fælles måltid holdes i uge 6',
      'Forslag: Spørg, hvem der mangler ved bordet, og opsøg dem.',
    ])
  })

  it('are lines to write on before anything is answered', () => {
    expect(tableOf(paperOf(projectWith({})).summary, 'De næste')).toMatchObject({
      rows: [],
      emptyRows: 3,
    })
  })

  it('do not ask for what is only privately known', () => {
    const answers = { ...fullAnswers, team: { ...fullAnswers.team, missing: '' } }
    const text = textOf(paperOf(projectWith(answers)).summary)
    expect(text).not.toContain('hvem der spørger hvem')
    expect(text).not.toContain(danish.fields['motivation.barriers'].name)
  })
})

describe('what the rules say of the team', () => {
  const paper = paperOf(projectWith(unfinished))
  const blocks = sectionOf(paper, 'B')

  it('begins with how much is covered', () => {
    const facts = blocks.find(({ kind }) => kind === 'facts')
    expect(facts).toMatchObject({ facts: [{ label: 'Behov dækket', value: '84 %' }] })
  })

  it('has the open findings, most urgent first', () => {
    const list = blocks.findLast(({ kind }) => kind === 'list')
    const items = list?.kind === 'list' ? list.items.map((item) => item[0]?.text) : []
    expect(items).toEqual([
      'Skal løses: ',
      'Skal løses: ',
      'Bør løses: ',
      'Bør løses: ',
      'Bør løses: ',
      'Godt at vide: ',
      'Godt at vide: ',
    ])
  })

  it('puts the suggested team beside the core and those who must be heard', () => {
    const found = blocks.find(({ kind }) => kind === 'columns')
    expect(found).toMatchObject({
      columns: [
        { heading: 'Det mindste hold, der kan løfte opgaven' },
        { heading: 'Kernen, vi har valgt' },
        { heading: 'Skal også høres' },
      ],
    })
    expect(textOf(found)).toContain('Ejeren af den lukkede butik')
    expect(textOf(blocks)).toContain(
      'I kernen, men endnu uden noget at stå for i tabellen: »Borgerforeningen«.',
    )
  })

  it('says who needs whom', () => {
    expect(textOf(blocks)).toContain('Parter uden for kommunen står for 4 af 6 behov')
  })

  it('says nothing before the first mark', () => {
    const team: TeamAnswers = { ...emptyTeam, needs: [need('n1')], actors: [actor('a1')] }
    expect(textOf(sectionOf(paperOf(projectWith({ team })), 'B'))).not.toContain('Ingen dækker')
  })

  it('moves a finding set aside to the check, with why', () => {
    const judgement = judged({ setAside: { 'quietOnEdge:a3': 'De følger med udefra' } })
    const other = paperOf(projectWith(unfinished, { judgement }))
    const sentence = 'placeret i den yderste kreds'
    expect(textOf(blocks)).toContain(sentence)
    expect(textOf(sectionOf(other, 'B'))).not.toContain(sentence)
    const [row] = cellsOf(tableOf(sectionOf(other, 'I'), 'Det har vi lagt'))
    expect(row?.[0]).toContain(sentence)
    expect(row?.[1]).toBe('De følger med udefra')
  })
})

describe('private notes behind a result', () => {
  const team: TeamAnswers = {
    ...emptyTeam,
    needs: [need('n1', { importance: 'critical' })],
    actors: [
      actor('a1', { circle: 'core', commitment: 'asked', barriers: ['distrust', 'language'] }),
      actor('a2', { group: 'politicians', commitment: 'notAsked' }),
    ],
    coverage: { n1: { a1: 2 } },
  }
  const roles = { ...fullAnswers.arena.roles, convener: ['a1'] }
  const project = projectWith(
    { ...fullAnswers, team, arena: { ...fullAnswers.arena, roles } },
    { judgement: judged({ setAside: { 'barrierUnanswered:a1': 'PRIVAT grund' } }) },
  )
  const { roleTask, finding, risk } = danish.rules
  const telling = [
    finding.carrierNotCommitted({ need: 'Behov n1', actor: '»Aktør a1«', source: '' }),
    finding.barrierUnanswered({ need: '', actor: '»Aktør a1«', source: '' }),
    roleTask.inviteCore,
    roleTask.buildTrust,
    roleTask.sharedLanguage,
    risk.lossOfDemocracy,
    'PRIVAT grund',
  ]
  const toldIn = (text: string) => telling.filter((sentence) => text.includes(sentence))

  it('are told by none, in no part of the paper', () => {
    const paper = paperOf(project, { attachments: attachmentKinds })
    expect(toldIn(textOf(paper))).toEqual([])
  })

  it('are told by each when they are asked for', () => {
    expect(toldIn(textOf(paperOf(project, { privateNotes: true })))).toEqual(telling)
  })
})

describe('leadership', () => {
  const blocks = sectionOf(paperOf(projectWith(unfinished)), 'E')

  it('has the form that fits best, with its reasons, and the others by name', () => {
    const rows = cellsOf(tableOf(blocks, 'Ledelse, der passer'))
    expect(rows.map(([form]) => form)).toEqual([
      'Ledelse af samarbejdsdrevet innovation Til den, der leder i kommunen Passer også: borgernær ledelse og frivilligledelse.',
    ])
    expect(rows[0]?.[1]).toContain('Konvener: saml og afklar')
    expect(rows[0]?.[2]).toContain('Løsningen er åben.')
  })

  it('has room to answer the dilemma of that one', () => {
    expect(cellsOf(tableOf(blocks, 'Dilemmaet')).map((row) => row.at(-1))).toEqual([''])
  })

  it('says what each role is needed for now, and which most', () => {
    const [convener, facilitator] = cellsOf(tableOf(blocks, 'De tre roller')).map((row) => row[2])
    expect(convener).toMatch(/^Find en, der kan stå for det afgørende/u)
    expect(facilitator).toMatch(/^Flest opgaver lige nu Giv de stille stemmer/u)
  })

  it('does not say which where some of what they are needed for is left out', () => {
    const some = sectionOf(paperOf(projectWith(unfinished), { assessments: false }), 'E')
    expect(textOf(tableOf(some, 'De tre roller'))).not.toContain('Flest opgaver')
  })
})

describe('power', () => {
  it('names the risks that are about it', () => {
    const power = { ...fullAnswers.arena.power, balancing: [] }
    const answers = { ...fullAnswers, arena: { ...fullAnswers.arena, power } }
    const text = textOf(sectionOf(paperOf(projectWith(answers)), 'G'))
    expect(text).toContain(danish.rules.risk.reinforcedInequality)
    expect(text).not.toContain(danish.rules.risk.risingTransactionCosts)
  })
})
