import type { Step } from '#core/rules/facts/rule-codes.ts'
import type { AttachmentKind } from './section-letters.ts'

/** What the charter says around the rules' results. */
export interface ResultTexts {
  readonly staircase: string
  readonly coverage: string
  readonly percent: (percent: number) => string
  readonly step: (step: Step) => string
  readonly withTarget: (stands: string, target: Step) => string
  /** A verdict never stands without saying that it goes by the answers. */
  readonly byAnswers: (verdict: string) => string
  /** Said before a suggested action, which nobody has agreed yet. */
  readonly suggested: string
  readonly findings: string
  readonly dilemmas: string
  readonly dilemma: string
  readonly ownReply: string
  readonly smallestTeam: string
  readonly core: string
  readonly voices: string
  readonly forms: string
  readonly form: string
  readonly formTasks: string
  readonly formBecause: string
  /** Of other leadership forms that fit. */
  readonly fitsToo: (names: string) => string
  readonly neededNow: string
  readonly heaviest: string
  readonly risksOfPower: string
  readonly lead: string
  readonly criterion: string
  readonly answer: string
  readonly because: string
  readonly ownAnswer: string
  /** Before the questions a test or criterion waits for. */
  readonly open: string
  readonly ownOutcome: (verdict: string) => string
  /** How many of the group's own answers have no reason. */
  readonly unexplained: (count: number) => string
  /** The tests that stop, by their names and how many they are. */
  readonly stopped: (named: string, count: number) => string
  readonly honestName: (names: string) => string
  readonly alternatives: string
  readonly steps: string
  readonly stepHead: string
  readonly stands: string
  readonly lacking: string
  readonly here: string
  readonly reached: string
  readonly nearest: string
  readonly target: string
  /** On the picture of the staircase, which has less room: the target, and where no step is reached. */
  readonly aim: string
  readonly inFront: string
  /** Before which of the five citizens there is. */
  readonly citizenToday: string
  readonly citizenHere: string
  readonly risks: string
  readonly setAside: string
  readonly finding: string
  readonly reason: string
  /** After a finding that holds of others too. */
  readonly sameFor: (names: string) => string
  readonly attachments: Readonly<Record<AttachmentKind, string>>
  /** Of a large team, before the cards or the letters: how many others have theirs, and where. */
  readonly othersHave: (count: number) => string
}
