import type { MethodFigureWords } from '#core/figures/method/method-words.ts'

/** The words in the figures of the method. A soft hyphen says where a label may be broken. */
export const methodFigures: MethodFigureWords = {
  pressure: {
    title: 'The cross-pressure and three sources of resources',
    said: 'Expectations press from above, and scarce means press from below. Between them stand three sources',
    expectations: { name: 'Expectations rise', about: 'More wishes, higher demands' },
    means: { name: 'Means are scarce', about: 'Money and hands do not suffice' },
    uncounted: 'Resources nobody has counted yet',
    staff: { name: 'Staff', about: 'who are trusted and given room' },
    local: { name: 'Local businesses and organi\u00ADsations', about: 'who trade what they have' },
    civil: { name: 'Users, volunteers and associ\u00ADations', about: 'who take part in creating' },
  },
  hats: {
    title: 'Three ways of seeing the public sector',
    said: 'The authority is above the citizen, the provider in front. In the arena they sit at one table',
    authority: {
      name: 'Authority',
      about: 'The public side decides. The citizen is a party in a case',
    },
    provider: {
      name: 'Service provider',
      about: 'The public side delivers. The citizen is a customer',
    },
    arena: {
      name: 'Arena for co-creation',
      about: 'The public side brings people together. The citizen helps create',
    },
  },
  chain: {
    title: 'From chain of steering to table',
    said: 'Above, steering goes from link to link. Below, the same people sit around the table with the task in the middle',
    voters: { name: 'Voters', about: 'elect' },
    politicians: { name: 'Politicians', about: 'steer' },
    officials: { name: 'Officials', about: 'steer' },
    staff: { name: 'Staff', about: 'deliver to' },
    citizens: { name: 'Citizens', about: 'get the service' },
    task: 'What no one can solve alone',
  },
  definition: {
    title: 'Co-creation in three parts',
    said: 'A public and a private party take part in all three parts',
    define: { name: 'Define the problem', about: 'What is wrong?' },
    design: { name: 'Design solutions', about: 'What can we try?' },
    implement: { name: 'Carry them out', about: 'Who does what?' },
    better: { name: 'New and better', about: 'Something that works better than before' },
  },
  notCoCreation: {
    title: 'Three things that are not co-creation',
    said: 'Three drawings of how the citizen comes too late, follows a track or is handed the task',
    consultation: {
      name: 'The solution is nearly finished',
      about: 'Others may only give their opinion: a consultation',
    },
    programmed: {
      name: 'The process is fixed',
      about: 'Citizens take part in the municipality’s programme',
    },
    offloading: {
      name: 'The task is moved to save money',
      about: 'Others take it over from the municipality',
    },
  },
  staircase: { title: 'The five steps of the co-creation staircase' },
  ways: {
    title: 'Four ways to co-creation',
    said: 'Four can make the first move, and all four ways lead to the same table',
    politicians: { name: 'Politicians', about: 'want to lead more strongly together with others' },
    officials: { name: 'Officials', about: 'face a problem they cannot solve alone' },
    staff: { name: 'Staff', about: 'want more from their profession' },
    citizens: { name: 'Citizens', about: 'want to belong and help decide' },
    task: 'A task for which they need each other',
  },
  citizens: {
    title: 'Five citizens in three phases',
    said: 'For each citizen three phases are shown: does the citizen co-create, answer or choose, or take no part',
    phases: ['Initiate', 'Design', 'Implement'],
    parts: { creates: 'co-creates', answers: 'answers or chooses', none: 'takes no part' },
  },
  ladder: {
    title: 'From the ladder to interdependence',
    said: 'On the left a ladder with one at the top. On the right three who are joined to each other',
    alone: {
      name: 'The ladder of participation',
      about: 'At the top, citizens decide by themselves',
    },
    together: {
      name: 'Interdependence',
      about: 'No one can alone, and everyone has something the others lack',
    },
  },
  gains: {
    title: 'Four gains',
    said: 'Four small drawings, one for each gain',
    effectiveness: {
      name: 'Effectiveness',
      about: 'What citizens know, think up and have comes into play',
    },
    cohesion: {
      name: 'Cohesion',
      about: 'Elected politicians, staff and citizens get to know each other',
    },
    innovation: { name: 'Innovation', about: 'New and better solutions arise in the meeting' },
    democracy: { name: 'Team-play democracy', about: 'From playing against to playing along' },
  },
  leading: {
    title: 'One leader, or many who lead a part',
    said: 'On the left one large circle. On the right a smaller one with six small ones around it, which take up more together',
    one: { name: 'One leads it all', about: 'Power is gathered in one place' },
    many: {
      name: 'Many lead a part each',
      about: 'The leader has less power, but there is more leading in all',
    },
  },
  recipe: {
    title: 'The four questions',
    said: 'Four questions, each under a line of its own',
    problem: 'What do people feel, and what is open?',
    team: 'What does the task require, and who has it?',
    motivation: 'What do they give, and what do they gain?',
    arena: 'Where do we meet, and what have we agreed?',
  },
}
