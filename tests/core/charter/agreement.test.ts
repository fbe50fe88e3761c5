import { describe, expect, it } from 'vitest'
import { emptyTeam, type TeamAnswers } from '#core/questions/team.ts'
import { actor, need, paperOf, projectWith, sectionOf, textOf } from './paper.ts'

describe('the agreement', () => {
  const signatures = (paper: ReturnType<typeof paperOf>) => {
    const found = sectionOf(paper, 'K').find(({ kind }) => kind === 'signatures')
    if (found?.kind !== 'signatures') throw new Error('Nothing to sign.')
    return found
  }
  const document = projectWith({}).document

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

  it('puts who signs for a party with that party, and others below', () => {
    const actors = [actor('a1', { circle: 'core' })]
    const signers = [
      { id: 's1', actor: '', party: ' AKTØR a1', name: 'N. N.', role: 'Formand' },
      { id: 's2', actor: '', party: 'Banken', name: 'M. M.', role: '' },
    ]
    const project = projectWith(
      { team: { ...emptyTeam, actors } },
      { document: { ...document, signatures: signers } },
    )
    const { rows } = signatures(paperOf(project))
    expect(rows.map(({ party }) => party)).toEqual(['Aktør a1', 'Banken'])
    expect(textOf(rows[0]?.statement)).toMatch(/Underskrives af: N\. N\. ?; Formand$/)
    expect(textOf(rows[1]?.statement)).toBe('Underskrives af: M. M.')
  })

  it('has four rows at least, and says it is no binding contract', () => {
    const paper = paperOf(projectWith({}))
    expect(signatures(paper)).toMatchObject({ rows: [], emptyRows: 4 })
    expect(textOf(sectionOf(paper, 'K'))).toContain('ikke en bindende kontrakt')
  })
})
