import type { ShellMessages } from '#i18n/da/messages.ts'
import { app } from './app.ts'
import { exampleWords } from './example-words.ts'
import { file } from './file-words.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { notices } from './notices.ts'

export const shell: ShellMessages = { app, examples: exampleWords, home, notices, file, help }
