import type { Page } from '@playwright/test'
import type { Answers } from '#core/questions/answers.ts'
import { project as words } from '#i18n/da/project.ts'
import { field, fill, named, press, row, tick } from './typing.ts'

/** Types the phases, who is in them and the meetings, each phase and meeting in the row it opens. */
export async function typeProcess(page: Page, answers: Answers) {
  const { process, meeting, objects } = answers.arena
  const { team } = answers
  const { arena } = words
  await tick(page, arena.design, named(words.codes.processDesign, process.design))
  for (const { phase, when, what, product } of process.phases) {
    await press(page, new RegExp(`^${words.codes.phase[phase].name}`))
    const group = row(page, words.codes.phase[phase].name)
    await group.getByLabel(arena.when, { exact: true }).fill(when)
    await group.getByLabel(arena.what, { exact: true }).fill(what)
    await group.getByLabel(arena.product, { exact: true }).fill(product)
  }
  await press(page, new RegExp(`${arena.line.in(words.codes.phase.initiate.name)}$`))
  for (const actor of team.actors)
    for (const phase of actor.phases)
      await page
        .getByRole('checkbox', {
          name: arena.who.cell(actor.name, words.codes.phase[phase].name),
          exact: true,
        })
        .check()
  for (const [index, { date, starts, ends, ...met }] of process.meetings.entries()) {
    await press(page, arena.meetings.add)
    const group = row(page, arena.meetings.meeting(index + 1))
    await group.getByLabel(arena.meetings.date, { exact: true }).fill(date)
    await group.getByLabel(arena.meetings.starts, { exact: true }).fill(starts)
    await group.getByLabel(arena.meetings.ends, { exact: true }).fill(ends)
    if (met.agenda) await group.getByRole('combobox').selectOption(met.agenda)
    await group.getByLabel(arena.meetings.purpose, { exact: true }).fill(met.purpose)
    await group.getByLabel(arena.meetings.place, { exact: true }).fill(met.place)
  }
  await fill(page, arena.place, meeting.place)
  await tick(page, arena.rhythm, named(words.codes.rhythm, meeting.rhythm))
  await fill(page, arena.rhythmNote, meeting.rhythmNote)
  await fill(page, arena.access, meeting.access)
  for (const { text: object } of objects) {
    await fill(page, arena.objects.entryLabel, object)
    await field(page, arena.objects.entryLabel).press('Enter')
  }
}
