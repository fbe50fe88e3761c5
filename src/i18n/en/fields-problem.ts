import type { FieldWordsOf } from '#i18n/shared/content-words.ts'

export const problemFields: FieldWordsOf<'problem'> = {
  'problem.statement': {
    name: 'The problem in one sentence',
    help: 'Write who feels what, and when. Do not write what is to be made. A good sentence can be read aloud to those it is about.',
    good: 'Older people left on their own lose weight because the meal has become lonely, and short visits cannot change that.',
    bad: 'We will set up a meal scheme at the care centre.',
    asks: [],
  },
  'problem.affected': {
    name: 'Who feels it, and how?',
    help: 'Name groups, not people. Include those who have the problem and those a solution might hit.',
    good: 'Residents of the lowest houses sleep badly at every warning. Farmers upstream lose crops.',
    bad: 'Citizens in general.',
    asks: ['Who most? And whom might a solution bother?'],
  },
  'problem.evidence': {
    name: 'How do you know?',
    help: 'Mix numbers, observations and stories. Also write what nobody knows yet.',
    good: 'Weight records, a month of notes and twelve talks. We do not know how many do not open the door.',
    bad: 'It is common knowledge.',
    asks: ['Who told you?'],
  },
  'problem.complexity': {
    name: 'Why can no one solve it alone?',
    help: 'Tick what fits. Three or more suggest a complex problem. Few ticks are fine – the answer may be simpler.',
    good: 'Three ticks and: “The buildings have three owners, the municipality has the rules, the association has the name.”',
    bad: 'All five ticked, no reason given.',
    asks: [
      'Can you solve it yourselves? Then co-creation may not be the answer.',
      'Give one example.',
    ],
  },
  'problem.triedBefore': {
    name: 'What has been tried, and what did you learn?',
    help: 'Write also what went wrong. It is what others remember when they are invited.',
    good: 'A youth café closed after ten months. It was designed by adults and lay far from the station.',
    bad: 'Nothing.',
    asks: ['Ask someone who has been here ten years.'],
  },
  'problem.definition': {
    name: 'Who has helped word the problem?',
    help: 'If nobody else has joined yet, promise those who come that they may reword it at the first meeting.',
    good: 'Politicians, young people, staff and associations; may be reworded.',
    bad: 'Administration only; fixed.',
    asks: [],
  },
  'problem.openness': {
    name: 'What is open, and what is fixed?',
    help: 'Choose how finished the solution is. Then write the constraints nobody can change (law, economy, responsibility) and what participants can decide. Hidden constraints cost trust.',
    good: '“We know the problem, not the solution.” Fixed: emergency services command. Open: warning, tasks, space for water.',
    bad: '“The solution is in practice chosen.” Open: the colour of the benches.',
    asks: ['No constraints at all? They will surface later.'],
  },
  'problem.purpose': {
    name: 'What is the purpose – and what about money?',
    help: 'Say it as it is. Savings may be a side effect. If they are the aim, it must be said aloud.',
    good: 'Better quality and cohesion. Savings may be a side effect. Volunteers do not take over care.',
    bad: 'Savings are the main purpose, and the task moves to volunteers.',
    asks: [],
  },
  'problem.success': {
    name: 'Signs that things are better',
    help: 'Write signs a citizen can see. Then write how they will be noticed.',
    good: 'You can meet a neighbour without having arranged it. We count on a random Wednesday each month.',
    bad: 'Increased citizenship. An evaluation report is prepared.',
    asks: ['What is different for someone?'],
  },
}
