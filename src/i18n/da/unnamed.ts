/** What stands for a name nobody has written. */
export const unnamed = {
  project: 'Projekt uden navn',
  actor: 'Aktør uden navn',
  need: 'Behov uden navn',
}
