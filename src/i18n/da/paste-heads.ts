import type { PasteHeads } from '#i18n/shared/content-words.ts'

export const pasteHeads: PasteHeads = {
  need: ['Behov', 'Nyt behov', 'Navn'],
  actor: ['Aktør', 'Ny aktør', 'Navn'],
  kind: ['Slags'],
  importance: ['Vægt'],
  group: ['Gruppe'],
  idea: ['Forslag', 'Idé', 'Tekst'],
  /** In the room. */
  table: ['Bord', 'Bordnr.', 'Bordnummer'],
}
