import type { Fact, Masthead, RunningText } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { cutText } from '#core/charter/document/cut-text.ts'
import { codeName, isFilled, plain } from '#core/charter/document/texts.ts'
import { status } from '#core/charter/sections/about-section.ts'

const mostInHead = 60

export function masthead(source: CharterSource): Masthead {
  const { words, date } = source
  const { start, way } = source.project.answers
  const { organisation, unit, owner, journalNumber, logo } = source.project.document
  const names = words.document
  const fact = (label: string, text: string): Fact => ({ label, value: text.trim(), typed: true })
  const facts = [
    fact(names.place, start.place),
    fact(names.timeframe, start.timeframe),
    { label: names.initiator, value: plain(codeName(words, 'way', way)) },
    fact(names.owner, owner),
    fact(names.journalNumber, journalNumber),
  ]
  return {
    documentType: names.type,
    status: status(source),
    organisation: organisation.trim(),
    unit: unit.trim(),
    facts: facts.filter(({ value }) => isFilled(value)),
    logo: logo === '' ? null : { source: logo, alternative: names.logo(organisation.trim()) },
    author: isFilled(start.preparedBy) ? start.preparedBy.trim() : organisation.trim(),
    date,
  }
}

/** Heads and feet have one line, so a long name is shortened there. */
export function runningText(source: CharterSource, title: string): RunningText {
  const { words, project } = source
  const { type, page, summary, continued, roomToWrite } = words.document
  return {
    left: cutText(title, mostInHead, project.language),
    right: cutText(`${type} · ${status(source)}`, mostInHead, words.language),
    page,
    summary,
    continued,
    roomToWrite,
  }
}
