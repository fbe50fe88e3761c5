import { fieldsOn, pagesOn } from '#core/journey/journey.ts'
import type { Project } from '#core/project/project.ts'
import type { FieldId } from '#core/questions/fields.ts'
import type { Actor, Need } from '#core/questions/team.ts'
import type { SaidInWorkshop } from '#core/workshop/ideas/said-in-workshop.ts'
import type { Workshop } from '#core/workshop/workshop.ts'
import type { CharterResults } from './charter-results.ts'
import type { CharterWords } from './charter-words.ts'
import type { Paper, PaperKind } from './papers.ts'
import type { SectionLetter } from './section-letters.ts'
import type { WhoCarriesWhat } from './who-carries-what.ts'

/** What every section is written from. */
export interface CharterSource {
  /** Without its private notes and what was judged of somebody, unless the paper has them. */
  readonly project: Project
  /** For its summary alone: a project for paper has none. */
  readonly workshop: Workshop
  readonly said: SaidInWorkshop
  readonly kind: PaperKind
  readonly paper: Paper
  /** The fields still to be answered, so that nothing private can be read off them. */
  readonly unanswered: readonly FieldId[]
  /** The fields of the project's route: only these leave room to write when they are empty. */
  readonly asked: ReadonlySet<FieldId>
  readonly hasPrivateNotes: boolean
  /** Whether it tells what was judged of somebody. */
  readonly hasAssessments: boolean
  readonly words: CharterWords
  /** `2026-11-23` */
  readonly date: string
  /** The sections this charter has. */
  readonly letters: ReadonlySet<SectionLetter>
  /** The sections of this paper that were chosen away, in their order. */
  readonly leftOut: readonly SectionLetter[]
  readonly team: WhoCarriesWhat
  /** Needs and actors by id. */
  readonly rows: Rows
  readonly results: CharterResults
}

export interface Rows {
  readonly needs: ReadonlyMap<string, Need>
  readonly actors: ReadonlyMap<string, Actor>
}

export const askedFields = (route: Project['route']): ReadonlySet<FieldId> =>
  new Set(pagesOn(route).flatMap((page) => fieldsOn(page, route)))
