import type { ProjectMessages } from '#i18n/da/messages.ts'

export const start: ProjectMessages['start'] = {
  place: 'Place',
  timeframe: 'Timeframe',
  preparedBy: 'Who has written the charter?',
  preparedByHelp: 'Write a role, not a name. The role signs the invitation.',
  pitfall: (risk) => `Keep an eye on this: ${risk}`,
  personalData:
    'Write roles and groups. Leave out civil registration numbers, health and names of citizens.',
}
