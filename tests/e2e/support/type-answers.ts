import type { Page } from '@playwright/test'
import type { Answers } from '#core/questions/answers.ts'
import { codes } from '#core/questions/codes.ts'
import { project as words } from '#i18n/da/project.ts'
import { typeProcess } from './type-process.ts'
import { typeTerms } from './type-terms.ts'
import { arrows, field, fill, named, press, row, tick } from './typing.ts'

/** Opens one of the decisions of the page of roles. */
const decide = (page: Page, decision: keyof typeof words.arena.decisions.titles) =>
  press(page, new RegExp(`^${words.arena.decisions.titles[decision].slice(0, -1)}\\? .*$`))

/** Types the answers of one page as a person does, through what is on screen. */
export const typePage: Record<string, (page: Page, answers: Answers) => Promise<void>> = {
  start: async (page, { start, way }) => {
    await fill(page, words.fields['start.title'].name, start.title)
    await fill(page, words.start.place, start.place)
    await fill(page, words.start.timeframe, start.timeframe)
    await tick(page, words.fields['start.way'].name, named(words.codes.way, way))
    await fill(page, words.fields['start.motive'].name, start.motive)
    await fill(page, words.start.preparedBy, start.preparedBy)
  },
  'problem/statement': async (page, { problem }) => {
    await fill(page, words.fields['problem.statement'].name, problem.statement)
    await fill(page, words.fields['problem.affected'].name, problem.affected)
    await fill(page, words.fields['problem.evidence'].name, problem.evidence)
  },
  'problem/together': async (page, { problem: { complexity, triedBefore, definition } }) => {
    const { codes: names, problem } = words
    await tick(
      page,
      problem.signs,
      complexity.signs.map((sign) => names.complexitySign[sign].name),
    )
    await fill(page, problem.signsNote, complexity.note)
    await fill(page, words.fields['problem.triedBefore'].name, triedBefore)
    await tick(
      page,
      problem.definedBy,
      definition.by.map((group) => names.group[group].name),
    )
    await tick(page, problem.reopen, named(names.reopen, definition.reopen))
    await fill(page, problem.definitionNote, definition.note)
  },
  'problem/frame': async (page, { problem: { openness, purpose, success } }) => {
    const { codes: names, problem } = words
    await tick(page, problem.solution, named(names.solutionOpenness, openness.solution))
    await fill(page, problem.open, openness.open)
    await fill(page, problem.fixed, openness.fixed)
    await tick(
      page,
      problem.purpose,
      purpose.main.map((each) => names.purpose[each].name),
    )
    await tick(page, problem.savings, named(names.savings, purpose.savings))
    await tick(page, problem.shiftsTask, named(names.shiftsTask, purpose.shiftsTask))
    await fill(page, problem.purposeNote, purpose.note)
    for (const [index, { sign, measure, now, goal }] of success.entries()) {
      await press(page, problem.addSign)
      const group = row(page, problem.signPlace(index + 1))
      await group.getByLabel(problem.sign, { exact: true }).fill(sign)
      await group.getByLabel(problem.measure, { exact: true }).fill(measure)
      await group.getByLabel(problem.now, { exact: true }).fill(now)
      await group.getByLabel(problem.goal, { exact: true }).fill(goal)
    }
  },
  'team/needs': async (page, { team }) => {
    const { list, kind, importance } = words.team.needs
    for (const need of team.needs) {
      await fill(page, list.entryLabel, need.name)
      await field(page, list.entryLabel).press('Enter')
      if (need.kind) await field(page, words.team.of(kind, need.name)).selectOption(need.kind)
      if (need.importance)
        await field(page, words.team.of(importance, need.name)).selectOption(need.importance)
    }
  },
  'team/actors': async (page, { team }) => {
    const { list, ...actors } = words.team.actors
    for (const actor of team.actors) {
      await fill(page, list.entryLabel, actor.name)
      await field(page, list.entryLabel).press('Enter')
    }
    for (const [index, actor] of team.actors.entries()) {
      if (index === 0) await press(page, actor.name)
      else await page.keyboard.press('Control+Enter')
      if (actor.group)
        await field(page, words.team.of(actors.group, actor.name)).selectOption(actor.group)
      await fill(page, actors.brings, actor.brings)
      await fill(page, words.fields['team.represents'].name, actor.represents)
      await tick(page, actors.relation, named(words.codes.relation, actor.relation))
      if (actor.stake) await tick(page, actors.stake, [actors.degrees[actor.stake]])
      if (actor.influence) await tick(page, actors.influence, [actors.degrees[actor.influence]])
      if (actor.voice) await tick(page, actors.voice, [actors.voiceIs[actor.voice]])
    }
    await fill(page, words.fields['team.missing'].name, team.missing)
  },
  'team/coverage': async (page, { team }) => {
    const { cell, empty } = words.team.coverage
    const [need, actor] = [team.needs[0]?.name ?? '', team.actors[0]?.name ?? '']
    await page.getByRole('button', { name: cell(need, actor, empty), exact: true }).click()
    await page.keyboard.press('0')
    let at = { row: 0, column: 0 }
    for (const [row, { id }] of team.needs.entries())
      for (const [column, actor] of team.actors.entries()) {
        const mark = team.coverage[id]?.[actor.id]
        if (mark === undefined) continue
        await arrows(page, 'ArrowDown', 'ArrowUp', row - at.row)
        await arrows(page, 'ArrowRight', 'ArrowLeft', column - at.column)
        await page.keyboard.press(String(mark))
        at = { row, column }
      }
  },
  'team/circles': async (page, { team }) => {
    for (const actor of team.actors) {
      if (actor.circle) {
        const { name } = words.codes.circle[actor.circle]
        await tick(page, words.team.of(words.team.circles.circle, actor.name), [name])
      }
      if (actor.commitment)
        await field(page, words.team.of(words.team.circles.commitment, actor.name)).selectOption(
          actor.commitment,
        )
    }
    await fill(page, words.fields['team.staffRoom'].name, team.staffRoom)
  },
  'motivation/give-and-gain': async (page, { motivation, team }) => {
    const { oneByOne, ...give } = words.motivation
    await fill(page, words.fields['motivation.sharedStake'].name, motivation.sharedStake)
    for (const [index, actor] of team.actors.entries()) {
      await tick(
        page,
        give.gains,
        actor.gains.map((gain) => words.codes.gain[gain].name),
      )
      await fill(page, give.gainText, actor.gainText)
      const next = team.actors[index + 1]
      if (next) await press(page, oneByOne.next(next.name))
    }
    for (const [index, { gain, sign }] of motivation.commonGains.entries()) {
      await press(page, give.addCommonGain)
      const group = row(page, give.commonGainPlace(index + 1))
      if (gain) await group.getByRole('combobox').selectOption(gain)
      await group.getByLabel(give.sign, { exact: true }).fill(sign)
    }
  },
  'motivation/barriers': async (page, { motivation, team }) => {
    const { oneByOne, ...held } = words.motivation
    for (const [index, actor] of team.actors.entries()) {
      const names = actor.barriers.map((barrier) => words.codes.barrier[barrier].name)
      await tick(page, held.barriers, names)
      await fill(page, held.lowering, actor.lowering)
      const next = team.actors[index + 1]
      if (next) await press(page, oneByOne.next(next.name))
    }
    await fill(page, words.fields['motivation.exit'].name, motivation.exit)
  },
  'motivation/invitation': async (page, { motivation }) => {
    await fill(page, words.fields['motivation.influencePromise'].name, motivation.influencePromise)
    await fill(page, words.motivation.who, motivation.invitation.who)
    await fill(page, words.motivation.how, motivation.invitation.how)
    await fill(page, words.motivation.when, motivation.invitation.when)
    await fill(page, words.fields['motivation.smallWins'].name, motivation.smallWins)
  },
  'arena/form': async (page, { arena: { form, name, size, composition, mandate } }) => {
    const { arena, codes: names } = words
    await tick(page, arena.form, named(names.arenaForm, form))
    await fill(page, arena.name, name)
    await fill(page, arena.size, size === null ? '' : String(size))
    await fill(page, arena.composition, composition)
    await fill(page, arena.mandateText, mandate.text)
    await tick(page, arena.decision, named(names.decision, mandate.decision))
    await fill(page, arena.reply, mandate.reply)
    await tick(
      page,
      arena.initiative,
      mandate.initiative.map((group) => names.group[group].name),
    )
  },
  'arena/roles': async (page, { arena: { groundRules, roles, power }, team }) => {
    const { arena } = words
    for (const role of codes.role) {
      await decide(page, role)
      const label = words.codes.role[role].name
      const holders = team.actors.filter((actor) => roles[role].includes(actor.id))
      if (holders.length === 0) continue
      await tick(
        page,
        arena.chooseFor(label),
        holders.map((actor) => actor.name),
      )
    }
    await fill(page, arena.rolesNote, roles.note)
    await decide(page, 'volunteers')
    for (const task of codes.volunteerTask)
      await fill(page, words.codes.volunteerTask[task].name, roles.volunteerTasks[task])
    await decide(page, 'rules')
    for (const { text: rule } of groundRules) {
      await fill(page, arena.rules.entryLabel, rule)
      await field(page, arena.rules.entryLabel).press('Enter')
    }
    await decide(page, 'power')
    const greb = power.balancing.map((each) => words.codes.balancing[each].name)
    await tick(page, arena.balancing, greb)
    await fill(page, arena.conflict, power.conflict)
  },
  'arena/process': typeProcess,
  'arena/anchoring': async (page, { arena: { anchoring } }) => {
    const { arena } = words
    await fill(page, arena.resources, anchoring.resources)
    await fill(page, arena.owner, anchoring.owner)
    await fill(page, arena.after, anchoring.after)
    await fill(page, arena.evaluation, anchoring.evaluation)
  },
  'arena/terms': typeTerms,
}
