import type { CharterDocument, Masthead, Section } from '#core/charter/document/charter-document.ts'
import { apart, blocksOf, factsOf } from './blocks.ts'
import { headingOf, paragraphOf } from './spans.ts'

/**
 * The charter as Markdown (CommonMark with GitHub's tables): readable as it is, and shown with
 * headings, lists and tables where Markdown is understood. What people typed is escaped, so that it
 * stands as they wrote it.
 */
export function markdown({ title, masthead, summary, sections }: CharterDocument): string {
  const parts = [
    headingOf(1, title),
    publisherOf(masthead),
    factsOf(masthead.facts),
    blocksOf(summary),
    ...sections.map(sectionOf),
  ]
  return `${apart(parts)}\n`
}

function publisherOf({ documentType, status, organisation, unit }: Masthead): string {
  const kind = [documentType, status].filter(Boolean).join(' · ')
  return paragraphOf([{ text: [kind, organisation, unit].filter(Boolean).join('\n') }])
}

const sectionOf = ({ letter, heading, blocks }: Section): string =>
  apart([headingOf(2, `${letter}. ${heading}`), blocksOf(blocks)])
