import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { pages } from '#core/journey/pages.ts'
import { limits } from '#core/limits.ts'
import type { Remark } from '#core/project/remarks.ts'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { pageIds } from '#core/questions/question-ids.ts'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'
import { project as words } from '#i18n/da/project.ts'
import { RemarksPanel } from '#rooms/shared/remarks/remarks-panel.tsx'
import { fakeRoom } from './fake-room.ts'
import { openRoomPage, type RemarksAround } from './open-room-page.tsx'
import { expectSaid } from './team/open-page.tsx'

const said = words.remarks
const answers: Answers = {
  ...emptyAnswers,
  team: {
    ...emptyAnswers.team,
    needs: [emptyNeed('n1', 'Kørsel')],
    actors: [emptyActor('a1', 'Købmanden')],
  },
}

const given = (isOffered: boolean): RemarksAround => ({
  isOffered,
  opened: new Set(),
  now: () => new Date('2026-11-29T10:00:00.000Z'),
  Panel: RemarksPanel,
})

const remark: Remark = {
  id: 'r1',
  field: 'problem.statement',
  row: null,
  answers: null,
  by: 'Seniorrådet',
  written: '2026-11-28T10:00:00.000Z',
  text: 'Hvem har talt med dem?',
  state: null,
}
const withRemarks = (...remarks: Remark[]) => {
  const room = fakeRoom(answers)
  room.changeProject((project) => ({ ...project, remarks }))
  return room
}
const remarksOf = (room: ReturnType<typeof fakeRoom>) => room.project().remarks

