import type { ClearMessages } from '#i18n/da/messages.ts'

export const clear: ClearMessages = {
  open: 'Delete everything on this computer',
  title: 'Delete everything Medspil has kept on this computer?',
  text: [
    'All projects in this browser are deleted, also those in the trash. Their history and ideas go too. So does what is not saved or added yet. It cannot be brought back.',
    'The app itself stays in the browser. It has nothing of what you wrote.',
    'If Medspil is open in other windows, what stands there is not kept either.',
  ],
  clear: 'Delete everything',
  done: { title: 'Everything is deleted in this browser' },
  left: {
    title: 'There are projects in this browser',
    text: 'They came later, or the browser did not delete all of it. Close other windows with Medspil and try again.',
  },
  files:
    'Files you have saved stay where they are, often in the folder Downloads. Those are for you to delete.',
}
