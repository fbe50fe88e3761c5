import { describe, expect, it } from 'vitest'
import { type PaperKind, paperKinds } from '#core/charter/document/papers.ts'
import type { Signature } from '#core/project/document-control.ts'
import { type Actor, emptyTeam, type TeamAnswers } from '#core/questions/team.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { actor, cellsOf, need, paperOf, projectWith, sectionOf, tableOf, textOf } from './paper.ts'

const { document } = projectWith({})

describe('the agreement', () => {
  const signatures = (paper: ReturnType<typeof paperOf>) => {
    const found = sectionOf(paper, 'K').find(({ kind }) => kind === 'signatures')
    if (found?.kind !== 'signatures') throw new Error('Nothing to sign.')
    return found
  }

  it('has a row for each actor of the core, with what they bring and count on', () => {
    const actors = [
      actor('a1', { circle: 'core', brings: 'Taget', gainText: 'Et sted' }),
      actor('a2', { circle: 'network', brings: 'Hænder' }),
    ]
    const { rows } = signatures(paperOf(projectWith({ team: { ...emptyTeam, actors } })))
    expect(rows.map(({ party }) => party)).toEqual(['Aktør a1'])
    expect(textOf(rows[0]?.statement)).toBe('Vi bidrager med: Taget Vi får: Et sted')
  })

  it('promises the needs where nobody has said what they bring', () => {
    const ofTeam: TeamAnswers = {
      ...emptyTeam,
      needs: [need('n1')],
      actors: [actor('a1', { circle: 'core' })],
      coverage: { n1: { a1: 2 } },
    }
    const { rows } = signatures(paperOf(projectWith({ team: ofTeam })))
    expect(textOf(rows[0]?.statement)).toContain('Vi bidrager med: Behov n1')
  })

  const signer = (id: string, parts: Partial<Signature>): Signature => ({
    ...{ id, actor: '', party: '', name: '', role: '' },
    ...parts,
  })
  const signedBy = (actors: readonly Actor[], signers: readonly Signature[]) =>
    paperOf(
      projectWith(
        { team: { ...emptyTeam, actors: [...actors] } },
        { document: { ...document, signatures: [...signers] } },
      ),
      { paper: 'signing' },
    )

  it('puts who signs for a party with that party, and others below', () => {
    const { rows } = signatures(
      signedBy(
        [actor('a1', { circle: 'core' }), actor('a2', { circle: 'core', brings: 'Mad' })],
        [
          signer('s1', { party: ' AKTØR a1', name: 'N. N.', role: 'Formand' }),
          signer('s2', { party: 'Banken', name: 'M. M.' }),
          signer('s3', { actor: 'a2', party: 'et ældre navn' }),
        ],
      ),
    )
    expect(rows.map(({ party }) => party)).toEqual(['Aktør a1', 'Banken', 'Aktør a2'])
    expect(textOf(rows[0]?.statement)).toMatch(/Underskrives af: N\. N\. ?; Formand$/)
    expect(textOf(rows[1]?.statement)).toBe('Underskrives af: M. M.')
    expect(textOf(rows[2]?.statement)).toBe('Vi bidrager med: Mad')
  })

  it('gives each who signs for a party a line, and says once what it brings', () => {
    const { rows } = signatures(
      signedBy(
        [actor('a1', { brings: 'Taget' })],
        [
          signer('s1', { actor: 'a1', name: 'N. N.' }),
          signer('s2', { actor: 'a1', name: 'M. M.' }),
        ],
      ),
    )
    expect(rows.map(({ statement }) => textOf(statement))).toEqual([
      'Vi bidrager med: Taget Underskrives af: N. N.',
      'Underskrives af: M. M.',
    ])
  })

  it('asks nobody to sign who is a group of people: they are part of the work', () => {
    const paper = signedBy(
      [
        actor('a1', { group: 'associations' }),
        ...(['users', 'citizens', 'volunteers'] as const).map((group) =>
          actor(group, { group, brings: `Det, ${group} giver`, gainText: `Det, ${group} får` }),
        ),
      ],
      [],
    )
    expect(signatures(paper).rows.map(({ party }) => party)).toEqual(['Aktør a1'])
    expect(cellsOf(tableOf(sectionOf(paper, 'K'), 'Med i arbejdet'))).toContainEqual([
      'Aktør users',
      'Det, users giver',
      'Det, users får',
    ])
  })

  it('names as part of the work whoever is near and not chosen to sign', () => {
    const near = [actor('a1', { circle: 'core' }), actor('a2', { circle: 'core' })]
    const paper = signedBy(
      [...near, actor('a3', { circle: 'network' })],
      [signer('s1', { actor: 'a1' })],
    )
    const taking = tableOf(sectionOf(paper, 'K'), 'Med i arbejdet')
    expect(cellsOf(taking).map(([name]) => name)).toEqual(['Aktør a2'])
  })

  it('names as part of the work whoever carries a need, in whatever circle, and nobody else', () => {
    const team: TeamAnswers = {
      ...emptyTeam,
      needs: [need('n1')],
      actors: [
        actor('a1', { circle: 'core' }),
        actor('keys', { circle: 'workgroup' }),
        actor('helper', { circle: 'workgroup' }),
      ],
      coverage: { n1: { keys: 2, helper: 1 } },
    }
    for (const chosen of [[], [signer('s1', { actor: 'a1' })]]) {
      const part = { document: { ...document, signatures: chosen } }
      const paper = paperOf(projectWith({ team }, part), { paper: 'signing' })
      expect(signatures(paper).rows.map(({ party }) => party)).toEqual(['Aktør a1'])
      const taking = tableOf(sectionOf(paper, 'K'), 'Med i arbejdet')
      expect(cellsOf(taking).map(([name]) => name)).toEqual(['Aktør keys'])
      const forCase = sectionOf(paperOf(projectWith({ team }, part), { paper: 'case' }), 'K')
      expect(textOf(forCase)).not.toContain('keys')
    }
  })

  it('has lines to sign on where nobody is named, and says it is no binding contract', () => {
    const roomOn = (paper: PaperKind) => sectionOf(paperOf(projectWith({}), { paper }), 'K')
    for (const paper of ['signing', 'working'] as const) {
      expect(roomOn(paper).at(-1)).toMatchObject({ kind: 'signatures', rows: [], emptyRows: 4 })
      expect(textOf(roomOn(paper))).toContain('ikke en bindende kontrakt')
    }
    expect(roomOn('case')).toEqual([])
  })

  it('leaves room for more to sign on the paper one works on alone', () => {
    const project = projectWith({ team: { ...emptyTeam, actors: [actor('a1')] } })
    const room = paperKinds.map((paper) => signatures(paperOf(project, { paper })).emptyRows)
    expect(room).toEqual([0, 0, 3])
  })
})

