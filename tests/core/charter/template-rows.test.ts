import { describe, expect, it } from 'vitest'
import type { PaperKind } from '#core/charter/document/papers.ts'
import type { Project } from '#core/project/project.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { emptyMeeting } from '#core/questions/arena.ts'
import { withParts } from '../../fixtures/answers-of.ts'
import { actor, need, oneLine, paperOf, projectWith, stringsOf } from './paper.ts'

const blank = projectWith({})
const answered = (parts: Parameters<typeof withParts>[1]): Project => ({
  ...blank,
  answers: withParts(emptyAnswers, parts),
})
const filed = (parts: Partial<Project['document']>): Project => ({
  ...blank,
  document: { ...blank.document, ...parts },
})

/**
 * What Danish templates of agreements, terms of reference and project plans ask for: a project with
 * that alone, and what the paper then says. Each heading stands there only with its answer.
 */
const rows: readonly (readonly [row: string, project: Project, says: readonly string[]])[] = [
  [
    'the parties',
    answered({ team: { actors: [actor('a1', { name: 'Klubben' })] } }),
    ['Aktørerne', 'Klubben', 'Underskrifter'],
  ],
  ['the purpose', answered({ problem: { statement: 'Få mødes' } }), ['Få mødes']],
  [
    'what is open and what is fixed',
    answered({
      problem: { openness: { ...emptyAnswers.problem.openness, open: 'Formen', fixed: 'Rammen' } },
    }),
    ['Det er åbent', 'Formen', 'Det ligger fast', 'Rammen'],
  ],
  [
    'goals',
    answered({
      problem: {
        success: [{ id: 's1', sign: 'Flere mødes', measure: 'Vi tæller', now: '3', goal: '30' }],
      },
    }),
    ['Flere mødes', 'Vi tæller', 'Nu', '3', 'Mål', '30'],
  ],
  [
    'what each gives and gets',
    answered({ team: { actors: [actor('a1', { brings: 'Et hus', gainText: 'Nye naboer' })] } }),
    ['Det giver vi, og det får vi', 'Et hus', 'Nye naboer'],
  ],
  [
    'the task',
    answered({ team: { needs: [need('n1', { name: 'En nøgle' })] } }),
    ['Det kræver opgaven', 'En nøgle'],
  ],
  [
    'the mandate',
    answered({
      arena: {
        mandate: {
          ...emptyAnswers.arena.mandate,
          text: 'Vi foreslår',
          reply: 'Inden ti dage',
          givenBy: 'politicians',
        },
      },
    }),
    [
      'Hvad må arenaen?',
      'Vi foreslår',
      'Hvem svarer, og hvornår?',
      'Inden ti dage',
      'Hvem har givet mandatet?',
      'Politikerne',
    ],
  ],
  [
    'organisation',
    answered({ arena: { composition: 'To fra hver' } }),
    ['Hvordan er den sammensat?', 'To fra hver'],
  ],
  [
    'meetings',
    answered({
      arena: {
        process: {
          ...emptyAnswers.arena.process,
          meetings: [{ ...emptyMeeting('m1'), date: '2027-01-19', place: 'Salen' }],
        },
      },
    }),
    ['Aftalte møder', '19. januar 2027', 'Salen'],
  ],
  [
    'who owns the result and evaluates it',
    answered({
      arena: {
        anchoring: { ...emptyAnswers.arena.anchoring, owner: 'Byrådet', evaluation: 'Om et år' },
      },
    }),
    ['Hvem ejer resultatet bagefter?', 'Byrådet', 'Hvordan vurderer vi det sammen?', 'Om et år'],
  ],
  [
    'disagreement',
    answered({ arena: { power: { balancing: [], conflict: 'Vi ringer til Ombudet' } } }),
    ['Hvad gør vi, når vi er uenige?', 'Vi ringer til Ombudet'],
  ],
  [
    'money',
    answered({
      arena: { costs: [{ id: 'c1', what: 'Mad', amount: '85.000 kr.', payer: 'Kommunen' }] },
    }),
    ['Økonomi', 'Mad', '85.000 kr.', 'Kommunen'],
  ],
  [
    'dates',
    answered({
      arena: { time: { begins: '2027-01-01', ends: '2027-12-31', review: '2027-06-15' } },
    }),
    [
      'Aftalen begynder',
      '1. januar 2027',
      'Aftalen slutter',
      '31. december 2027',
      'Vi ser på aftalen igen',
      '15. juni 2027',
    ],
  ],
  [
    'approval',
    answered({
      arena: {
        politics: {
          policy: 'Ældrepolitikken',
          committee: 'Udvalget',
          approver: 'Direktøren',
          approval: 'I maj',
        },
      },
    }),
    [
      'Politik eller strategi',
      'Ældrepolitikken',
      'Udvalg',
      'Hvem godkender aftalen?',
      'Direktøren',
      'Hvornår bliver den godkendt?',
      'I maj',
    ],
  ],
  [
    'contact',
    answered({ team: { actors: [actor('a1', { name: 'Klubben', contact: 'klub@example.org' })] } }),
    ['Kontakt for hver part', 'Klubben', 'klub@example.org'],
  ],
  [
    'communication',
    answered({ arena: { communication: 'Vi siger det samme' } }),
    ['Kommunikation og offentlighed', 'Vi siger det samme'],
  ],
  [
    'personal data and liability',
    answered({ arena: { safeguards: { settled: ['insurance'], note: 'Kommunen tegner den' } } }),
    ['Det har vi aftalt om personer og ansvar', 'Forsikring', 'Kommunen tegner den'],
  ],
  [
    'termination',
    answered({ arena: { ending: { notice: 'Tre måneder', text: 'Nøglen afleveres' } } }),
    [
      'Varsel, når en part vil ud',
      'Tre måneder',
      'Hvad sker der, når aftalen ophører?',
      'Nøglen afleveres',
    ],
  ],
  [
    'own risks',
    answered({
      arena: {
        risks: [{ id: 'r1', risk: 'Ingen kommer', response: 'Vi henter dem', who: 'Naboen' }],
      },
    }),
    ['Vores egne risici', 'Ingen kommer', 'Vi henter dem', 'Naboen'],
  ],
  [
    'the boundary between staff and volunteers',
    answered({ arena: { boundary: 'Pleje er de ansattes' } }),
    ['Grænsen mellem ansatte og frivillige', 'Pleje er de ansattes'],
  ],
  [
    'actions with who and when',
    { ...blank, nextSteps: [{ id: 's1', what: 'Ring', who: 'Formanden', when: 'Uge 2' }] },
    ['De næste skridt', 'Ring', 'Formanden', 'Uge 2'],
  ],
  ['the owner', filed({ owner: 'Mette Holm' }), ['Projektejer', 'Mette Holm']],
  ['the journal number', filed({ journalNumber: '26/1' }), ['Journalnr.', '26/1']],
  [
    'signatures',
    filed({
      signatures: [{ id: 's1', actor: '', party: 'Banken', name: 'N. N.', role: 'Direktør' }],
    }),
    ['Underskrifter', 'Banken', 'N. N.', 'Direktør'],
  ],
]

