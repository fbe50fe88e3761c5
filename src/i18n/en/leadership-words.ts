import type { leadershipWords as danish } from '#i18n/da/leadership-words.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'

export const leadershipWords: typeof danish = {
  leadersOf: (way) =>
    way === 'citizens'
      ? 'For whoever leads in the municipality'
      : 'For you who lead in the municipality',
  leadershipForm: {
    citizenCentred: {
      name: 'Citizen-centred leadership',
      purpose: 'That citizens become a driving force and not only recipients.',
      tasks: [
        'Find the staff and citizens who can lead',
        'Communicate goals and frame clearly',
        'Give informal leaders professional feedback',
      ],
      dilemma:
        'To lead one’s own organisation and also lead work that blurs its border with the world outside.',
      halves: [
        { name: 'One’s own organisation', text: 'You lead your own organisation …' },
        {
          name: 'Open borders',
          text: '… and also work that blurs its border with the world outside.',
        },
      ],
      trade: 'Formal leaders give up power, but total leadership capacity grows.',
      question: 'Which decision should management hand over, and which should it keep?',
    },
    volunteer: {
      name: 'Volunteer leadership',
      purpose: 'Working with volunteers so that both sides gain.',
      tasks: [
        'Recruit',
        'Motivate',
        'Match',
        'Coach',
        'Coordinate',
        'Give feedback',
        'Protect',
        'Retain',
        'Conclude',
      ],
      dilemma: 'To lead the volunteers and also help them lead themselves.',
      halves: [
        { name: 'Leading', text: 'You lead the volunteers …' },
        { name: 'Leading themselves', text: '… and also help them lead themselves.' },
      ],
      trade: 'Volunteers can be led, but not with orders or money.',
      question: 'What do the volunteers decide entirely themselves?',
    },
    collaborativeInnovation: {
      name: 'Leadership of collaborative innovation',
      purpose: 'Getting different people to work together so that something new comes of it.',
      tasks: [
        'Convener: bring together and clarify',
        'Facilitator: make the collaboration work',
        'Catalyst: disturb appropriately',
      ],
      dilemma: 'To keep daily work stable and also lead a process with risk.',
      halves: [
        { name: 'Stable daily work', text: 'You keep daily work stable …' },
        { name: 'A process with risk', text: '… and also lead a process with risk.' },
      ],
      trade: 'Roles alternate: the same person may convene on Monday and disturb on Thursday.',
      question: 'Where may it go wrong, and where may it not?',
    },
  },
  signal: {
    citizensImplement: 'Users or citizens help carry out the solution.',
    citizensCarry: 'Users or citizens take charge of something the task requires.',
    staffRoom: 'Staff have room for decisions, and it is written down.',
    citizenRole: 'A user or citizen holds one of the three roles.',
    volunteersImplement: 'Volunteers help carry the solution out.',
    timeFromCivic: 'Users, citizens or volunteers give time.',
    staffImplement: 'Staff help carry out the solution.',
    complexTask: 'The task has three or more signs of being complex.',
    manyGroups: 'At least four kinds of actors take part.',
    openSolution: 'The solution is open.',
    bothDesign: 'Both public and private actors help design.',
  },
  vacantRole: {
    convener: 'Agree who brings people together',
    facilitator: 'Agree who makes the collaboration work',
    catalyst: 'Agree who may disturb',
  },
  otherSide: {
    publicSide: 'Go through the answers with one of those affected',
    civicSide: 'Go through the answers with someone from the public sector',
    knowledgeSide: 'Go through the answers with someone from each side',
  },
  suggestedAction: {
    invitation: 'Agree who asks whom, how and when',
    smallWin: 'Choose the first small win',
  },
  toSolve: {
    askOf: ({ need, actor }) => `Ask ${actor} whether they can take charge of ${quoted(need)}`,
    askWho: ({ need, actor }) => `Ask ${actor} who can take charge of ${quoted(need)}`,
    findFor: ({ need }) => `Find someone to take charge of ${quoted(need)}`,
    findAuthority: 'Find someone who can give a mandate',
    shareCarrying: 'Share what is critical among several',
    call: ({ actor }) => `Call ${actor} about working together`,
    meet: ({ actor }) => `Meet ${actor} where they are`,
  },
  roleTask: {
    inviteCore: 'Get a yes from core actors who have only been asked.',
    settleMandate: 'Get the mandate in writing, and who must reply where it is due.',
    fillGap: 'Find someone to take charge of the critical need nobody has taken on.',
    nameRoles: 'Agree who takes the roles nobody has yet.',
    findMissing: 'Ask who is missing at the table, and seek them out.',
    quietVoices: 'Give quiet voices their own way in.',
    powerSpread: 'Give everyone equal room: use small groups, and take turns to speak.',
    buildTrust: 'Build trust before ideas: keep one small promise.',
    sharedLanguage: 'Create a shared language: draw, show, explain.',
    largeGroup: 'Split the large circle into working teams.',
    keepAll: 'Hold on to those who design but are not in afterwards.',
    loosenIdea: 'Take up the idea everyone already likes: what is its opposite?',
    triedAndFailed: 'Use what has been tried as a springboard: what would make it worse?',
    fewPerspectives: 'Bring in a perspective that is missing.',
    noOutsider: 'Invite an outsider who does not know the answer.',
    ideasUncovered: 'Nobody is in charge of the ideas. Ask someone to think freely.',
  },
  volunteerLoad: (actor: string) =>
    `${quoted(actor)} holds most of the volunteer leadership. What help and training are needed?`,
  disturbance: [
    'What would make the problem worse? Turn the answer round.',
    'You have no money. What do you do then?',
    'You must show something on Friday.',
    'The one who has said least sets the course for the next ten minutes.',
    'The solution may not be a meeting, an app or a leaflet.',
    'A ten-year-old must be able to run it.',
    'The municipality may do only one thing. Which?',
    'The project manager is gone tomorrow. What remains?',
    'Who benefits from the problem continuing?',
    'Swap seats. Speak for five minutes as if you were each other.',
    'Borrow an answer from somewhere else entirely: a scout camp, a hospital, a football club.',
    'Strike out your best idea. What is the next one?',
  ],
}
