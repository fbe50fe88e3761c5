import type { Block, Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import {
  actorName,
  chosenInLine,
  lines,
  listed,
  needName,
  plain,
  said,
  typed,
} from '#core/charter/document/texts.ts'
import { folded } from '#core/folded.ts'
import type { Signature } from '#core/project/document-control.ts'
import type { ActorTasks } from '#core/questions/coverage.ts'
import { isFilled } from '#core/questions/is-filled.ts'

/** Rows to sign in, also where nobody is named yet. */
const fewestRows = 4

/** K: a row for each actor of the core and each who signs, with what they bring and count on. */
export function agreementSection(source: CharterSource): readonly Block[] {
  const { words, project, team } = source
  const core = team.actors.filter(({ actor }) => actor.circle === 'core')
  const signatures = project.document.signatures.filter(
    ({ party, name, role }) => isFilled(party) || isFilled(name) || isFilled(role),
  )
  const ofCore = new Set(core.map(({ actor }) => folded(actor.name)))
  const byParty = Map.groupBy(signatures, ({ party }) => folded(party))
  const rows = [
    ...core.map((tasks) => ({
      party: plain(actorName(words, tasks.actor)),
      statement: lines(
        promise(source, tasks),
        ...(byParty.get(folded(tasks.actor.name)) ?? []).map((each) => signedBy(source, each)),
      ),
    })),
    ...signatures
      .filter(({ party }) => !ofCore.has(folded(party)))
      .map((each) => ({ party: each.party, statement: signedBy(source, each) })),
  ]
  return [
    { kind: 'paragraph', look: 'body', text: said(words.agreement.lead) },
    {
      kind: 'signatures',
      caption: words.agreement.caption,
      heads: words.agreement.heads,
      rows,
      emptyRows: Math.max(0, fewestRows - rows.length),
    },
  ]
}

function promise({ words }: CharterSource, { actor, carries, contributes }: ActorTasks): Text {
  const tasks = listed([...carries, ...contributes].map((need) => needName(words, need)))
  const brings = isFilled(actor.brings) ? typed(actor.brings) : tasks
  const gains = isFilled(actor.gainText)
    ? typed(actor.gainText)
    : chosenInLine(words, 'gain', actor.gains)
  const { bring, countOn } = words.agreement
  return lines(
    [{ text: `${bring} ` }, ...orRoom(brings)],
    [{ text: `${countOn} ` }, ...orRoom(gains)],
  )
}

/** Dots to write on, for a promise nobody has worded yet. */
const orRoom = (text: Text): Text => (text.length > 0 ? text : [{ text: '…………………………' }])

function signedBy({ words }: CharterSource, { name, role }: Signature): Text {
  const who = listed([typed(name), typed(role)].filter((text) => text.length > 0))
  return who.length === 0 ? [] : [{ text: `${words.agreement.signedBy} ` }, ...who]
}
