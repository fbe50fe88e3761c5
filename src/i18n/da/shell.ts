import { app } from './app.ts'
import { exampleWords } from './example-words.ts'
import { file } from './file-words.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { notices } from './notices.ts'

/** All that is said outside a project. */
export const shell = { app, examples: exampleWords, home, notices, file, help }
