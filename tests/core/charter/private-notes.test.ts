import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import { paperKinds } from '#core/charter/document/papers.ts'
import { attachmentKinds, sectionLetters } from '#core/charter/document/section-letters.ts'
import type { Project } from '#core/project/project.ts'
import { codes } from '#core/questions/codes.ts'
import { emptyMotivation } from '#core/questions/motivation.ts'
import type { Actor } from '#core/questions/team.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { actor, paperOf, projectWith, stringsOf, textOf, words } from './paper.ts'

const notes = fc.record({
  who: fc.constantFrom('', 'Borgmesteren'),
  actors: fc.array(
    fc.record({
      lowering: fc.constantFrom('', 'Vi ringer'),
      barriers: fc.subarray([...codes.barrier]),
      commitment: fc.constantFrom(null, ...codes.commitment),
    }),
    { minLength: 6, maxLength: 6 },
  ),
})
type Notes = typeof notes extends fc.Arbitrary<infer T> ? T : never

function withNotes(project: Project, { who, actors: changes }: Notes): Project {
  const { team, motivation } = project.answers
  const actors = team.actors.map((each, at): Actor => ({ ...each, ...changes[at] }))
  const invitation = { ...motivation.invitation, who }
  return {
    ...project,
    answers: {
      ...project.answers,
      team: { ...team, actors },
      motivation: { ...motivation, invitation },
    },
  }
}

describe('a paper without private notes', () => {
  it.each(paperKinds)('is the same whatever they are, and whether there are any: %s', (paper) => {
    const choices = {
      date: '2026-11-23',
      paper,
      sections: sectionLetters,
      attachments: attachmentKinds,
      assessments: true,
    }
    const textsOf = (project: Project) => {
      const { summary, sections, ...rest } = charter(project, words, choices)
      const withoutFigures = [{ blocks: summary }, ...sections].map((section) => ({
        ...section,
        blocks: section.blocks.filter(({ kind }) => kind !== 'figure'),
      }))
      return stringsOf([rest, withoutFigures])
    }
    forAll(
      fc.tuple(arbitraryProject, notes, notes),
      ([project, one, other]) => {
        expect(textsOf(withNotes(project, one))).toEqual(textsOf(withNotes(project, other)))
      },
      50,
    )
  })

  it('asks for an invitation until how and when are written, whether or not somebody is to ask', () => {
    const paperWith = (invitation: Partial<typeof emptyMotivation.invitation>) =>
      textOf(
        paperOf(
          projectWith({
            team: { ...projectWith({}).answers.team, actors: [actor('a1')] },
            motivation: {
              ...emptyMotivation,
              invitation: { ...emptyMotivation.invitation, ...invitation },
            },
          }),
          { sections: ['J'] },
        ),
      )
    const asked = 'Invitationen'
    expect(paperWith({ how: 'Til kaffe' })).toContain(asked)
    for (const who of ['', 'Borgmesteren'])
      expect(paperWith({ who, how: 'Til kaffe', when: 'I maj' })).not.toContain(asked)
  })
})
