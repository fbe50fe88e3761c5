import type { LocalFileMessages } from '#i18n/da/messages.ts'

export const localFile: LocalFileMessages = {
  title: 'Medspil was opened as a file on this computer',
  text: 'You can work as usual. Links to others and answers from phones need Medspil to be on a web server.',
  stays:
    'Some browsers, Firefox among them, keep the projects with this very file. If it is moved, renamed or replaced by a newer one, the projects are not in the new one. So save them as files, too. “Save all projects in one file” takes all of them at once.',
}
