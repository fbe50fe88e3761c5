/** The screen with all answers one after the other. */
export const answers = {
  title: 'Alle svar på én side',
  lead: 'De samme felter som på siderne, efter hinanden som i et dokument. Ret, hvor I vil.',
  status: 'Læs og ret',
  contents: 'Indhold',
  open: 'Se og ret alle svar på én side',
}
