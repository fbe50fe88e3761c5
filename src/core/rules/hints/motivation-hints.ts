import type { FieldId } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'
import { type HintRule, when } from './found-hint.ts'
import { monthsIn } from './months-in.ts'
import { namedActors } from './named-actors.ts'

/** A win further away than this many months is not a first one. */
const soonEnough = 3

/** The fields of the third question. */
export const motivationHints: Partial<Record<FieldId, HintRule>> = {
  'motivation.sharedStake': ({ motivation: { sharedStake }, team }, patterns) => {
    const { actors } = namedTeam(team)
    const isOfOthers = namedActors(sharedStake, actors, patterns).length < 2
    return when(isFilled(sharedStake) && actors.length >= 2 && isOfOthers, 'fewNamed')
  },
  'motivation.gains': ({ team }, { helpsMunicipality }) =>
    team.actors.flatMap(({ id, gainText }) =>
      when(helpsMunicipality.test(gainText), 'helpsMunicipality', id),
    ),
  'motivation.influencePromise': ({ motivation: { influencePromise } }, { promise }) =>
    when(isFilled(influencePromise) && !promise.test(influencePromise), 'noPromise'),
  'motivation.commonGains': ({ motivation: { commonGains } }) =>
    when(
      commonGains.some(({ gain, sign }) => gain !== null && !isFilled(sign)),
      'gainWithoutSign',
    ),
  'motivation.invitation': ({ motivation: { invitation } }, { channel, inPerson }) =>
    when(channel.test(invitation.how) && !inPerson.test(invitation.how), 'channelsOnly'),
  'motivation.smallWins': ({ motivation: { smallWins } }, { duration }) => {
    const lengths = monthsIn(smallWins, duration)
    return when(lengths.length > 0 && Math.min(...lengths) > soonEnough, 'farAway')
  },
}
