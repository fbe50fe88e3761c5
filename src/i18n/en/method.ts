import type { MethodMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { methodFigures } from './method-figures.ts'

export const method: MethodMessages = {
  title: 'Method',
  lead: 'Ten short sections about the thinking behind the four questions: why co-create, what it is, and how it is led.',
  contents: 'Contents',
  numbered: (place, heading) => `${place}. ${heading}`,
  print: 'Print the page',
  large: 'Show large',
  worksIn: 'This is where you work with it:',
  inAProject: 'In a project you work with it on the page',
  and: 'and',
  page: (title) => quoted(title),
  begin: 'Start a project',
  deckCase: (name) => `The deck’s example: ${name}.`,
  pitfall: (text) => `Pitfall: ${text}`,
  dilemma: (text) => `Dilemma: ${text}`,
  cases: {
    politicians:
      'These are committees that last for a time. In them, politicians and citizens develop policy together.',
    officials: 'When the water rises, authorities and neighbours need each other.',
    staff: 'The deck only gives the name. We know no more, and so we say no more.',
    citizens: 'It is a place where citizens start things themselves and back each other up.',
  },
  figures: methodFigures,
  sections: {
    pressure: {
      heading: 'The cross-pressure and three sources of resources',
      text: [
        'People expect more of the public sector than there are means for. This is called a cross-pressure. For a long time the answer was to get more out of the same means.',
        'Another answer is resource mobilisation: to bring in new resources from outside. There are three places to look.',
      ],
      points: [
        {
          name: 'Staff',
          text: 'They know more and want more than a busy day has room for. It shows when the leader has well-founded trust: they are willing, and they are able.',
        },
        {
          name: 'Local businesses and organisations',
          text: 'They have space, tools, money and people they know. In a network they will gladly trade when everyone both gives and gains.',
        },
        {
          name: 'Users, volunteers and associations',
          text: 'They have experience, time and each other. This comes into play when they help create and are not only asked.',
        },
      ],
      after: [
        'Take care not to let others take over in order to save. That only moves the pressure.',
      ],
    },
    arena: {
      heading: 'Authority, provider and arena',
      text: [
        'The public sector can be seen in three ways. They came one after the other, but today they exist side by side.',
      ],
      points: [
        {
          name: 'Authority (Old Public Administration)',
          text: 'The public side decides by law, and the citizen is a party in a case.',
        },
        {
          name: 'Service provider (New Public Management)',
          text: 'The public side delivers, and the citizen is a customer.',
        },
        {
          name: 'Arena for co-creation (New Public Governance)',
          text: 'The public side gathers those who can solve something together.',
        },
      ],
      after: [
        'An arena does not remove the other two. There are still things the law requires, and someone who must decide. So say out loud which hat the municipality wears when.',
      ],
    },
    table: {
      heading: 'The chain that becomes a table',
      text: [
        'In the chain of steering, voters elect politicians. Politicians steer officials, and they steer staff. At last the service reaches the citizens. Each link only meets the next one.',
        'In co-creation the same people sit down at a table. The task lies in the middle, and all can see each other. Anyone may also be the one who invites.',
      ],
      points: [],
      after: ['The table is our own drawing. In a project your own actors sit around it.'],
    },
    definition: {
      heading: 'What co-creation is, and what it is not',
      text: [
        'Public and private parties share three things: finding out what the problem is, working out solutions, and carrying them out. What comes of it should be new and better.',
        'They work on an equal footing. The parties are not alike, but all of them can move something.',
      ],
      points: [],
      after: [
        'Three things are not co-creation when the municipality does them: it sends out for comment what is nearly done, it takes people along in a fixed programme, or it moves tasks out to save money.',
        'They may be the right thing to do. But they should be called what they are.',
      ],
    },
    staircase: {
      heading: 'The co-creation staircase',
      text: [
        'The staircase has five steps, and each step is a kind of co-creation of its own. A high step is no better than a low one. Choose the one that the task calls for.',
      ],
      points: [],
      after: [
        'On step 3, users shape more than their own help. They help shape the service itself, and the way the public service system is put together.',
        'Step 4 is for complex problems: nobody knows the answer, people disagree about the cause, and many own a piece.',
      ],
    },
    ways: {
      heading: 'Four ways to co-creation',
      text: ['Four can begin. Each has a reason of its own, and each way has its pitfall.'],
      points: [],
      after: [
        'The four example projects in Medspil are made up. They follow the ways but use nothing of the Danish examples.',
      ],
    },
    citizens: {
      heading: 'Five citizens, and farewell to the ladder',
      text: [
        'There are five ways of being a citizen. Each belongs to its time, but they exist side by side: the voter, the affected, the customer, the one who lends a hand, and the co-creator.',
        'Ask yourselves: which of them is the citizen today, and which should the citizen be in your project?',
      ],
      points: [],
      after: [
        'Arnstein’s ladder of participation is famous. At its top, citizens decide by themselves, without others. That is not the aim here.',
        'No one has knowledge and means enough to solve the hard problems alone. This interdependence calls for relevant actors, who have something to bring, and for affected actors, who feel the problem.',
      ],
    },
    gains: {
      heading: 'Four gains',
      text: [
        'Co-creation can give four things: an effort that works better, stronger cohesion, new solutions and a living democracy.',
        'In an opposition democracy, citizens block what others have decided. In a team-play democracy they help decide. Choose the gains you believe in, and agree how one can see them.',
      ],
      points: [],
      after: [],
    },
    leading: {
      heading: 'Leading it',
      text: [
        'Leading has long been about your own organisation and staff, and about aims set beforehand. Co-creation leads towards something nobody knows yet. And it leads people whose boss you are not.',
        'When several lead, it is called distributed leadership. The formal leader loses some power, but there is more leading in all. There are three forms.',
      ],
      points: [],
      after: [
        'In citizen-centred leadership the leader has three tasks: to find those who can go first, to make aims and frame known, and to be someone to talk to for those who lead without a title.',
        'A stubborn myth says that volunteers cannot or will not be led. They can, but without orders and without money. What works is meaning, trust and good conditions. Often it is staff who lead them, and that must be learned.',
      ],
    },
    recipe: {
      heading: 'The recipe: four questions',
      text: [
        'The recipe is four questions in order. It says I, because someone has to begin. After the first question I becomes we. So show the problem to someone who feels it before you go on.',
        'Ask each other to solve something rather than to follow something. And let the task show who must join. That is why no field in Medspil is required.',
      ],
      points: [],
      after: [],
    },
  },
  origin: {
    heading: 'Where the thinking comes from',
    text: [
      'The thinking, the staircase and the four questions are from a slide deck on co-creation by Jacob Torfing, Roskilde University. Words and figures here are our own, and he has not endorsed them. To read more, look for what he has written on co-creation.',
      'A Danish movement for co-creation began in 2017. People from municipalities, regions, the state, associations, citizen groups and companies joined. They wanted change from below: that many begin by themselves, and that they meet about it again and again.',
    ],
  },
}
