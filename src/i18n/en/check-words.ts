import type { WaitsFor } from '#core/charter/document/rule-sentences.ts'
import type { checkWords as danish } from '#i18n/da/check-words.ts'

/** What of an actor a result waits for, where others have answered already. */
const waitsFor: WaitsFor = { 'team.actors': 'Group', 'team.standing': 'Relevant or affected' }

export const checkWords: typeof danish = {
  stop: {
    consultation: {
      name: 'The consultation test',
      question: 'Is the solution nearly finished when the others arrive?',
      pass: 'The solution is open.',
      watch: 'There is a draft. Make sure it may be discarded.',
      stop: 'A nearly finished solution sent round for comments is a consultation. Reopen the problem – or call it a consultation and say honestly what can change.',
      honest: 'Consultation',
    },
    programmed: {
      name: 'The script test',
      question: 'Is the process fixed before participants have a say?',
      pass: 'Participants help shape the process.',
      watch: 'The plan can change, but nobody outside the municipality is in from the start.',
      stop: 'When questions, method and schedule are given, the others take part in a finished programme. Let them help plan at least the first and the last meeting.',
      honest: 'Citizen involvement in a fixed process',
    },
    offloading: {
      name: 'The savings test',
      question: 'Are tasks shifted to others to save money?',
      pass: 'The purpose is not to save by shifting tasks.',
      watch:
        'Savings or shifted tasks are part of the picture. Say so openly and write down who keeps responsibility.',
      stop: 'Shifting tasks out to save money is not co-creation. Take that discussion politically – or find a problem where every party gains from joining.',
      honest: 'Handing over tasks',
    },
  },
  testReason: {
    laterPhase:
      'The solution was chosen together in an earlier phase. This is about a later phase.',
    citizensChose:
      'Citizens or associations chose the solution. Make sure that others can change it too.',
    fixedByLaw: 'The law or the calendar binds the process. Say openly what can be changed.',
    fixedByCitizens: 'Those who began have fixed the process. Let those who join help change it.',
    othersLate:
      'The solution is open, but nobody from outside takes part until it is chosen. Bring them in from the start or in the design.',
    purchase:
      'The public side has chosen, and only firms take part from outside. Then it is a purchase, or work with a firm. Call it that – or bring in citizens or an association too before the choice is made.',
  },
  criterion: {
    parties: {
      name: 'The parties',
      means:
        'At least one public party and one outside the public sector take part: users, citizens, volunteers or an association.',
      partly: 'Several are on the list, but one side is missing from the work.',
      no: 'There are not two parties yet.',
    },
    equal: {
      name: 'Equal footing',
      means: 'Participants have real influence, and quiet voices are provided for.',
      partly:
        'Participants only advise, or something is missing: an agreed reply, room for quiet voices, or a core with both sides.',
      no: 'Participants are only informed. That is information.',
    },
    define: {
      name: 'Shared problem',
      means: 'The problem has been defined together, also with those who feel it.',
      partly: 'Some have helped word the problem or are in from the start, but not all who should.',
      no: 'Only one side has decided what the problem is.',
    },
    design: {
      name: 'Shared design',
      means: 'Solutions are developed together.',
      partly: 'Only one side designs.',
      no: 'Neither side takes part in designing.',
    },
    implement: {
      name: 'Shared action',
      means: 'The solution is carried out together.',
      partly: 'Only one side acts in the end.',
      no: 'Neither side takes part in carrying out the solution.',
    },
    better: {
      name: 'New and better',
      means: 'It is written what was tried and what must improve. The solution is open.',
      partly: 'Only some of it is in place.',
      no: 'Both past attempts and signs of improvement are missing.',
    },
    interdependence: {
      name: 'Interdependence',
      means: 'Both sides take charge of something the task requires, and no one can do it alone.',
      partly: 'One side takes part but has charge of nothing.',
      no: 'One has charge of everything that weighs most, or nobody outside the public sector has a task. Why co-create?',
    },
    affected: {
      name: 'Affected at the table',
      means: 'Those affected take part before the solution is chosen.',
      partly: 'Those affected only join late.',
      no: 'Nobody affected outside the public sector takes part.',
    },
  },
  advice: {
    invitePublic: 'Invite a public party: politicians, administration, staff or another authority.',
    inviteCivic:
      'Invite someone outside the public sector: users, citizens, volunteers or an association.',
    inviteCitizens:
      'With businesses alone this is public-private collaboration or procurement. Invite users, citizens, volunteers or an association too.',
    includePublic: 'Give a public party a task in one of the first three phases.',
    giveSay:
      'Let participants take part in deciding. Or let them propose, and write who replies, and when.',
    agreeReply: 'Write who replies to the proposals, and when.',
    makeRoom: 'Choose at least one measure that makes room for quiet voices.',
    openCore: 'Take at least one citizen, association or business into the core.',
    wordWithAffected:
      'Word the problem together with those affected on the team, and write that they took part.',
    wordWithCivic:
      'Word the problem together with someone on the team from outside the public sector, and write that they took part.',
    startCivic: 'Let citizens, an association or a business be in from the start.',
    startPublic: 'Let a public party be in from the start.',
    designCivic: 'Give citizens, an association or a business a task in the design phase.',
    designPublic: 'Give a public party a task in the design phase.',
    implementCivic:
      'Agree what citizens, an association or a business do when the solution is carried out.',
    implementPublic: 'Agree what a public party does when the solution is carried out.',
    writeTried: 'Write what has been tried.',
    writeSign: 'Write one sign that things are better.',
    openSolution: 'Make the solution more open.',
    handOver:
      'Pass some of what weighs most on to the other side, so that nobody carries all of it.',
    civicCarries: 'Make citizens, an association or a business responsible for a need.',
    publicCarries: 'Make a public party responsible for a need.',
    listAffected:
      'Get affected people outside the public sector on the team from the first phases.',
    affectedEarly: 'Bring in those affected while the problem is defined or the solution designed.',
  },
  waitsFor,
  verdict: {
    coCreation: {
      name: 'This is co-creation',
      text: 'Public and private parties define the problem, design the solution and carry it out together. Hold on to it: in everyday work co-creation easily turns into involvement.',
    },
    coCreationWatch: {
      name: 'This is co-creation – but keep an eye on it',
      text: 'Everything decisive is in place.',
    },
    onTheWay: {
      name: 'On the way to co-creation',
      text: 'The basis is there, but something that makes the difference is still missing.',
    },
    involvement: {
      name: 'This looks like citizen involvement',
      text: 'That may be exactly right for the task. Call it by its name – or let more people in before the solution exists.',
    },
    oneSided: {
      name: 'One side is missing',
      text: 'Co-creation takes the public sector and users, citizens, volunteers or an association. With public bodies only, it is cross-agency collaboration. With public bodies and businesses, it is public-private collaboration or procurement. With only citizens, associations and businesses, it is a civic initiative.',
    },
    notCoCreation: {
      name: 'This is not co-creation',
      text: 'At least one of the three tests says stop.',
    },
    undecided: {
      name: 'Cannot be decided yet',
      text: 'Answers are missing for:',
    },
  },
  verdictPointer: {
    coCreationWatch: 'See where the check says watch, and talk about it.',
    onTheWay: 'Start with the first criterion that lacks something.',
    notCoCreation: 'Below stands what it is instead, and what it would take.',
  },
  perspective: {
    publicSide:
      'Seen from the public side: no citizens, associations or businesses have answered yet.',
    civicSide: 'Seen from the private side: nobody from the public sector has answered yet.',
    knowledgeSide:
      'Seen from knowledge and education: no one from the public or the private side has answered yet.',
    unsaid: 'It does not say who has answered.',
  },
  alternative: {
    information: {
      name: 'Information',
      text: 'Everything is decided, and people have a right to know.',
    },
    consultation: {
      name: 'Consultation',
      text: 'There is a proposal, and comments can adjust it.',
    },
    involvement: {
      name: 'Citizen involvement',
      text: 'Others give knowledge and ideas but do not help carry out the task.',
    },
    coProduction: {
      name: 'Co-production',
      text: 'The solution is known, and citizens or volunteers help carry it out.',
    },
    crossAgency: {
      name: 'Cross-agency collaboration',
      text: 'The task can be solved if public bodies work together.',
    },
    publicPrivate: {
      name: 'Public-private collaboration or procurement',
      text: 'A business makes something for the public sector, or with it.',
    },
    civicInitiative: {
      name: 'Civic initiative',
      text: 'Citizens manage the task themselves.',
    },
    offloading: {
      name: 'Handing over tasks',
      text: 'Others are to take over a task. That is a political decision.',
    },
  },
  suitability: {
    none: 'Perhaps less than co-creation is needed.',
    few: 'Co-production or good collaboration may be enough',
    many: 'The task is suited to co-creation',
  },
  step: {
    0: {
      name: 'At the foot of the stairs',
      text: 'No step is reached yet.',
    },
    1: {
      name: 'Citizens create their own welfare',
      text: 'Users and professionals carry out the service together for the user’s own benefit.',
    },
    2: {
      name: 'Volunteers create welfare for others',
      text: 'Someone gives time to others than themselves.',
    },
    3: {
      name: 'Cross-cutting communities of practice',
      text: 'Users regularly help shape public services across professions and organisations.',
    },
    4: {
      name: 'Relevant and affected actors solve complex problems',
      text: 'Both sides take part from problem to solution on something no one can solve alone.',
    },
    5: {
      name: 'Everyone can take the initiative',
      text: 'Politicians, administration and citizens can each raise issues.',
    },
  },
  stepCriterion: {
    usersImplement: 'Give users a role in carrying out the solution.',
    professionalsImplement: 'Let professionals carry it out together with users.',
    volunteersGiveTime:
      'Agree a task where citizens, volunteers or associations give time to others.',
    usersDesign: 'Bring users in when the solution is designed.',
    acrossPractice:
      'Gather at least two kinds of professionals or organisations around the design.',
    systematic: 'Make it more than one meeting.',
    complex: 'This step fits complex problems. Your task may not need it.',
    relevantAndAffected: 'Include both relevant and affected actors from at least three groups.',
    togetherFromStart:
      'Let both public and private actors take part from the start and in the design.',
    togetherToTheEnd: 'Carry the solution out together: both public and private.',
    openSolution: 'Make the solution more open.',
    politiciansInitiate: 'Let politicians raise issues.',
    administrationInitiates: 'Let administration or staff raise issues.',
    citizensInitiate: 'Let citizens raise issues.',
    restsOnThreeOrFour: 'Step 5 rests on step 3 or 4.',
  },
  staircaseNote: 'The staircase shows kinds, not quality. Higher is not better.',
}
