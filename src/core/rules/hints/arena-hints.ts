import type { Code } from '#core/questions/codes.ts'
import type { FieldId } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { holderOfAll, holdersOf } from '#core/questions/roles.ts'
import { type HintRule, when } from './found-hint.ts'

const enoughRules = 3
/** A rule in fewer words than this does not say how it is done. */
const wordsOfARule = 3

/** The fields of the fourth question. */
export const arenaHints: Partial<Record<FieldId, HintRule>> = {
  'arena.form': ({ arena }, { followers }) =>
    when(
      [arena.name, arena.composition].some((text) => followers.test(text)),
      'followers',
    ),
  'arena.mandate': ({ arena: { mandate } }, { broad }) =>
    when(broad.test(mandate.text), 'broadMandate'),
  'arena.groundRules': ({ arena: { groundRules } }) => {
    const rules = groundRules.map(({ text }) => text).filter(isFilled)
    const isThin = (rule: string) => rule.trim().split(/\s+/u).length < wordsOfARule
    return when(rules.length > 0 && (rules.length < enoughRules || rules.some(isThin)), 'thinRules')
  },
  'arena.roles': ({ arena: { roles } }) => {
    const inAll = holderOfAll(roles)
    const isHeld = (role: Code<'role'>) => holdersOf(roles, role).length > 0
    return [
      ...when(inAll !== null, 'oneForAll', inAll),
      ...when((isHeld('convener') || isHeld('facilitator')) && !isHeld('catalyst'), 'noCatalyst'),
    ]
  },
  'arena.meeting': ({ arena: { meeting } }, { townHall, officeHours }) => {
    const text = `${meeting.place}\n${meeting.rhythmNote}`
    return when(townHall.test(text) && officeHours.test(text), 'officeHours')
  },
  'arena.objects': ({ arena }, { document }) => {
    const objects = arena.objects.map(({ text }) => text).filter(isFilled)
    return when(
      objects.length > 0 && objects.every((object) => document.test(object)),
      'documentsOnly',
    )
  },
  'arena.anchoring': ({ arena: { anchoring } }, { anchored, anchoredWith }) => {
    const isNowhere = (text: string) => anchored.test(text) && !anchoredWith.test(text)
    return when([anchoring.owner, anchoring.after].some(isNowhere), 'anchoredNowhere')
  },
}
