import type { Code, Degree } from '#core/questions/codes.ts'

/** A step of the co-creation staircase. */
export type StairStep = 1 | 2 | 3 | 4 | 5

/** Which side of the definition an actor stands on; none while its group is not chosen. */
export type SphereName = 'public' | 'civic' | 'knowledge' | 'none'

/**
 * Every word in a figure. Labels are short, and a soft hyphen in one says where it may be broken;
 * what ends a sentence has no full stop of its own.
 */
export interface FigureWords {
  readonly unnamedActor: string
  readonly unnamedNeed: string
  readonly groups: Readonly<Record<Code<'group'>, string>>
  readonly noGroup: string
  /** "og 12 til" / "and 12 more". */
  readonly andMore: (count: number) => string
  /** "A, B og C" / "A, B and C". */
  readonly list: (names: readonly string[]) => string
  /** Groups that share a shape: "Brugere og borgere". */
  readonly together: (groups: readonly string[]) => string
  /** Opens what the picture shows as a list. */
  readonly asList: string
  readonly table: TableWords
  readonly staircase: StaircaseWords
  readonly coverage: CoverageWords
  readonly process: ProcessWords
  readonly map: MapWords
}

interface TableWords {
  readonly title: string
  /** Stands above the task in the middle of the table. */
  readonly task: string
  readonly noTask: string
  readonly seated: (count: number) => string
  /** Of those in the network. */
  readonly around: (count: number) => string
  readonly emptySeat: string
  readonly emptySeats: (count: number) => string
  /** A seat for all of one group. */
  readonly ofGroup: (group: string, count: number) => string
}

interface StaircaseWords {
  readonly title: string
  readonly steps: Readonly<Record<StairStep, string>>
  readonly step: (step: StairStep) => string
  readonly here: string
  readonly next: string
  readonly reached: string
  readonly notReached: string
  /** The flag at the foot, when no step is reached. */
  readonly inFront: string
}

interface CoverageWords {
  readonly title: string
  /** The title of a large team's figure, in which each group has one column. */
  readonly byGroup: string
  readonly spheres: Readonly<Record<SphereName, string>>
  readonly importance: Readonly<Record<Code<'importance'>, string>>
  readonly carries: string
  readonly contributes: string
  readonly emptySeat: string
  /** Before the names of those who do. */
  readonly carriedBy: string
  readonly helpedBy: string
  /** Of one need: how many actors. */
  readonly carriers: (count: number) => string
  readonly contributors: (count: number) => string
  /** Of many needs: how many of them. */
  readonly needs: (name: string, count: number) => string
  readonly carried: (count: number) => string
  readonly helped: (count: number) => string
  readonly emptySeats: (count: number) => string
  readonly noNeeds: string
  readonly summary: (needs: number, actors: number) => string
}

interface ProcessWords {
  readonly title: string
  readonly phases: Readonly<Record<Code<'phase'>, string>>
  readonly notAgreed: string
  readonly meetings: string
  readonly undated: (count: number) => string
  readonly noDate: string
  /** A day as `2027-01-19`, short: "19. jan.". */
  readonly date: (day: string) => string
}

interface MapWords {
  readonly title: string
  readonly stake: Readonly<Record<Degree, string>>
  readonly influence: Readonly<Record<Degree, string>>
  readonly relation: Readonly<Record<Code<'relation'> | 'none', string>>
  readonly quiet: string
  /** Over those with much at stake and little influence. */
  readonly bringForward: string
  readonly unplaced: string
  readonly nobody: string
}
