import type { about } from './about.ts'
import type { clear } from './clear.ts'
import type { helpSections } from './help-sections.ts'
import type { localFile } from './local-file.ts'
import type { method } from './method.ts'
import type { offline } from './offline.ts'
import type { phone } from './phone.ts'
import type { project } from './project.ts'
import type { settings } from './settings.ts'
import type { shell } from './shell.ts'
import type { trouble } from './trouble.ts'

/** What is on screen before a project is open, and around it: loaded with the first screen. */
export type ShellMessages = typeof shell

/** All that is said inside a project: loaded with the project. */
export type ProjectMessages = typeof project

/** What the help page tells: loaded with that page. */
export type HelpSections = typeof helpSections

/** The page about the method: loaded with that page. */
export type MethodMessages = typeof method

/** What a phone shows of a workshop: loaded with that page. */
export type PhoneMessages = typeof phone

/** Why there is no project, or no list of them: loaded where it is said. */
export type TroubleMessages = typeof trouble

/** What a Medspil that was opened as a file cannot do: loaded where it is one. */
export type LocalFileMessages = typeof localFile

/** The pages about Medspil itself: loaded with those pages. */
export type AboutMessages = typeof about

/** Whether the app would come without a network: loaded when the page rests. */
export type OfflineMessages = typeof offline

/** What deletes all there is: loaded where it is offered. */
export type ClearMessages = typeof clear

/** What somebody chooses for themselves: loaded with that page. */
export type SettingsMessages = typeof settings
