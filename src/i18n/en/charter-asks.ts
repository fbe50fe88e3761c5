import type { ProjectMessages } from '#i18n/da/messages.ts'

export const charterAsks: ProjectMessages['charter']['asks'] = {
  'start.title': 'What name can every party say aloud?',
  'start.placeAndTime': 'Where does it take place, and for how long?',
  'start.way': 'Did it begin with politicians, officials, staff or citizens?',
  'start.motive': 'Why does it matter right here? Why can nobody do it alone?',
  'start.answeredBy': 'Which groups have answered for themselves, and which are only mentioned?',
  'problem.statement': 'Who feels what, and when? Can it be read aloud to those it is about?',
  'problem.affected': 'Who has the problem? Whom might a solution hit?',
  'problem.evidence':
    'What numbers, observations and stories do we have? What does nobody know yet?',
  'problem.complexity':
    'Do we disagree about the causes? Does it cut across? Does each of us lack knowledge or resources?',
  'problem.triedBefore': 'What went well, and what went wrong?',
  'problem.definition': 'May those who join later reword it at the first meeting?',
  'problem.openness':
    'How finished is the solution? What can nobody change, and what can participants decide?',
  'problem.purpose': 'What is to come of it? Are savings the aim, a side effect or neither?',
  'problem.success': 'What signs can a citizen see, and how will we notice them?',
  'team.needs':
    'What knowledge, experience, ideas, time, money, space, contacts and mandate does it take? What is critical?',
  'team.actors':
    'Who is there among staff? Among local businesses and organisations? Among users, volunteers and associations?',
  'team.standing': 'Who is relevant, who is affected? How much is at stake? Who is heard?',
  'team.coverage':
    'Who can take charge of each need, and who can contribute? Where are the gaps in the team?',
  'team.represents':
    'Themselves, an association or an elected body? And how were they found: elected, appointed, sought out, or did they turn up?',
  'team.circles': 'Who takes part throughout? Who solves a part? Who follows along?',
  'team.missing':
    'Who is the unlikely one, who is the critic, and who is the one nobody usually asks?',
  'team.staffRoom': 'What decision may they take without asking?',
  'motivation.sharedStake': 'What does each side lack, and what does it have?',
  'motivation.gains': 'Have we asked each actor? Does anyone give without gaining?',
  'motivation.barriers': 'What matters most to each actor, and what can we do about it?',
  'motivation.influencePromise':
    'What can participants decide? What can they influence? What is fixed?',
  'motivation.commonGains': 'How can we see the gain right here?',
  'motivation.invitation': 'Who asks whom, how and when?',
  'motivation.smallWins': 'What is visible within six weeks and costs little? Who thanks whom?',
  'motivation.exit': 'How does one stop again, and who takes over?',
  'arena.form': 'Which form fits the task? How many take part, and how is it composed?',
  'arena.mandate':
    'What may the arena decide? What does it propose, and who then replies when? Who may raise new issues?',
  'arena.groundRules': 'What makes it easier to disagree?',
  'arena.roles':
    'Who brings people together, who runs the meetings, and who may disturb? With volunteers: who takes the nine tasks?',
  'arena.process':
    'What happens in each phase, and who takes part? Are citizens in it all the way?',
  'arena.meeting':
    'Where do people feel safe? How often and how long do we meet? What makes it possible to come?',
  'arena.objects': 'What can we point at and move: maps, models, trials?',
  'arena.power': 'What makes room for quiet voices? What happens when we disagree?',
  'arena.anchoring':
    'What hours, money and rooms are needed? Who owns the result afterwards? What happens when the arena closes? How do we assess it together?',
  'arena.costs': 'What does it cost, and who pays? What is given without payment?',
  'arena.time': 'From when does the agreement hold, and until when? When do we look at it again?',
  'arena.politics':
    'What does the agreement build on? Which committee does it belong to? Who approves it, and when?',
  'arena.contacts':
    'Which role answers for each party? Which shared address or main number do we use?',
  'arena.communication':
    'Who tells what to whom? What is open to all, and what stays between the parties?',
  'arena.safeguards': 'What is agreed, what is lacking, and who has been asked?',
  'arena.ending': 'How long ahead does a party give notice? What then happens to what we share?',
  'arena.risks': 'What can go wrong, what do we do then, and who keeps an eye on it?',
  'arena.boundary': 'Which tasks are always the staff’s? What do volunteers do beside them?',
}