describe('remarks at fields', () => {
  it.each(pageIds)(
    'can be left at each field of %s, and are not in the way otherwise',
    async (page) => {
      await openRoomPage(page, answers, { remarks: given(true) })
      const places = [...document.querySelectorAll('[data-remarks]')]
      const fields = new Set(places.map((each) => each.getAttribute('data-remarks')))
      expect([...fields].toSorted()).toEqual([...pages[page].fields].toSorted())
      expect(places).toHaveLength(fields.size)
    },
  )

  it('are offered only when asked for, and always shown where there are any', async () => {
    await openRoomPage('problem/statement', answers, {
      remarks: given(false),
      room: withRemarks(remark),
    })
    expect(document.querySelectorAll('[data-remarks]')).toHaveLength(1)
    expect(screen.getByText(said.at(1, 1))).toBeVisible()
    expect(
      screen.getByRole('textbox', { name: words.fields['problem.statement'].name }),
    ).toHaveAccessibleDescription(new RegExp(said.described(1)))
  })

  it('are written with the name that stands beside them, about a row or the whole field', async () => {
    const room = withRemarks()
    await openRoomPage('team/needs', answers, { remarks: given(true), room })
    const user = userEvent.setup()
    await user.click(screen.getByText(said.at(0, 0)))
    await user.type(screen.getByRole('textbox', { name: said.text }), 'Hvem betaler?')
    await user.selectOptions(screen.getByRole('combobox', { name: said.about }), 'Kørsel')
    await user.type(screen.getByRole('textbox', { name: said.name }), 'Ida')
    await user.click(screen.getByRole('button', { name: said.add }))
    expect(remarksOf(room)).toMatchObject([
      { field: 'team.needs', row: 'n1', by: 'Ida', text: 'Hvem betaler?', state: null },
    ])
    await expectSaid(said.added)
    expect(screen.getByText(said.row('Kørsel'))).toBeVisible()

    const name = screen.getByRole('textbox', { name: said.name })
    expect(name).toHaveValue('Ida')
    await user.clear(name)
    await user.type(name, 'Bo')
    await user.click(screen.getByRole('button', { name: said.actOf(said.answer, 'Hvem betaler?') }))
    await user.type(screen.getByRole('textbox', { name: said.answerText }), 'Kommunen')
    await user.click(screen.getByRole('button', { name: said.addAnswer }))
    expect(remarksOf(room)).toMatchObject([{ by: 'Ida' }, { by: 'Bo', text: 'Kommunen' }])
  })

  it('about a row that is gone say so', async () => {
    const room = withRemarks({ ...remark, row: 'gone' })
    await openRoomPage('problem/statement', answers, { remarks: given(false), room })
    await userEvent.setup().click(screen.getByText(said.at(1, 1)))
    expect(screen.getByText(said.rowGone)).toBeVisible()
  })

  it('are answered, closed, opened again and deleted', async () => {
    const room = withRemarks(remark)
    await openRoomPage('problem/statement', answers, { remarks: given(false), room })
    const user = userEvent.setup()
    await user.click(screen.getByText(said.at(1, 1)))
    const press = (name: string) =>
      user.click(screen.getByRole('button', { name: said.actOf(name, remark.text) }))
    await press(said.answer)
    const answer = screen.getByRole('textbox', { name: said.answerText })
    expect(answer).toHaveFocus()
    await user.type(answer, 'Hjemmeplejen')
    await user.click(screen.getByRole('button', { name: said.addAnswer }))
    expect(document.activeElement).toHaveAccessibleName(said.actOf(said.answer, remark.text))
    expect(remarksOf(room)).toMatchObject([{ id: 'r1' }, { answers: 'r1', text: 'Hjemmeplejen' }])
    await press(said.close)
    expect(remarksOf(room)[0]?.state).toBe('closed')
    expect(document.activeElement).toHaveAccessibleName(said.actOf(said.reopen, remark.text))
    expect(screen.getByText(said.at(0, 1))).toBeVisible()
    await press(said.reopen)
    await press(said.remove)
    expect(remarksOf(room)).toEqual([])
    // The line stays where focus is, though there is nothing left and nothing is offered.
    expect(document.activeElement?.textContent).toContain(said.at(0, 0))
  })

  it('that cannot be kept stay where they are written, and say why', async () => {
    const room = withRemarks()
    await openRoomPage('problem/statement', answers, { remarks: given(true), room })
    const user = userEvent.setup()
    const place = document.querySelector<HTMLElement>('[data-remarks="problem.statement"]')
    const here = within(place ?? document.body)
    await user.click(here.getByText(said.at(0, 0)))
    const save = here.getByRole('button', { name: said.add })
    await user.click(save)
    expect(here.getByText(said.nothing)).toBeVisible()
    const long = 'x'.repeat(limits.remarkText + 1)
    const field = here.getByRole('textbox', { name: said.text })
    await user.click(field)
    await user.paste(long)
    await user.click(save)
    expect(here.getByText(said.tooLong(limits.remarkText, limits.remarkName))).toBeVisible()
    expect(field).toHaveValue(long)
    expect(room.unsent('problem.statement').read('text')).toBe(long)
    expect(remarksOf(room)).toEqual([])
  })

  it('that are not sent stand open where they were written, with the row they are about', async () => {
    const room = withRemarks()
    room.unsent('team.needs').keep('text', 'Hvem betaler?')
    room.unsent('team.needs').keep('code', 'n1')
    await openRoomPage('team/needs', answers, { remarks: given(false), room })
    expect(await screen.findByRole('textbox', { name: said.text })).toHaveValue('Hvem betaler?')
    expect(screen.getByRole('combobox', { name: said.about })).toHaveValue('n1')
  })

  it('that are half answered when they go leave the answer where it was written', async () => {
    const room = withRemarks(remark, { ...remark, id: 'r2', text: 'Hvem betaler?' })
    await openRoomPage('problem/statement', answers, { remarks: given(false), room })
    const user = userEvent.setup()
    await user.click(screen.getByText(said.at(2, 2)))
    await user.click(screen.getByRole('button', { name: said.actOf(said.answer, 'Hvem betaler?') }))
    const answer = screen.getByRole('textbox', { name: said.answerText })
    await user.type(answer, 'Kommunen')
    act(() => room.changeProject((project) => ({ ...project, remarks: [] })))

    expect(answer).toHaveFocus()
    expect(answer).toHaveAccessibleDescription(said.lost)
    await expectSaid(said.lost)
    await user.type(answer, ' betaler')
    await user.click(screen.getAllByRole('button', { name: said.add })[0] as HTMLElement)
    expect(remarksOf(room)).toMatchObject([{ answers: null, text: 'Kommunen betaler' }])
    expect(room.unsentForms()).toEqual([])
    expect(screen.queryByRole('textbox', { name: said.answerText })).toBeNull()
    expect(document.activeElement?.textContent).toContain(said.at(1, 1))
  })

  it('that are gone leave a half-written answer that can be thrown away', async () => {
    const room = withRemarks()
    room.unsent('problem.statement.r1').keep('text', 'Kommunen')
    await openRoomPage('problem/statement', answers, { remarks: given(false), room })
    const answer = await screen.findByRole('textbox', { name: said.answerText })
    expect(answer).toHaveValue('Kommunen')
    expect(answer).toHaveAccessibleDescription(said.lost)
    expect(answer).not.toHaveFocus()
    await userEvent.setup().click(screen.getByRole('button', { name: said.drop }))
    await expectSaid(said.dropped)
    expect(room.unsentForms()).toEqual([])
    expect(screen.queryByRole('textbox', { name: said.answerText })).toBeNull()
    expect(document.activeElement?.textContent).toContain(said.at(0, 0))
  })

  it('stand open with every answer that waits', async () => {
    const room = withRemarks(remark, { ...remark, id: 'r2', text: 'Hvem betaler?' })
    for (const id of ['r1', 'r2']) room.unsent(`problem.statement.${id}`).keep('text', `Til ${id}`)
    await openRoomPage('problem/statement', answers, { remarks: given(false), room })
    const found = await screen.findAllByRole('textbox', { name: said.answerText })
    expect(found.map((each) => (each as HTMLTextAreaElement).value)).toEqual(['Til r1', 'Til r2'])
  })
})
