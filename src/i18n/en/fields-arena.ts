import type { FieldWordsOf } from '#i18n/shared/content-words.ts'

export const arenaFields: FieldWordsOf<'arena'> = {
  'arena.form': {
    name: 'The form of the arena',
    help: 'Choose a form that fits the task – not the usual one. Write size and composition.',
    good: 'Community of practice of ten: staff, older people, companions and team leader',
    bad: 'Reference group under the steering committee',
    asks: ['What will they do – not follow?'],
  },
  'arena.mandate': {
    name: 'Mandate and decision rights',
    help: 'What may the arena decide? What does it propose? Who replies, and when? And who may raise new issues?',
    good: 'We control the trial fund. The rest we propose; the committee replies in writing within six weeks. Everyone can raise issues.',
    bad: 'The group has a broad mandate',
    asks: ['Name one decision.'],
  },
  'arena.groundRules': {
    name: 'Ground rules',
    help: 'Three to seven sentences that make it easier to disagree. Let the group edit them at the first meeting.',
    good: 'Everyone speaks once before anyone speaks twice',
    bad: 'Be nice',
    asks: ['How does one do that?'],
  },
  'arena.roles': {
    name: 'Roles and leadership',
    help: 'Who brings people together (convener)? Who runs the meetings (facilitator)? Who may disturb (catalyst)? With volunteers, also share out the nine tasks.',
    good: 'The team leader convenes and shields, staff take turns facilitating, students propose something nobody has tried',
    bad: 'The project manager fills all roles',
    asks: ['Can the one who convenes also disturb?', 'Who is allowed to disagree?'],
  },
  'arena.process': {
    name: 'The process in four phases',
    help: 'Tick those who co-create in each phase. Take care that citizens do not vanish along the way.',
    good: 'Young people in all four phases; the researcher in design and evaluation only',
    bad: 'Citizens are invited to a public meeting in phase 1',
    asks: [],
  },
  'arena.meeting': {
    name: 'Place and rhythm',
    help: 'Meet people where they feel safe. Write how often, how long, and what makes it possible to come: food, transport, interpreter, childcare.',
    good: 'The club house on the hill, every sixth week, lifts for those without a car',
    bad: 'Meeting room 3B, 10–12',
    asks: ['Who cannot come?'],
  },
  'arena.objects': {
    name: 'Shared materials',
    help: 'Things you can point at and move: maps, models, trials. They help people with different languages work on the same thing.',
    good: 'A floor map with blue yarn; a tablecloth you may write on',
    bad: 'PowerPoint',
    asks: ['What can you touch?'],
  },
  'arena.power': {
    name: 'Power and disagreement',
    help: 'Choose measures that make room for quiet voices. Write what you do when you disagree – before it happens.',
    good: 'Small groups first. If we still disagree, both proposals go to the council.',
    bad: 'We agree to be constructive',
    asks: [],
  },
  'arena.anchoring': {
    name: 'Resources and who takes over',
    help: 'What hours, money and rooms do you use? Who owns the result afterwards? What happens when the arena closes? How do you assess together?',
    good: 'The emergency services own the plan, the homeowners own the rota. The group meets every October.',
    bad: 'Anchored in operations',
    asks: ['With whom?'],
  },
}
