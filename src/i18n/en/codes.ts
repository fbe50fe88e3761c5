import type { AllCodeWords } from '#i18n/shared/content-words.ts'

export const codeWords: AllCodeWords = {
  way: {
    politicians: {
      name: 'Politicians',
      text: 'We want stronger political leadership. For that we must keep talking with staff, associations and people in the town.',
      deckCase: 'Political task committees in Gentofte',
      risk: 'That the elected become spectators to the secretariat’s process.',
    },
    officials: {
      name: 'Officials',
      text: 'We have an intricate problem, and the keys to it lie outside the town hall.',
      deckCase: 'Storm surge preparedness in Roskilde',
      risk: 'That the problem has already been rewritten in administrative language.',
    },
    staff: {
      name: 'Staff',
      text: 'We want more from our profession than we can reach without citizens.',
      deckCase: 'The suitcase project in Aarhus',
      risk: 'That management gives no room for manoeuvre when things get busy.',
    },
    citizens: {
      name: 'Citizens',
      text: 'We want to belong and make a difference – and to take part when our everyday life is decided.',
      deckCase: '‘Sager der samler’ (Citizen Change) in Aarhus',
      risk: 'That the municipality takes over or does not answer at all.',
    },
  },
  group: {
    politicians: { name: 'Politicians', text: '' },
    administration: { name: 'Administration', text: '' },
    staff: { name: 'Staff', text: '' },
    users: { name: 'Users and relatives', text: '' },
    citizens: { name: 'Citizens', text: '' },
    volunteers: { name: 'Volunteers', text: '' },
    associations: { name: 'Associations and civil society', text: '' },
    business: { name: 'Local businesses and organisations', text: '' },
    otherPublic: { name: 'Other public actors', text: '' },
    knowledge: { name: 'Research and education', text: '' },
  },
  side: {
    public: { name: 'The public side', text: '' },
    private: { name: 'The private side', text: '' },
  },
  relation: {
    relevant: {
      name: 'Relevant',
      text: 'Has something the task needs: knowledge, time, money, room, contacts or a mandate.',
    },
    affected: { name: 'Affected', text: 'Feels the problem or the solution in everyday life.' },
    both: { name: 'Both', text: 'Both relevant and affected.' },
  },
  kind: {
    experience: { name: 'Lived experience', text: 'Who knows what it feels like?' },
    knowledge: { name: 'Professional knowledge', text: 'Who can explain why it happens?' },
    ideas: { name: 'Ideas', text: 'Who thinks differently from us?' },
    time: { name: 'Hands and time', text: 'Who can turn up when it matters?' },
    money: { name: 'Money', text: 'Who can pay for trying?' },
    space: { name: 'Space and equipment', text: 'Who has the room, the van or the tools?' },
    network: { name: 'Contacts', text: 'Who is let in where we are not?' },
    authority: { name: 'Mandate and authority', text: 'Who can say yes and make it stick?' },
  },
  importance: {
    critical: { name: 'Critical', text: '' },
    important: { name: 'Important', text: '' },
    useful: { name: 'Useful', text: '' },
  },
  voice: {
    strong: { name: 'Easily heard', text: '' },
    ordinary: { name: 'Heard', text: '' },
    quiet: { name: 'Easily overlooked', text: '' },
  },
  circle: {
    core: { name: 'Core', text: 'Takes part throughout and decides together.' },
    workgroup: { name: 'Working team', text: 'Solves a defined task.' },
    network: { name: 'Network', text: 'Follows, is asked and can be brought in.' },
  },
  commitment: {
    notAsked: { name: 'Not asked', text: '' },
    asked: { name: 'Asked', text: '' },
    interested: { name: 'Interested', text: '' },
    committed: { name: 'Has said yes', text: '' },
  },
  phase: {
    initiate: { name: 'Initiate', text: 'Raise the issue and define the problem together.' },
    design: { name: 'Design', text: 'Develop and test solutions together.' },
    implement: { name: 'Implement', text: 'Carry out the solution together.' },
    evaluate: { name: 'Evaluate', text: 'Assess and learn together.' },
  },
  complexitySign: {
    unknownSolution: { name: 'Nobody knows the solution in advance', text: '' },
    contestedCauses: { name: 'We disagree about the causes', text: '' },
    crossesBoundaries: {
      name: 'The problem cuts across departments, professions or sectors',
      text: '',
    },
    noOneAlone: { name: 'Nobody has enough knowledge and resources alone', text: '' },
    keepsChanging: { name: 'The problem changes while we work', text: '' },
  },
  solutionOpenness: {
    open: { name: 'We know the problem, not the solution', text: '' },
    direction: { name: 'We have a direction, but everything can change', text: '' },
    draft: { name: 'We have a draft that can be adjusted', text: '' },
    decided: { name: 'The solution is in practice chosen', text: '' },
  },
  solutionChosenBy: {
    municipality: { name: 'The municipality', text: '' },
    together: { name: 'We chose it together in an earlier phase', text: '' },
    citizens: { name: 'Citizens or associations', text: '' },
  },
  processDesign: {
    together: { name: 'Participants help plan the process', text: '' },
    adjustable: { name: 'We have a plan that participants can change', text: '' },
    fixed: { name: 'The process is fixed', text: '' },
  },
  processFixedBy: {
    municipality: { name: 'The municipality', text: '' },
    lawOrCalendar: { name: 'The law or the calendar', text: '' },
    citizens: { name: 'The association or citizens who began it', text: '' },
    together: { name: 'We did so together', text: '' },
  },
  savings: {
    none: { name: 'Plays no part', text: '' },
    sideEffect: { name: 'May be a side effect', text: '' },
    mainPurpose: { name: 'Is the main purpose', text: '' },
  },
  shiftsTask: {
    no: { name: 'No tasks are shifted', text: '' },
    partly: { name: 'Partly: something new is added outside the municipality', text: '' },
    yes: { name: 'Yes, tasks are shifted out of the municipality', text: '' },
  },
  shiftWantedBy: {
    municipality: { name: 'The municipality', text: '' },
    takers: { name: 'Those who take it over', text: '' },
    both: { name: 'Both the municipality and those who take it over', text: '' },
  },
  purpose: {
    betterQuality: { name: 'Better quality', text: '' },
    newSolution: { name: 'A new solution', text: '' },
    mobiliseResources: { name: 'More resources in play', text: '' },
    cohesion: { name: 'Stronger cohesion', text: '' },
    democracy: { name: 'Stronger local democracy', text: '' },
  },
  reopen: {
    yes: { name: 'Yes, the problem may be reworded', text: '' },
    partly: { name: 'Partly', text: '' },
    no: { name: 'No', text: '' },
  },
  commonGain: {
    effectiveness: {
      name: 'Resources and effectiveness',
      text: 'Citizens’ knowledge, ideas and resources come into play.',
    },
    cohesion: {
      name: 'Cohesion',
      text: 'Elected politicians, employees and citizens get to know each other.',
    },
    innovation: {
      name: 'New and better solutions',
      text: 'Different eyes find what none would have found alone.',
    },
    democracy: {
      name: 'From opposition to team play',
      text: 'Citizens move from saying no to decisions to helping make them.',
    },
  },
  gain: {
    politicalLeadership: { name: 'Stronger political leadership', text: '' },
    solveComplexProblem: { name: 'Help with a problem one cannot solve alone', text: '' },
    professionalAmbition: { name: 'Professional ambitions fulfilled', text: '' },
    communityAndMeaning: { name: 'Community and meaning', text: '' },
    influence: { name: 'Influence on one’s own everyday life', text: '' },
    betterSolution: { name: 'A solution that is better for themselves', text: '' },
    resources: { name: 'Access to the resources of others', text: '' },
    recognition: { name: 'Recognition and a good name', text: '' },
    learning: { name: 'Learning', text: '' },
  },
  barrier: {
    time: {
      name: 'Lack of time',
      ways: [
        'Split the task into two-hour pieces.',
        'Meet where people already are.',
        'Let people join one phase only.',
      ],
    },
    distrust: {
      name: 'Distrust',
      ways: [
        'Start by listening, without an agenda.',
        'Let someone they trust invite.',
        'Keep one small promise quickly.',
      ],
    },
    pastExperience: {
      name: 'Bad experiences',
      ways: [
        'Say openly what went wrong last time.',
        'Show what is different now.',
        'Agree when and how people get an answer.',
      ],
    },
    unclearInfluence: {
      name: 'Unclear influence',
      ways: [
        'Write on one page what can change.',
        'Say who decides in the end.',
        'Reply in writing to every proposal.',
      ],
    },
    language: {
      name: 'Jargon and language',
      ways: [
        'Use pictures, objects and short sentences.',
        'Offer an interpreter.',
        'Ban abbreviations.',
      ],
    },
    access: {
      name: 'Place, time or transport',
      ways: ['Go to people.', 'Pay for bus, food and childcare.', 'Check ramp, sound and light.'],
    },
    power: {
      name: 'Unequal power',
      ways: ['Let quiet voices meet first.', 'Take turns.', 'Use a neutral facilitator.'],
    },
    fearOfLosingControl: {
      name: 'Fear of losing control',
      ways: [
        'Write down what is fixed.',
        'Divide the decisions: some are shared, others are not.',
        'Show that total leadership capacity grows.',
      ],
    },
    professionalTerritory: {
      name: 'Concern for professional territory',
      ways: [
        'Draw the line between professional responsibility and shared task.',
        'Let professionals choose where to open up.',
        'Involve the union representative early.',
      ],
    },
    economy: {
      name: 'Costs',
      ways: [
        'Cover expenses up front.',
        'Exchange services instead of paying.',
        'Try for free for a month.',
      ],
    },
  },
  arenaForm: {
    taskCommittee: {
      name: 'Political task committee',
      text: 'Politicians and citizens work on new policy together for a time. The committee gives advice, and the elected have the last word.',
    },
    partnership: {
      name: 'Partnership',
      text: 'Organisations commit to their own contribution in an agreement.',
    },
    communityOfPractice: {
      name: 'Community of practice',
      text: 'Professionals and users learn together and change everyday work over time.',
    },
    workshopSeries: { name: 'Workshop series', text: 'A few close meetings on one task.' },
    network: { name: 'Network', text: 'A loose circle exchanging resources and ideas.' },
    citizenAssembly: {
      name: 'Citizens’ assembly',
      text: 'Citizens drawn by lot discuss a question in depth and give advice. It becomes co-creation only when someone acts on it.',
    },
  },
  decision: {
    none: { name: 'We inform', text: 'Participants are told.' },
    advise: { name: 'They advise', text: 'Participants advise. Nobody has a duty to reply.' },
    proposeWithReply: {
      name: 'We propose together and get a reply',
      text: 'Our proposal is considered. We get a written reason for every no, by a deadline.',
    },
    decideTogether: { name: 'We decide together', text: 'The arena controls an agreed scope.' },
  },
  mandateGivenBy: {
    politicians: { name: 'The politicians', text: '' },
    administration: { name: 'The administration', text: '' },
    institution: { name: 'The leader of an institution', text: '' },
    parties: { name: 'The parties themselves', text: '' },
    nobody: { name: 'Nobody yet', text: '' },
  },
  rhythm: {
    once: { name: 'Once', text: '' },
    series: { name: 'A series of meetings', text: '' },
    standing: { name: 'Standing and ongoing', text: '' },
  },
  balancing: {
    goToPeople: { name: 'We go to people', text: '' },
    smallGroupsFirst: { name: 'Small groups before plenary', text: '' },
    separatePreparation: { name: 'Quiet voices prepare together first', text: '' },
    plainLanguage: { name: 'Plain language and pictures', text: '' },
    turnTaking: { name: 'Everyone speaks in turn', text: '' },
    anonymousInput: { name: 'People can write without a name', text: '' },
    neutralFacilitator: { name: 'Neutral facilitator', text: '' },
    paidExpenses: { name: 'Food, travel and childcare covered', text: '' },
    buddy: { name: 'Buddy system', text: '' },
  },
  role: {
    convener: {
      name: 'Convener',
      text: 'Gathers those the task requires and makes clear who does what, within which frame and how.',
    },
    facilitator: { name: 'Facilitator', text: 'Makes the collaboration work.' },
    catalyst: {
      name: 'Catalyst',
      text: 'Creates an appropriate disturbance so that something new can emerge.',
    },
  },
  volunteerTask: {
    recruit: { name: 'Recruit', text: 'Who asks, and who is never asked?' },
    motivate: { name: 'Motivate', text: 'What does each person get out of it?' },
    match: { name: 'Match', text: 'Does the task fit the person?' },
    coach: { name: 'Coach', text: 'Who helps the volunteer succeed?' },
    coordinate: { name: 'Coordinate', text: 'Who keeps track of time and place?' },
    spar: { name: 'Give feedback', text: 'Whom can one call?' },
    protect: { name: 'Protect', text: 'Who looks after limits, safety and rules?' },
    retain: { name: 'Retain', text: 'What makes people come back?' },
    conclude: { name: 'Conclude', text: 'How does one stop properly?' },
  },
  citizenRole: {
    voter: { name: 'Voter and candidate', text: 'Representative democracy: votes and may stand' },
    heard: {
      name: 'The affected, who is heard',
      text: 'The planning state: gives an opinion on a plan',
    },
    customer: { name: 'The customer', text: 'New Public Management: chooses and leaves' },
    resource: {
      name: 'The one who lends a hand',
      text: 'Co-production: helps deliver a known solution',
    },
    coCreator: { name: 'The co-creator', text: 'Co-creation: takes part all the way' },
  },
  agenda: {
    open: { name: 'Open agenda', text: '' },
    fixed: { name: 'Fixed agenda', text: '' },
  },
  safeguard: {
    dataController: { name: 'Who is the data controller', text: '' },
    deletion: { name: 'When lists and notes are deleted', text: '' },
    pictures: { name: 'That we ask before we show pictures of anyone', text: '' },
    confidentiality: { name: 'Confidentiality', text: '' },
    childrenCertificate: { name: 'Child protection certificate', text: '' },
    insurance: { name: 'Insurance', text: '' },
  },
  mark: {
    none: { name: 'None', text: '' },
    contributes: { name: 'Contributes', text: '' },
    carries: { name: 'Carries', text: '' },
  },
}
