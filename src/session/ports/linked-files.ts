import type { Result } from '#core/result.ts'

/**
 * `asks` the person must give leave again · `changed` somebody else has written there · `failed` it is gone,
 * locked, or takes nothing.
 */
export type FileRefusal = 'asks' | 'changed' | 'failed'

/** What lies in a project's file. */
export interface InFile {
  /** What this browser wrote there last. */
  readonly known: string
  /** What lies there now; null where that is no text a project could have. */
  readonly there: string | null
}

/**
 * The files that projects are written to as one goes: at most one for each, kept by this browser. Only what this
 * browser wrote is ever written over.
 */
export interface LinkedFiles {
  /** The name of the project's file; null when it has none. */
  readonly nameOf: (project: string) => Promise<string | null>
  /** Has the person choose a file, writes the text, and gives its name; null when they choose none. Only upon a press. */
  readonly choose: (
    project: string,
    written: { readonly name: string; readonly text: string },
  ) => Promise<Result<string | null, 'failed'>>
  /** Asks the person for leave to write; false when they give none. Only upon a press. */
  readonly ask: (project: string) => Promise<boolean>
  readonly look: (project: string) => Promise<Result<InFile, FileRefusal>>
  readonly write: (project: string, text: string) => Promise<Result<null, FileRefusal>>
  /** What somebody else wrote has been taken in: it may be written over, as long as it is this. */
  readonly take: (project: string, there: string) => Promise<void>
  /** The file stays as it is. */
  readonly forget: (project: string) => Promise<void>
}
