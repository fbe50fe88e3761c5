import { describe, expect, it } from 'vitest'
import { attachmentKinds } from '#core/charter/document/section-letters.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { emptyTeam, type TeamAnswers } from '#core/questions/team.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { actor, lettersOf, need, paperOf, projectWith, textOf } from './paper.ts'

describe('the attachments', () => {
  it('stand in no charter that does not ask for them', () => {
    expect(lettersOf(paperOf(projectWith(fullAnswers)))).toBe('ABCDEFGHH2IJKL')
  })

  it('follow the sections in their own order and with their own letters', () => {
    const attachments = ['method', 'taskCards'] as const
    expect(lettersOf(paperOf(projectWith(fullAnswers), { attachments }))).toBe('ABCDEFGHH2IJKLMO')
  })

  it('have a card for each actor with a task and a letter to each with a name', () => {
    const team: TeamAnswers = {
      ...emptyTeam,
      needs: [need('n1')],
      actors: [actor('a1'), actor('a2'), actor('a3', { name: '' })],
      coverage: { n1: { a1: 2 } },
    }
    const paper = paperOf(projectWith({ team }), { attachments: attachmentKinds })
    const all = paper.sections.flatMap(({ letter, blocks }) => (letter === 'M' ? blocks : []))
    expect(all).toMatchObject([{ kind: 'note', heading: 'Aktør a1' }])
    expect(textOf(all)).toContain('at stå for »Behov n1«')
    const letters = paper.sections.find(({ letter }) => letter === 'N')?.blocks
    expect(letters?.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      'Aktør a1',
      'Aktør a2',
    ])
  })

  it('have talking points for those it is about, and tell of no voice by having them', () => {
    const actors = [
      actor('a1', { relation: 'affected' }),
      actor('a2', { relation: 'relevant', voice: 'quiet' }),
    ]
    const lettersOn = (assessments: boolean) => {
      const project = projectWith({ team: { ...emptyTeam, actors } })
      const paper = paperOf(project, { attachments: ['invitations'], assessments })
      const letters = paper.sections.find(({ letter }) => letter === 'N')?.blocks ?? []
      return textOf(letters).match(/Kære alle|Til den, der taler med: Aktør a\d/gu)
    }
    const [first, second] = ['Til den, der taler med: Aktør a1', 'Til den, der taler med: Aktør a2']
    expect(lettersOn(true)).toEqual([first, second])
    expect(lettersOn(false)).toEqual([first, 'Kære alle'])
  })

  it('have letters whose opening and whose closing no page break parts', () => {
    const actors = [actor('a1', { relation: 'affected' }), actor('a2')]
    const arena = { ...fullAnswers.arena, roles: emptyAnswers.arena.roles }
    const project = projectWith({ ...fullAnswers, arena, team: { ...emptyTeam, actors } })
    const paper = paperOf(project, { attachments: ['invitations'] })
    const blocks = paper.sections.find(({ letter }) => letter === 'N')?.blocks ?? []
    const kept = blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.keepWithNext ? [textOf(block.text)] : [],
    )
    expect(kept).toEqual([
      'Til den, der taler med: Aktør a1',
      'Mød dem dér, hvor de er i forvejen. Lyt først, og fortæl bagefter.',
      'Sådan begynder vi: Noget.',
      'Sig, at et nej er helt i orden, også senere.',
      'Til: Aktør a2',
      'Kære alle',
      'Har I ikke lyst eller tid, er det helt i orden. Sig bare til.',
      'Venlig hilsen',
    ])
  })

  it('are left out where they would be empty', () => {
    const attachments = ['taskCards', 'invitations'] as const
    expect(lettersOf(paperOf(projectWith({}), { attachments }))).toBe('IJKL')
  })
})
