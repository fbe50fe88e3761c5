import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { userEvent as keys, page } from 'vitest/browser'
import { reveal } from '#app/project/open/reveal.ts'
import { TermsExcerpt } from '#app/project/page/terms-excerpt.tsx'
import { lackingOn } from '#core/journey/lacking.ts'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { fields } from '#core/questions/fields.ts'
import { emptyActor } from '#core/questions/team.ts'
import { project as words } from '#i18n/da/project.ts'
import { type Clause, clauses, fieldsOf } from '#rooms/arena/terms/clauses.ts'
import { TermsPage } from '#rooms/arena/terms/terms-page.tsx'
import { Examples } from '#rooms/shared/example/examples.tsx'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const { terms } = words.arena

beforeEach(() => page.viewport(1280, 800))

function open(answers: Answers, room = fakeRoom(answers)) {
  const lacking = answers === emptyAnswers ? [] : lackingOn('arena/terms', answers)
  renderPage(
    <Examples
      isBeside={false}
      isHidden
      onHidden={() => {}}
      lacking={lacking.map(({ field }) => field)}
    >
      <TermsPage room={room} route="full" TermsExcerpt={TermsExcerpt} />
    </Examples>,
    { question: 'arena' },
  )
  return { user: userEvent.setup(), room }
}

function detailsOf(clause: Clause): HTMLDetailsElement {
  const { name } = terms.clauses[clause]
  const details = screen.getByRole('heading', { level: 2, name }).closest('details')
  if (!details) throw new Error(`"${name}" does not open.`)
  return details
}
const summaryOf = (clause: Clause) => within(detailsOf(clause)).getByRole('heading', { level: 2 })
const sentenceOf = (clause: Clause) => detailsOf(clause).querySelector('summary')?.textContent
const opened = () => clauses.filter((clause) => detailsOf(clause).open)
const paper = () => within(screen.getByRole('complementary', { name: terms.onPaper }))
const arena = (change: Partial<Answers['arena']>): Answers => ({
  ...fullAnswers,
  arena: { ...fullAnswers.arena, ...change },
})

describe('the clauses of the agreement', () => {
  it('are seven, and hold every field of the page', () => {
    expect(clauses).toHaveLength(7)
    const onPage = Object.entries(fields).filter(([, { page }]) => page === 'arena/terms')
    expect(clauses.flatMap((clause) => fieldsOf[clause])).toEqual(onPage.map(([field]) => field))
  })

  it('are closed where all is agreed, each with what that is', () => {
    open(fullAnswers)
    expect(opened()).toEqual([])
    for (const clause of clauses) {
      expect(sentenceOf(clause)).not.toContain(terms.lacking)
      expect(sentenceOf(clause)).not.toContain(terms.clauses[clause].ask)
      expect(sentenceOf(clause)).not.toBe(terms.clauses[clause].name)
    }
  })

  it('ask their question while nothing is written, the first of them open', () => {
    open(emptyAnswers)
    expect(opened()).toEqual(['money'])
    for (const clause of clauses) expect(sentenceOf(clause)).toContain(terms.clauses[clause].ask)
  })

  it('say what lacks, and begin with the first that lacks it', () => {
    const politics = { ...fullAnswers.arena.politics, approver: '' }
    open(arena({ politics, ending: { notice: '', text: '' } }))
    expect(opened()).toEqual(['approval'])
    expect(sentenceOf('approval')).toContain(`${terms.lacking} ${terms.approver}`)
    expect(sentenceOf('leaving')).toContain(`${terms.lacking} ${terms.clauses.leaving.ask}`)
  })

  it('open one at a time, by pointer and by key', async () => {
    const { user } = open(fullAnswers)
    await user.click(summaryOf('dates'))
    await expect.poll(opened).toEqual(['dates'])
    detailsOf('risks').querySelector('summary')?.focus()
    await keys.keyboard('{Enter}')
    await expect.poll(opened).toEqual(['risks'])
    await keys.keyboard('{Enter}')
    await expect.poll(opened).toEqual([])
  })

  it('stay as they are while answers are written, and after an undo', async () => {
    const { user, room } = open(emptyAnswers)
    await user.click(summaryOf('leaving'))
    await user.type(screen.getByLabelText(terms.notice), 'En måned')
    expect(opened()).toEqual(['leaving'])
    expect(room.undo()).toBe(true)
    await expect.poll(() => screen.getByLabelText(terms.notice)).not.toHaveValue('En måned')
    expect(opened()).toEqual(['leaving'])
  })

  it.each<[Clause, string, (room: ReturnType<typeof fakeRoom>) => void]>([
    [
      'leaving',
      'of the agreement',
      (room) =>
        room
          .rejected('arena')
          .keep([{ path: 'arena.ending.notice', text: 'x'.repeat(20_001), kept: '' }], false),
    ],
    [
      'contact',
      'of one actor',
      (room) =>
        room
          .rejected(`actor.${room.answers().team.actors[0]?.id}`)
          .keep([{ path: 'contact', text: 'x'.repeat(20_001), kept: '' }], false),
    ],
  ])('open by themselves with a text that could not be kept: %s, %s', (clause, _, reject) => {
    const room = fakeRoom(fullAnswers)
    reject(room)
    open(fullAnswers, room)
    expect(opened()).toEqual([clause])
    expect(within(detailsOf(clause)).getByText(words.form.tooLong)).toBeVisible()
  })

  it('open for whoever is led to a field in them', async () => {
    open(fullAnswers)
    const control = screen.getByLabelText(terms.approver)
    expect(control).not.toBeVisible()
    reveal(control)
    control.focus()
    expect(control).toHaveFocus()
    await expect.poll(opened).toEqual(['approval'])
  })

  it('know of a text that is too long though another is opened', async () => {
    const { user, room } = open(emptyAnswers)
    await user.click(summaryOf('leaving'))
    fireEvent.change(screen.getByLabelText(terms.ending), {
      target: { value: 'x'.repeat(20_001) },
    })
    await user.click(summaryOf('money'))
    await expect.poll(opened).toEqual(['money'])
    expect(room.unsaid()).toEqual([])
  })
})

