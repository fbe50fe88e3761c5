import type { FigureText } from '#core/figures/drawing/figure-text.ts'
import type { FigureWords, SphereName } from '#core/figures/drawing/figure-words.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { isEmptySeat, type Marked } from '#core/questions/marks.ts'

/** Needs, actors, and who is marked for what. */
export interface CoverageSource {
  readonly needs: readonly CoveredNeed[]
  readonly actors: readonly CoveringActor[]
}

/** Those with a mark on it by their places among the actors, in ascending order. */
export interface CoveredNeed extends Marked<number> {
  readonly name: string
  readonly importance: Code<'importance'>
}

export interface CoveringActor {
  readonly name: string
  readonly group: Code<'group'> | null
  readonly sphere: SphereName
}

export const spheres = ['public', 'civic', 'knowledge', 'none'] as const

/** The needs by weight, those of one weight together, each in its order. */
export const byImportance = ({ needs }: CoverageSource) =>
  codes.importance
    .map((importance) => ({
      importance,
      needs: needs.filter((need) => need.importance === importance),
    }))
    .filter((part) => part.needs.length > 0)

/** More actors than this are shown by their groups, or counted where those have no room. */
export const mostNamed = 24
/** Of more needs those of one weight are counted. Rows are lower by groups, so a page holds more. */
const mostNeeds = { byActor: 24, byGroup: 30 }

export const isByWeight = ({ needs, actors }: CoverageSource): boolean =>
  needs.length > (actors.length > mostNamed ? mostNeeds.byGroup : mostNeeds.byActor)

/** How many needs are carried, only helped, and without anyone. */
export const countNeeds = (needs: readonly CoveredNeed[]) => {
  const emptySeats = needs.filter(isEmptySeat).length
  const carried = needs.filter(({ carriers }) => carriers.length > 0).length
  return { carried, emptySeats, helped: needs.length - carried - emptySeats }
}

/** Each need with those who carry and contribute, as far as that can still be listened to. */
export function coverageText(source: CoverageSource, words: FigureWords): FigureText {
  const { coverage } = words
  const { needs, actors } = source
  const intro =
    needs.length === 0 ? coverage.noNeeds : coverage.summary(needs.length, actors.length)
  const parts = byImportance(source)
  if (isByWeight(source)) {
    return {
      title: coverage.title,
      intro: [intro],
      items: parts.map((part) => {
        const { carried, helped, emptySeats } = countNeeds(part.needs)
        return {
          name: coverage.needs(coverage.importance[part.importance], part.needs.length),
          about: words.list([
            coverage.carried(carried),
            coverage.helped(helped),
            coverage.emptySeats(emptySeats),
          ]),
        }
      }),
    }
  }
  const items = parts.flatMap((part) =>
    part.needs.map((need) => ({
      name: need.name,
      typed: true,
      about: isEmptySeat(need) ? coverage.emptySeat : marksInWords(need, actors, words),
    })),
  )
  return { title: coverage.title, intro: [intro], items }
}

function marksInWords(
  need: CoveredNeed,
  actors: readonly CoveringActor[],
  { coverage, list }: FigureWords,
): string {
  const carriers = need.carriers.length
  const contributors = need.contributors.length
  if (actors.length > mostNamed) {
    return list([coverage.carriers(carriers), coverage.contributors(contributors)])
  }
  const named = (places: readonly number[]) => places.flatMap((place) => actors[place]?.name ?? [])
  return [
    ...(carriers > 0 ? [`${coverage.carriedBy} ${list(named(need.carriers))}`] : []),
    ...(contributors > 0 ? [`${coverage.helpedBy} ${list(named(need.contributors))}`] : []),
  ].join('; ')
}
