/** What the terms of the agreement are called on paper. */
export interface TermsTexts {
  readonly what: string
  readonly amount: string
  /** In place of an amount of 0. */
  readonly free: string
  readonly payer: string
  readonly begins: string
  readonly ends: string
  readonly review: string
  readonly policy: string
  readonly committee: string
  readonly approver: string
  readonly approval: string
  readonly party: string
  readonly contact: string
  readonly settled: string
  readonly notice: string
  readonly ending: string
  readonly risk: string
  readonly response: string
  readonly watcher: string
}
