import type { Page } from '@playwright/test'
import type { Answers } from '#core/questions/answers.ts'
import { firstForContact } from '#core/questions/team-facts.ts'
import { project as words } from '#i18n/da/project.ts'
import { fill, press, row, tick } from './typing.ts'

/** Types what the agreement says, through what is on screen. */
export async function typeTerms(page: Page, { arena, team }: Answers) {
  const { terms } = words.arena
  const open = (clause: keyof typeof terms.clauses) =>
    page.getByRole('heading', { level: 2, name: terms.clauses[clause].name, exact: true }).click()
  const { costs, time, politics, communication, safeguards, ending, risks, boundary } = arena
  for (const [index, { what, amount, payer }] of costs.entries()) {
    await press(page, terms.addCost)
    const group = row(page, terms.cost(index + 1))
    await group.getByLabel(terms.what, { exact: true }).fill(what)
    await group.getByLabel(terms.amount, { exact: true }).fill(amount)
    await group.getByLabel(terms.payer, { exact: true }).fill(payer)
  }
  await open('dates')
  for (const day of ['begins', 'ends', 'review'] as const) await fill(page, terms[day], time[day])
  await open('approval')
  for (const each of ['policy', 'committee', 'approver', 'approval'] as const)
    await fill(page, terms[each], politics[each])
  await open('contact')
  const others = team.actors.length - firstForContact(team).length
  await page.locator('summary', { hasText: terms.others(others) }).click()
  for (const { name, contact } of team.actors) if (contact) await fill(page, name, contact)
  await fill(page, words.fields['arena.communication'].name, communication)
  await open('safeguards')
  const settled = safeguards.settled.map((each) => words.codes.safeguard[each].name)
  await tick(page, terms.settled, settled)
  await fill(page, terms.settledNote, safeguards.note)
  await open('leaving')
  await fill(page, terms.notice, ending.notice)
  await fill(page, terms.ending, ending.text)
  await open('risks')
  for (const [index, { risk, response, who }] of risks.entries()) {
    await press(page, terms.addRisk)
    const group = row(page, terms.risk(index + 1))
    await group.getByLabel(terms.wrong, { exact: true }).fill(risk)
    await group.getByLabel(terms.response, { exact: true }).fill(response)
    await group.getByLabel(terms.watcher, { exact: true }).fill(who)
  }
  await fill(page, words.fields['arena.boundary'].name, boundary)
}
