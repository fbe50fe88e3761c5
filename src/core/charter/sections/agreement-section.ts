import type { Block, SignaturesBlock, Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { column, rowHead, table } from '#core/charter/document/passages.ts'
import {
  actorName,
  cell,
  chosenInLine,
  lines,
  listed,
  needName,
  plain,
  said,
  typed,
} from '#core/charter/document/texts.ts'
import type { Signature } from '#core/project/document-control.ts'
import type { ActorTasks } from '#core/questions/coverage.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { agreedTexts } from './agreed-texts.ts'
import { type Party, partiesOf } from './parties.ts'

/** Rows to sign in where nobody is named yet. */
const fewestRows = 4

/**
 * K: what is agreed, who takes part, and a row to sign in for each who can bind, with what they bring
 * and count on. Left out of a case file in which there is nobody to name.
 */
export function agreementSection(source: CharterSource): readonly Block[] {
  const { words, kind } = source
  const parties = partiesOf(source)
  if (kind === 'case' && parties.signing.length + parties.taking.length === 0) return []
  return [
    { kind: 'paragraph', look: 'body', text: said(words.agreement.lead), keepWithNext: true },
    ...(kind === 'signing' ? agreedTexts(source) : []),
    ...takingPart(source, parties.taking),
    ...signatures(source, parties.signing),
  ]
}

/** Those who take part without binding anyone: they have nothing to sign. */
function takingPart(source: CharterSource, taking: readonly ActorTasks[]): readonly Block[] {
  if (taking.length === 0) return []
  const { words } = source
  const rows = taking.map((tasks) => [
    cell(actorName(words, tasks.actor)),
    cell(brings(source, tasks)),
    cell(gains(source, tasks)),
  ])
  const heads = words.giving
  const columns = [rowHead(words.team.actor, 1.6), column(heads.gives, 2), column(heads.gains, 2.2)]
  return [table(words.agreement.takingPart, columns, rows)]
}

function signatures(source: CharterSource, signing: readonly Party[]): readonly SignaturesBlock[] {
  const { words, kind, paper } = source
  // To sign takes a line to sign on, whether or not it is known whose.
  const fewest =
    paper.hasRoomToWrite || (kind === 'signing' && signing.length === 0) ? fewestRows : 0
  if (signing.length + fewest === 0) return []
  return [
    {
      kind: 'signatures',
      caption: words.agreement.caption,
      heads: words.agreement.heads,
      rows: signing.map(({ name, tasks, signature }) => ({
        party: plain(name),
        statement: lines(
          tasks ? promise(source, tasks) : [],
          signature ? signedBy(source, signature) : [],
        ),
      })),
      emptyRows: Math.max(0, fewest - signing.length),
    },
  ]
}

function promise(source: CharterSource, tasks: ActorTasks): Text {
  const { bring, countOn } = source.words.agreement
  const line = (label: string, text: Text): Text => {
    // Dots to write on, for a promise nobody has worded yet.
    const worded = text.length > 0 || !source.paper.hasRoomToWrite ? text : said('…………………………')
    return worded.length > 0 ? [{ text: `${label} ` }, ...worded] : []
  }
  return lines(line(bring, brings(source, tasks)), line(countOn, gains(source, tasks)))
}

/** What they have written, else what they are to do. */
function brings({ words }: CharterSource, { actor, carries, contributes }: ActorTasks): Text {
  if (isFilled(actor.brings)) return typed(actor.brings)
  return listed([...carries, ...contributes].map((need) => needName(words, need)))
}

const gains = ({ words }: CharterSource, { actor }: ActorTasks): Text =>
  isFilled(actor.gainText) ? typed(actor.gainText) : chosenInLine(words, 'gain', actor.gains)

function signedBy({ words }: CharterSource, { name, role }: Signature): Text {
  const who = listed([typed(name), typed(role)].filter((text) => text.length > 0))
  return who.length === 0 ? [] : [{ text: `${words.agreement.signedBy} ` }, ...who]
}
