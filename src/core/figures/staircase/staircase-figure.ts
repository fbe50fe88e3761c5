import type { Figure, Space } from '#core/figures/drawing/figure.ts'
import { described, type FigureText, plain } from '#core/figures/drawing/figure-text.ts'
import type { FigureWords, StairStep } from '#core/figures/drawing/figure-words.ts'
import { type StairSource, type StepState, statesOf } from './stair-steps.ts'
import { risingStairs } from './stairs-rising.ts'
import { sidewaysStairs } from './stairs-sideways.ts'

/** Narrower than this the words do not fit over the steps. */
const narrow = 440

/** The co-creation staircase: where a project is, what it has reached, and the next step. */
export function staircaseFigure(source: StairSource, words: FigureWords, space: Space): Figure {
  const { title, ...text } = staircaseText(source, words)
  const steps = statesOf(source)
  const draw = space.width < narrow ? sidewaysStairs : risingStairs
  const isInFront = source.current === 0
  return {
    name: 'staircase',
    title,
    description: described(text),
    width: space.width,
    ...draw({ steps, isInFront, words: words.staircase, space }),
  }
}

/** Each step with where the project stands on it; without a project its name alone. */
export function staircaseText(source: StairSource, words: FigureWords): FigureText {
  const { staircase } = words
  const said: Readonly<Record<StepState, string>> = {
    here: staircase.here,
    next: staircase.next,
    reached: staircase.reached,
    ahead: staircase.notReached,
  }
  const name = (step: StairStep) => `${staircase.step(step)}, ${plain(staircase.steps[step])}`
  return {
    title: staircase.title,
    intro: source.current === 0 ? [staircase.inFront] : [],
    items: statesOf(source).map(({ step, state }) => ({
      name: name(step),
      about: source.current === null ? '' : said[state],
    })),
  }
}
