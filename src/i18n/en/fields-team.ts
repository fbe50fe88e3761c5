import type { FieldWordsOf } from '#i18n/shared/content-words.ts'

export const teamFields: FieldWordsOf<'team'> = {
  'team.needs': {
    name: 'What does the task require?',
    help: 'Think of knowledge, experience, ideas, time, money, space, contacts and mandate. Mark what is critical. Write needs, not people.',
    good: 'A way to reach young people who do not sign up (contacts, critical)',
    bad: 'Meeting with Søren from the technical department',
    asks: [
      'Do you lack someone with experience of their own? Do you lack someone who can say yes?',
      'Which three can you not do without?',
    ],
  },
  'team.actors': {
    name: 'Who has some of it?',
    help: 'Write groups and roles, not names. Look in three places: among staff, among local businesses and organisations, and among users, volunteers and civil society.',
    good: 'Farmers along the stream – land, drains, tractors and knowledge of upstream water',
    bad: 'Relevant stakeholders',
    asks: ['Who would be upset not to have been asked?', 'Merge those who bring the same.'],
  },
  'team.standing': {
    name: 'Relevant, affected – and heard?',
    help: 'For each actor: relevant, affected or both? How much is at stake? How easily are they heard?',
    good: 'Older residents without a car: affected, much at stake, easily overlooked',
    bad: 'All: relevant, medium, heard',
    asks: ['Is there really no difference?'],
  },
  'team.coverage': {
    name: 'Who carries what?',
    help: 'One mark if the actor contributes, two if the actor can take charge of the need. Empty rows are the gaps in the team.',
    good: 'Hands at a warning: homeowners ●●, scouts ●●, residents ●',
    bad: 'Everyone ●● on everything',
    asks: [],
  },
  'team.represents': {
    name: 'Whom do they speak for?',
    help: 'Themselves, an association or an elected body? Write how they were found: elected, appointed, sought out, turned up.',
    good: 'Themselves; approached by staff who know them',
    bad: 'The young',
    asks: [],
  },
  'team.circles': {
    name: 'Set the team',
    help: 'The core takes part throughout. Working teams solve a part. The network follows. Note who has said yes. In the document all but the network sit at the table, also before they have answered. The tool suggests the smallest team that covers the task.',
    good: 'Core of six, three working teams, the rest in the network',
    bad: 'Steering group of 22',
    asks: ['Who could be in a working team?', 'Who from outside is in throughout?'],
  },
  'team.missing': {
    name: 'Who is missing?',
    help: 'The unlikely one, the critic and the one nobody usually asks. Write at least one.',
    good: 'A night guard at the station who sees it all',
    bad: 'Nobody',
    asks: ['Who would say something you do not want to hear?'],
  },
  'team.staffRoom': {
    name: 'What may staff decide themselves?',
    help: 'Resources among staff appear when they are led with trust. Write one decision they may take without asking.',
    good: 'They choose which two visits a week become a shared meal',
    bad: 'They must have support',
    asks: ['What may they do tomorrow that they may not today?'],
  },
}
