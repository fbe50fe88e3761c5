import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { Language } from '#core/languages.ts'
import type { ExampleId } from '#core/project/project.ts'
import type { Code, CodeSet, Degree } from '#core/questions/codes.ts'
import type { FieldId } from '#core/questions/fields.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import type { PaperKind } from './papers.ts'
import type { ResultTexts } from './result-texts.ts'
import type { RuleSentences } from './rule-sentences.ts'
import type { SectionLetter } from './section-letters.ts'
import type { TermsTexts } from './terms-texts.ts'
import type { WorkshopWords } from './workshop-texts.ts'

/** Every word a charter is built with, in one language. `#i18n/charter-words.ts` makes one. */
export interface CharterWords extends CharterTexts {
  readonly language: Language
  /** What each field is called and asks, both in the parties' own voice: its help is for the screen. */
  readonly fields: Readonly<Record<FieldId, { readonly name: string; readonly ask: string }>>
  readonly codes: CodeNames
  /** The deck's four questions. */
  readonly captions: Readonly<Record<QuestionId, string>>
  /** Says that an example is constructed. */
  readonly examples: Readonly<Record<ExampleId, string>>
  readonly rules: RuleSentences
  /** In the parties' own voice. */
  readonly figures: FigureWords
  /** Of the summary of a workshop. */
  readonly workshop: WorkshopWords
  /** `2026-11-23` in words. A text that is no date comes back as it is. */
  readonly date: (iso: string) => string
}

export type CodeNames = {
  readonly [S in CodeSet]: Readonly<
    Record<Code<S>, { readonly name: string; readonly text?: string }>
  >
}

/** The charter's own words: what stands in no field and no code. */
export interface CharterTexts {
  readonly document: {
    readonly type: string
    readonly untitled: string
    readonly unnamedActor: string
    readonly unnamedNeed: string
    /** `version` may be empty, `date` is in words. */
    readonly status: (paper: { isFinal: boolean; version: string; date: string }) => string
    /** Name of page one in lists of contents. */
    readonly summary: string
    readonly contents: string
    readonly continued: string
    readonly roomToWrite: string
    readonly page: (page: number, pages: number) => string
    /** `organisation` may be empty. */
    readonly logo: (organisation: string) => string
    readonly place: string
    readonly timeframe: string
    readonly initiator: string
    readonly owner: string
    readonly journalNumber: string
    /** Said on page one of the sections chosen away: letters, as many as `count`. */
    readonly excerpt: (count: number, listed: string) => string
    /** Said instead of names a line has no room for. */
    readonly andMore: (count: number) => string
    /** Said of a figure: the captions of the tables that say all it shows. */
    readonly sameInTables: (captions: readonly string[]) => string
  }
  readonly papers: Readonly<Record<PaperKind, string>>
  readonly sections: Readonly<Record<SectionLetter, string>>
  readonly summary: {
    readonly example: string
    readonly problem: string
    readonly open: string
    readonly fixed: string
    readonly table: string
    readonly parties: string
    /** Of so many, so many are no public ones. */
    readonly partyCount: (all: number, others: number) => string
    readonly promise: string
    readonly joinIn: string
    /** Before the day of the first meeting to come. */
    readonly nextMeeting: string
    /** Of whoever owns the project, after the name. */
    readonly ownerRole: string
    readonly actions: string
    readonly action: string
    readonly who: string
    readonly when: string
  }
  readonly problem: {
    readonly reopen: string
    readonly openness: string
    readonly chosenBy: string
    readonly purpose: string
    readonly savings: string
    readonly shiftsTask: string
    readonly wantedBy: string
    readonly sign: string
    readonly measure: string
    readonly now: string
    readonly goal: string
  }
  readonly team: {
    readonly needs: string
    readonly need: string
    readonly kind: string
    readonly importance: string
    readonly actors: string
    readonly actor: string
    readonly represents: string
    readonly standing: string
    /** Relevant and affected at once. */
    readonly both: string
    readonly stake: (degree: Degree) => string
    readonly influence: (degree: Degree) => string
    readonly coverage: string
    readonly part: (caption: string, part: number, parts: number) => string
    readonly carries: string
    readonly contributes: string
    readonly carriesHead: string
    readonly contributesHead: string
    readonly carrier: string
    readonly emptySeat: string
    readonly noCarrier: string
    /** Of who contributes, where a single actor carries a need and nobody helps. */
    readonly alone: string
    readonly emptySeats: string
  }
  readonly giving: {
    readonly exchange: string
    readonly gives: string
    readonly gains: string
    readonly barriers: string
    readonly barrier: string
    readonly lowering: string
    readonly commonGain: string
    readonly commonSign: string
    readonly inviteWho: string
    readonly inviteHow: string
    readonly inviteWhen: string
  }
  readonly arena: {
    readonly form: string
    readonly name: string
    readonly size: string
    readonly composition: string
    readonly mandate: string
    readonly decision: string
    readonly reply: string
    readonly givenBy: string
    readonly initiative: string
    readonly place: string
    readonly rhythm: string
    readonly access: string
  }
  readonly leadership: {
    readonly roles: string
    readonly role: string
    readonly holders: string
    readonly note: string
    readonly tasks: string
    readonly task: string
    readonly question: string
    /** Whom the forms are for. */
    readonly leaders: string
  }
  readonly process: {
    readonly design: string
    readonly fixedBy: string
    readonly phases: string
    readonly phase: string
    readonly when: string
    readonly what: string
    readonly product: string
    readonly takesPart: string
    readonly isIn: string
    /** What the line of phases shows, with so many meetings under it. */
    readonly line: (meetings: number) => string
    readonly meetings: string
    readonly date: string
    readonly time: string
    /** `starts` and `ends` as `17:00`, or whatever was typed; either may be empty. */
    readonly between: (starts: string, ends: string) => string
    readonly place: string
    readonly purpose: string
  }
  readonly power: {
    readonly balancing: string
    readonly conflict: string
    readonly disagreements: string
  }
  readonly anchoring: {
    readonly resources: string
    readonly owner: string
    readonly after: string
    readonly evaluation: string
  }
  readonly terms: TermsTexts
  readonly byHand: {
    readonly lead: string
    readonly tests: string
    readonly test: string
    readonly question: string
    readonly answer: string
    readonly criteria: string
    readonly criterion: string
    readonly means: string
    readonly verdict: string
    readonly because: string
    readonly ourName: string
    readonly testAnswers: Readonly<Record<RuleCode<'testAnswer'>, string>>
    readonly criterionAnswers: Readonly<Record<RuleCode<'criterionAnswer'>, string>>
  }
  readonly results: ResultTexts
  readonly missing: {
    readonly nothing: string
    readonly notBegun: (sections: readonly string[]) => string
    readonly list: string
    readonly what: string
    readonly ask: string
    readonly who: string
    readonly begun: string
    readonly emptySeat: string
  }
  readonly agreement: {
    readonly lead: string
    readonly caption: string
    readonly heads: readonly [party: string, name: string, date: string, signature: string]
    readonly takingPart: string
    readonly bring: string
    readonly countOn: string
    readonly signedBy: string
  }
  readonly about: {
    readonly credit: string
    readonly ownWords: string
    readonly thresholds: string
    readonly data: string
    readonly paper: string
    readonly fact: string
    readonly value: string
    readonly preparedBy: string
    readonly organisation: string
    readonly unit: string
    readonly kind: string
    readonly version: string
    readonly leftOut: string
  }
}