describe('what is signed under', () => {
  const { arena, motivation } = fullAnswers
  const project = projectWith(
    {
      ...fullAnswers,
      motivation: { ...motivation, sharedStake: 'Det fælles' },
      arena: {
        ...arena,
        mandate: { ...arena.mandate, text: 'Mandatet', reply: 'Svaret' },
        process: {
          ...arena.process,
          phases: arena.process.phases.map((phase) => ({ ...phase, when: `når ${phase.phase}` })),
        },
      },
    },
    { nextSteps: [{ id: 's1', what: 'Ring', who: 'Vi', when: 'Nu' }] },
  )
  const inOrder = ['Det fælles', 'Mandatet', 'Svaret', 'når evaluate', 'Ring']

  it('is on the paper to sign, before the lines to sign on', () => {
    const text = textOf(sectionOf(paperOf(project, { paper: 'signing' }), 'K'))
    const places = [...inOrder, 'Underskrifter'].map((each) => text.indexOf(each))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('stands in its own sections on the others', () => {
    for (const paper of ['case', 'working'] as const) {
      const text = textOf(sectionOf(paperOf(project, { paper }), 'K'))
      for (const each of inOrder) expect(text).not.toContain(each)
    }
  })

  it('has the whole of what page one says in somebody’s shorter words', () => {
    const pageOne = { statement: 'Kort', open: '', fixed: '', promise: 'Løftet kort' }
    const { problem } = fullAnswers
    const short = projectWith(
      {
        ...fullAnswers,
        problem: { ...problem, statement: 'Det hele om problemet' },
        motivation: { ...motivation, influencePromise: 'Hele løftet' },
      },
      { document: { ...document, pageOne } },
    )
    for (const paper of paperKinds) {
      const { summary, sections } = paperOf(short, { paper })
      expect(textOf(summary)).toMatch(/Kort.*Løftet kort/u)
      for (const whole of ['Det hele om problemet', 'Hele løftet']) {
        expect(textOf(summary.filter(({ kind }) => kind !== 'figure'))).not.toContain(whole)
        expect(textOf(sections)).toContain(whole)
      }
    }
  })
})
