import type { PasteHeads } from '#i18n/shared/content-words.ts'

export const pasteHeads: PasteHeads = {
  need: ['Need', 'New need', 'Name'],
  actor: ['Actor', 'New actor', 'Name'],
  kind: ['Kind'],
  importance: ['Weight'],
  group: ['Group'],
  idea: ['Idea', 'Text'],
  /** In the room. */
  table: ['Table', 'Table no.', 'Table number'],
}
