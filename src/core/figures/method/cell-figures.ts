import type { Figure, FigureName, Space } from '#core/figures/drawing/figure.ts'
import { arrow } from './arrows.ts'
import { type Cell, cells, pictureRoom } from './cells.ts'
import { explained } from './explained.ts'
import type { MethodFigureWords, Named } from './method-words.ts'
import * as pictures from './pictures.ts'

interface Told {
  readonly title: string
  readonly said: string
}

interface CellsLook {
  readonly picture?: { readonly width: number; readonly height: number }
  readonly least?: number
  /** Whether an arrow leads from each picture to the next. */
  readonly isCourse?: boolean
}

function cellFigure(name: FigureName, told: Told, list: readonly Cell[], look: CellsLook) {
  return (space: Space): Figure => {
    const { picture = pictureRoom, least, isCourse = false } = look
    const drawn = cells(list, { ...space, x: 0, top: 0, picture, ...(least && { least }) })
    const reach = picture.width / 2 + 6
    const arrows = isCourse
      ? drawn.columns
          .slice(1)
          .flatMap((x, index) =>
            arrow(
              [(drawn.columns[index] ?? 0) + reach, picture.height / 2],
              [x - reach, picture.height / 2],
            ),
          )
      : []
    const shapes = [...drawn.shapes, ...arrows]
    return explained(
      name,
      { ...told, things: list.map(({ words }) => words) },
      { drawn: { shapes, height: drawn.height }, space },
    )
  }
}

const pair = <K extends string>(
  drawings: Readonly<Record<K, Cell['picture']>>,
  words: Readonly<Record<K, Named>>,
  order: readonly K[],
): readonly Cell[] => order.map((key) => ({ picture: drawings[key], words: words[key] }))

/** The public sector in three lights: an authority, a provider of services, an arena. */
export const hatsFigure = ({ hats: words }: MethodFigureWords, space: Space): Figure =>
  cellFigure(
    'hats',
    words,
    pair(pictures.hats, words, ['authority', 'provider', 'arena']),
    {},
  )(space)

/** Both sides in all three parts of the work, and what comes of it. */
export const definitionFigure = ({ definition: words }: MethodFigureWords, space: Space): Figure =>
  cellFigure(
    'definition',
    words,
    pair(pictures.definition, words, ['define', 'design', 'implement', 'better']),
    { isCourse: true },
  )(space)

/** Three things that are not co-creation. */
export const notCoCreationFigure = (
  { notCoCreation: words }: MethodFigureWords,
  space: Space,
): Figure =>
  cellFigure(
    'notCoCreation',
    words,
    pair(pictures.notCoCreation, words, ['consultation', 'programmed', 'offloading']),
    {},
  )(space)

/** A ladder with one on its top, and three who need each other. */
export const ladderFigure = ({ ladder: words }: MethodFigureWords, space: Space): Figure =>
  cellFigure('ladder', words, pair(pictures.ladder, words, ['alone', 'together']), {
    least: 180,
  })(space)

/** Four gains. */
export const gainsFigure = ({ gains: words }: MethodFigureWords, space: Space): Figure =>
  cellFigure(
    'gains',
    words,
    pair(pictures.gains, words, ['effectiveness', 'cohesion', 'innovation', 'democracy']),
    {},
  )(space)

/** One who leads all, and many who lead a part: a smaller circle each, a larger area together. */
export const leadingFigure = ({ leading: words }: MethodFigureWords, space: Space): Figure =>
  cellFigure('leading', words, pair(pictures.leading, words, ['one', 'many']), {
    picture: { width: 126, height: 124 },
    least: 200,
  })(space)
