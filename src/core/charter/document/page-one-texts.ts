import type { Project } from '#core/project/project.ts'
import { isFilled } from '#core/questions/is-filled.ts'

/** The texts page one shares with the sections. */
export type PageOneText = keyof Project['document']['pageOne']

/** Each as it was answered. */
export function wholeTexts({ answers }: Project): Readonly<Record<PageOneText, string>> {
  const { problem, motivation } = answers
  return {
    statement: problem.statement,
    open: problem.openness.open,
    fixed: problem.openness.fixed,
    promise: motivation.influencePromise,
  }
}

/** What page one says: the short text where somebody wrote one, else the whole answer. */
export function onPageOne(project: Project): Readonly<Record<PageOneText, string>> {
  const short = project.document.pageOne
  const whole = wholeTexts(project)
  const said = (part: PageOneText) => (isFilled(short[part]) ? short[part] : whole[part])
  return {
    statement: said('statement'),
    open: said('open'),
    fixed: said('fixed'),
    promise: said('promise'),
  }
}

/** Characters of each that page one has room for, when all of them are as long: measured on the examples. */
export const roomOnPageOne = {
  statement: 200,
  open: 300,
  fixed: 300,
  promise: 300,
} as const satisfies Record<PageOneText, number>

export const pageOneTexts = Object.keys(roomOnPageOne) as readonly PageOneText[]

/** Those whose whole answer may push page one on to a second sheet. */
export function longForPageOne(project: Project): readonly PageOneText[] {
  const whole = wholeTexts(project)
  return pageOneTexts.filter((part) => whole[part].trim().length > roomOnPageOne[part])
}
