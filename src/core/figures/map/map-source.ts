import { type FigureText, plain } from '#core/figures/drawing/figure-text.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { Code, Degree } from '#core/questions/codes.ts'

/** An actor on the map of what is at stake for them and how much they can sway. */
export interface MapActor {
  readonly name: string
  readonly relation: Code<'relation'> | null
  readonly stake: Degree | null
  readonly influence: Degree | null
  /** True for a voice that is easily overlooked. */
  readonly isQuiet: boolean
}

export interface MapSource {
  readonly actors: readonly MapActor[]
}

/** One of the nine places of the map. */
export interface MapCell {
  readonly stake: Degree
  readonly influence: Degree
  readonly actors: readonly MapActor[]
}

/** The rows of the map from the top, where most is at stake. */
const stakesDown = [3, 2, 1] as const
export const influencesAcross = [1, 2, 3] as const

/** By rows from the top; in a cell the quiet voices first, so that they are never left out. */
export const cellsOf = ({ actors }: MapSource): readonly (readonly MapCell[])[] =>
  stakesDown.map((stake) =>
    influencesAcross.map((influence) => {
      const here = actors.filter((actor) => actor.stake === stake && actor.influence === influence)
      const inOrder = here.toSorted((a, b) => Number(b.isQuiet) - Number(a.isQuiet))
      return { stake, influence, actors: inOrder }
    }),
  )

export const unplaced = ({ actors }: MapSource): readonly MapActor[] =>
  actors.filter(({ stake, influence }) => stake === null || influence === null)

/** Those the map is drawn for: much at stake, little influence. */
export const isToBringForward = ({ stake, influence }: Pick<MapCell, 'stake' | 'influence'>) =>
  stake === 3 && influence === 1

/** More than this are told by cell and number. */
const mostTold = 60

/** Each actor with what the map shows of them. */
export function mapText(source: MapSource, words: FigureWords): FigureText {
  const { map } = words
  const cells = cellsOf(source).flat()
  const standing = ({ stake, influence }: Pick<MapCell, 'stake' | 'influence'>) =>
    `${plain(map.stake[stake])}, ${plain(map.influence[influence])}`
  const isLarge = source.actors.length > mostTold
  return {
    title: map.title,
    intro: source.actors.length === 0 ? [map.nobody] : [],
    items: [
      ...cells.flatMap((cell) =>
        isLarge
          ? countOf(standing(cell), cell.actors)
          : cell.actors.map((actor) => ({
              name: actor.name,
              typed: true,
              about: [
                standing(cell),
                map.relation[actor.relation ?? 'none'],
                ...(actor.isQuiet ? [map.quiet] : []),
              ].join(', '),
            })),
      ),
      ...(isLarge
        ? countOf(map.unplaced, unplaced(source))
        : unplaced(source).map(({ name }) => ({ name, about: map.unplaced, typed: true }))),
    ],
  }
}

const countOf = (name: string, actors: readonly MapActor[]) =>
  actors.length === 0 ? [] : [{ name, about: String(actors.length) }]