describe('the money', () => {
  it('gets another row by Enter, and is added up', async () => {
    const answers = {
      ...emptyAnswers,
      team: {
        ...emptyAnswers.team,
        actors: [{ ...emptyActor('a1', 'Foreningen'), group: 'associations' as const }],
      },
    }
    const { user } = open(answers)
    reveal(screen.getByRole('button', { name: terms.addCost, hidden: true }))
    await user.click(screen.getByRole('button', { name: terms.addCost }))
    await user.keyboard('Mad{Tab}24.000 kr.{Tab}Kommunen{Enter}')
    await user.keyboard('Lokaler{Tab}1.000{Tab}Foreningen{Enter}')
    await user.keyboard('Timer{Tab}I arbejdsplanen')
    expect(screen.getAllByLabelText(terms.what)).toHaveLength(3)
    await expect.poll(() => screen.queryByText(terms.sum.kroner(25_000))).toBeVisible()
    expect(screen.getByText(terms.sum.outside(1000))).toBeVisible()
    expect(screen.getByText(terms.sum.uncounted(1))).toBeVisible()
  })
})

describe('the contacts', () => {
  it('begin with the core and with those who carry a need', () => {
    const actors = [
      { ...emptyActor('a1', 'Kernen'), circle: 'core' as const },
      emptyActor('a2', 'Bæreren'),
      emptyActor('a3', 'Bidrageren'),
    ]
    const team = { ...emptyAnswers.team, actors, coverage: { n1: { a2: 2, a3: 1 } } as const }
    open({ ...emptyAnswers, team })
    reveal(screen.getByLabelText('Kernen'))
    expect(screen.getByLabelText('Kernen')).toBeVisible()
    expect(screen.getByLabelText('Bæreren')).toBeVisible()
    expect(screen.getByLabelText('Bidrageren')).not.toBeVisible()
  })
})

describe('the paper beside the clauses', () => {
  it('shows what is printed of the open clause, and follows what is written', async () => {
    const { user } = open(fullAnswers)
    await user.click(summaryOf('leaving'))
    await expect.poll(() => paper().queryByText(words.charter.terms.notice)).toBeVisible()
    await user.type(screen.getByLabelText(terms.notice), ' og en dag')
    const notice = `${fullAnswers.arena.ending.notice} og en dag`
    await expect.poll(() => paper().queryByText(notice)).toBeVisible()
    expect(paper().queryByText(words.charter.terms.approver)).toBeNull()
  })

  it('shows the next that lacks something too, and says of an empty one that it is left out', async () => {
    const { user } = open(arena({ ending: { notice: '', text: '' } }))
    expect(paper().getByText(terms.notOnPaper(terms.clauses.leaving.name))).toBeVisible()
    await user.click(summaryOf('dates'))
    await expect.poll(() => paper().queryByText(words.charter.terms.begins)).toBeVisible()
    expect(paper().getByText(terms.notOnPaper(terms.clauses.leaving.name))).toBeVisible()
  })
})
