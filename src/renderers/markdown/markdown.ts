import type { CharterDocument, Masthead, Section } from '#core/charter/document/charter-document.ts'
import { contentsOf } from '#core/charter/document/contents.ts'
import { apart, blocksOf, factsOf } from './blocks.ts'
import { asAddress } from './escape.ts'
import { headingOf, inlineOf, paragraphOf } from './spans.ts'

/**
 * The charter as Markdown (CommonMark with GitHub's tables): readable as it is, and shown with
 * headings, lists and tables where Markdown is understood. What people typed is escaped, so that it
 * stands as they wrote it.
 */
export function markdown(charter: CharterDocument): string {
  const { title, masthead, summary, sections } = charter
  const [first, ...others] = summary
  const isLed = first?.kind === 'paragraph' && first.look === 'lead'
  const parts = [
    headingOf(1, title),
    publisherOf(masthead),
    ...(isLed ? [blocksOf([first])] : []),
    factsOf(masthead.facts),
    blocksOf(isLed ? others : summary),
    ...contentsIn(charter),
    ...sections.map(sectionOf),
  ]
  return `${apart(parts)}\n`
}

function publisherOf({ documentType, status, organisation, unit }: Masthead): string {
  const kind = [documentType, status].filter(Boolean).join(' · ')
  return paragraphOf([{ text: [kind, organisation, unit].filter(Boolean).join('\n') }])
}

/** What a longer paper holds, each section a link to its heading. */
function contentsIn(charter: CharterDocument): readonly string[] {
  const entries = contentsOf(charter).map((section) => {
    const words = titleOf(section)
    return `- [${inlineOf(words)}](#${asAddress(slugOf(words))})`
  })
  return entries.length === 0 ? [] : [headingOf(2, charter.running.contents), entries.join('\n')]
}

const titleOf = ({ letter, heading }: Section): string => `${letter}. ${heading}`

/** What GitHub, GitLab and editors call a heading by. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const sectionOf = (section: Section): string =>
  apart([headingOf(2, titleOf(section)), blocksOf(section.blocks)])
