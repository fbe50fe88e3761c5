import type { ShellMessages } from '#i18n/messages.ts'
import { app } from './app.ts'
import { file } from './file-words.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { notices } from './notices.ts'

export const shell: ShellMessages = { app, home, notices, file, help }
