/**
 * Hard limits. Reaching one gives a clear message; nothing is ever cut.
 * Soft limits, which only give a hint, stand with each field in `questions/fields.ts`.
 */
export const limits = {
  /** Characters (UTF-16 units) in one text field. */
  text: 20_000,
  needs: 500,
  actors: 1_000,
  /** Rows in any other list. */
  rows: 200,
  /** Remarks beside a project, answers among them. */
  remarks: 500,
  /** Characters (UTF-16 units) in one remark, and in what its writer is called. */
  remarkText: 2_000,
  remarkName: 80,
  /** Blocks of a run sheet, and minutes of one. */
  blocks: 40,
  blockMinutes: 240,
  /** Ideas beside a project, and lines of one paste of them. */
  ideas: 2_000,
  pastedIdeas: 200,
  /** Characters (UTF-16 units) in an idea, and in the name of a group of them. */
  ideaText: 1_000,
  ideaGroupName: 80,
  /** Highest number of a table in the room, of a group, and of the dots of one idea. */
  tables: 99,
  ideaGroups: 99,
  dots: 9_999,
  /** Ideas one phone answers a question with, and characters (UTF-16 units) in one of them, and in the question. */
  phoneIdeas: 10,
  phoneIdeaText: 90,
  phoneQuestion: 160,
  /** Letters of an address that is shown as a code: what version 15 holds at level M. Cameras read denser ones with trouble (docs/codes.md). */
  codeLetters: 412,
  /** Characters of what a phone is sent or sends, and bytes of what is in it. */
  phoneAddress: 4_000,
  phoneBytes: 4_000,
  /** Bytes of a file that a phone has saved, or of a gathering of them. */
  contributionFileBytes: 1024 * 1024,
  /** Bytes of a project file. */
  fileBytes: 25 * 1024 * 1024,
  /** Bytes of a table from a spreadsheet: the largest coverage there can be, written out, and more. */
  tableBytes: 10 * 1024 * 1024,
  /** Columns of a table: an actor in each, and what stands beside them. */
  tableColumns: 1_100,
  /** Levels of nesting in a project file. */
  fileDepth: 64,
  /** Lists and records in a project file, of which the largest project has a fifth. */
  fileParts: 50_000,
  /** Members of all of them: each actor may have a mark for each need. */
  fileMembers: 700_000,
  /** Bytes of all that is in an archive of projects, and how many files that may be. */
  archiveBytes: 100 * 1024 * 1024,
  archiveFiles: 20_000,
  /** Characters of an address that holds a project: longer ones are cut on their way through mail and chat. */
  linkAddress: 8_000,
  /** Bytes of the project file in one: more than any has that fits, and no room for a bomb. */
  linkBytes: 256 * 1024,
  /** PDFs within PDFs that are searched for projects, as in a portfolio of portfolios. */
  pdfDepth: 3,
  /** Bytes of a logo before it is re-encoded. */
  logoBytes: 4 * 1024 * 1024,
} as const
