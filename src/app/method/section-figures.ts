import type { Figure, Space } from '#core/figures/drawing/figure.ts'
import {
  definitionFigure,
  gainsFigure,
  hatsFigure,
  ladderFigure,
  leadingFigure,
  notCoCreationFigure,
} from '#core/figures/method/cell-figures.ts'
import { chainFigure } from '#core/figures/method/chain-figure.ts'
import { citizensFigure } from '#core/figures/method/citizens-figure.ts'
import { pressureFigure } from '#core/figures/method/pressure-figure.ts'
import { recipeFigure } from '#core/figures/method/recipe-figure.ts'
import { waysFigure } from '#core/figures/method/ways-figure.ts'
import { staircaseFigure } from '#core/figures/staircase/staircase-figure.ts'
import type { MethodMessages, ProjectMessages } from '#i18n/da/messages.ts'
import type { MethodSectionId } from './method-sections.ts'

export interface MethodWords {
  readonly method: MethodMessages
  readonly project: ProjectMessages
}

type Draw = (words: MethodWords, space: Space) => Figure

/** What a section shows before its further text, and after it. */
export const sectionFigures: Readonly<
  Record<MethodSectionId, { readonly first: Draw; readonly second?: Draw }>
> = {
  pressure: { first: ({ method }, space) => pressureFigure(method.figures, space) },
  arena: { first: ({ method }, space) => hatsFigure(method.figures, space) },
  table: {
    first: ({ method, project }, space) => chainFigure(method.figures, project.figures, space),
  },
  definition: {
    first: ({ method }, space) => definitionFigure(method.figures, space),
    second: ({ method }, space) => notCoCreationFigure(method.figures, space),
  },
  staircase: {
    first: ({ method, project }, space) => {
      const { title } = method.figures.staircase
      const words = { ...project.figures, staircase: { ...project.figures.staircase, title } }
      return staircaseFigure({ reached: [], current: null, next: null }, words, space)
    },
  },
  ways: { first: ({ method }, space) => waysFigure(method.figures, space) },
  citizens: {
    first: ({ method, project }, space) =>
      citizensFigure(method.figures, project.codes.citizenRole, space),
    second: ({ method }, space) => ladderFigure(method.figures, space),
  },
  gains: { first: ({ method }, space) => gainsFigure(method.figures, space) },
  leading: { first: ({ method }, space) => leadingFigure(method.figures, space) },
  recipe: {
    first: ({ method, project }, space) => {
      const { problem, team, motivation, arena } = project.questions
      const captions = {
        problem: problem.caption,
        team: team.caption,
        motivation: motivation.caption,
        arena: arena.caption,
      }
      return recipeFigure(method.figures, captions, space)
    },
  },
}