const said = (project: Project, paper: PaperKind) =>
  stringsOf(paperOf(project, { paper })).map(oneLine)

describe('a row of the templates', () => {
  it.each(rows)('stands in a case file when it is answered: %s', (_, project, says) => {
    const text = said(project, 'case').join(' | ')
    for (const each of says) expect(text).toContain(each)
  })

  it.each(rows)(
    'leaves nothing in a case file or on a paper to sign when it is not: %s',
    (_, project, says) => {
      const ofIt = new Set(said(project, 'case'))
      for (const paper of ['case', 'signing'] as const) {
        const empty = said(blank, paper)
        const left = says.filter((each) => ofIt.has(each) && empty.includes(each))
        // A paper to sign has lines to sign on, also where nobody is named yet.
        expect(left.filter((each) => paper === 'case' || each !== 'Underskrifter')).toEqual([])
      }
    },
  )
})

describe('an empty project', () => {
  it('is lines to write on on the working paper alone', () => {
    const roomOn = (paper: PaperKind) => {
      const { summary, sections } = paperOf(blank, { paper })
      return [...summary, ...sections.flatMap(({ blocks }) => blocks)].filter(
        (block) =>
          block.kind === 'writeLines' ||
          (block.kind === 'answer' && block.answer.length === 0) ||
          (block.kind === 'table' && block.rows.length === 0) ||
          (block.kind === 'columns' && block.columns.some(({ text }) => text.length === 0)),
      )
    }
    expect(roomOn('signing')).toEqual([])
    expect(roomOn('case')).toEqual([])
    expect(roomOn('working')).not.toEqual([])
  })
})
