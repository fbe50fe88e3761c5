/** What is to be done around a workshop, in its order. */
export const choresBefore = ['invite', 'quietVoices', 'room'] as const
export const choresAfter = ['summary', 'reply', 'missing', 'smallWin'] as const
export const chores = [...choresBefore, ...choresAfter] as const
export type Chore = (typeof chores)[number]
