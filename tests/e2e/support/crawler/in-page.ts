/** What the crawler's part in the page can be asked for; put there by `installFinding` and `installActing`. */
export interface InPage {
  /** Says which control it is about to use. */
  readonly tell: (where: string) => void
  readonly settle: () => Promise<void>
  readonly openAll: () => Promise<void>
  readonly values: () => HTMLElement[]
  readonly buttons: () => HTMLButtonElement[]
  readonly kindOf: (button: HTMLButtonElement) => string
  readonly nameOf: (element: Element) => string
  readonly typeOf: (control: HTMLElement) => string
  /** What a control shows as chosen or written. */
  readonly shown: (control: HTMLElement) => string
  /** What each control shows, in the order of the page. */
  readonly snapshot: () => string[]
  fill: (fill: Fill) => Promise<Filled>
  /** Presses one button of each kind; gives the names of those pressed. */
  press: (fill: Fill) => Promise<Filled>
  /** How many views the page has of which one is shown at a time. */
  readonly views: () => number
  readonly showView: (place: number) => Promise<void>
  /** How many steps the page has, each with controls of its own, of which one is shown at a time. */
  readonly steps: () => number
  /** Shows a step, and opens what is folded away in it. */
  readonly showStep: (place: number) => Promise<void>
}

export interface LeftAlone {
  /** Regular expressions of names: controls that change nothing of the project. */
  readonly passing: readonly string[]
  /** Names of sections that are worked out from the answers. */
  readonly computed: readonly string[]
  /** Names of sections whose fields are put in order by the answers. */
  readonly sorting: readonly string[]
}

export interface Installed extends LeftAlone {
  /** How what the page tells begins. */
  readonly mark: string
}

export interface Fill {
  /** The first number that is written; each control gets its own. */
  readonly from: number
  /** Which of several options is taken. */
  readonly turn: number
  /** False leaves boxes, radio buttons and choices as they are. */
  readonly choices: boolean
}

/** How far the numbers went, and what was changed, as `text Where? › What?`. */
export interface Filled {
  readonly next: number
  readonly changed: readonly string[]
  /** Those that show the same as before. */
  readonly inert: readonly string[]
}

declare global {
  interface Window {
    crawl: InPage
  }
}
