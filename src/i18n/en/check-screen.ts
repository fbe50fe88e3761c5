import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'

export const checkScreen: ProjectMessages['checkScreen'] = {
  title: 'The check and the staircase',
  lead: 'Here you see what your answers point to, and why. If you disagree, write your own answer beside it.',
  back: 'Back to the check',
  toOverview: 'Back to overview',
  conversation: 'The check is a conversation, not a grade.',
  count: (met, all) => `${met} of ${all} criteria`,
  computed: 'By what you have answered, the check says',
  own: 'By what you have answered, you yourselves say',
  computedNow: (verdict, count) =>
    `By what you have answered, the check now says: ${sentence(verdict)} ${count}`,
  ownNow: (verdict, count) =>
    `By what you have answered, you yourselves now say: ${sentence(verdict)} ${count}`,
  honestName: (name) => `You could call it: ${name}`,
  judgeYourselves: 'You can also judge for yourselves. Open an item and choose your answer.',
  suitability: 'Does the task call for it?',
  suitabilityOpen: 'This cannot be decided yet.',
  signs: (count, all) => `You have ticked ${count} of ${all} signs that no one can solve it alone.`,
  unknown: 'Not known yet',
  yourOwn: 'your answer',
  computedIs: (answer) => `The check says: ${answer}`,
  ownReason: (reason) => `You write: ${reason}`,
  begin: 'Start here',
  tests: {
    heading: 'The three tests',
    lead: 'If one of them says stop, it is something other than co-creation.',
  },
  criteria: {
    heading: 'The eight criteria',
    lead: 'This must hold for it to be co-creation.',
  },
  why: {
    heading: 'Why it matters',
    consultation:
      'When the answer is given beforehand, the others can only say yes or no. You get comments, not new ideas.',
    programmed:
      'Whoever decides questions, method and time also decides much of the answer. People give more to a process they help shape.',
    offloading:
      'People sense whether they are invited to take part or to take over. If it is to save money, it costs trust for a long time.',
    parties:
      'Something new arises when some have what the others lack. That is rarer when all come from the same side.',
    equal:
      'The parties are not alike, but all must be able to influence the result. Otherwise they stay away after a few meetings.',
    define: 'Those who word the problem also decide which answers can be found.',
    design:
      'Those who will live with the solution see what others overlook. It only helps while it can still be changed.',
    implement:
      'A solution lasts when several take charge of it. Otherwise it ends with the municipality alone or with the citizens alone.',
    better:
      'Participation is not the aim in itself. Something must work better than before, and it must be visible.',
    interdependence:
      'People keep going when they see that it does not work without them, and that they cannot do without the others.',
    affected:
      'Those who feel the problem know most about it. If they join late, most of it has been settled.',
  },
  nobodyAsked:
    'Nobody outside the public sector has been asked yet. Ask one of them before you build on the result.',
  rests: {
    heading: 'What the check rests on',
    waitsFor: 'Answers are missing for',
    change: 'Change',
    changeOf: (field) => `Change: ${field}`,
    answer: 'Answer',
    answerOf: (field) => `Answer: ${field}`,
    notAnswered: 'Not answered yet',
    nobody: 'nobody',
    of: (choice, names) => `${choice}: ${names}`,
    quoted: (text) => quoted(text),
    more: (count) => `${count} more`,
  },
  agree: {
    legend: 'Do you agree?',
    help: 'If you choose an answer yourselves, it stands beside that of the check.',
    clear: 'Remove your answer',
    reason: 'Why?',
    reasonHelp: 'Write it so that others can understand it. It may stand in the charter.',
  },
  alternatives: {
    heading: 'It may also have another name',
    lead: 'Not everything has to be co-creation. These can be just as good.',
    pointing: 'Your answers point here',
    others: 'Other possibilities',
    exit: 'If you choose one of them, the work is not wasted. The problem, the team and the agreements can be used as they are. Give it the name, and say honestly what can change.',
    seeCharter: 'See the charter',
  },
  staircase: {
    heading: 'The co-creation staircase',
    standsOn: (step) => `You stand on step ${step}.`,
    standsInFront: 'You stand at the foot of the stairs. No step is reached yet.',
    wants: (step) => `You want to reach step ${step}.`,
    named: (step, name) => `Step ${step}: ${name}`,
    here: 'You are here',
    reached: 'Reached',
    next: 'Nearest step',
    target: 'You want to go here',
    lackingFor: (step) => `What is lacking for step ${step}`,
    choose: 'You want to go here',
    chooseHelp: 'Choose the step the task calls for. No goal is an answer too.',
    clear: 'Remove the goal',
  },
  citizens: {
    heading: 'Five citizens: today and in your project',
    help: 'Choose the one the citizen is today, and the one the citizen is to be with you.',
    today: 'The citizen today',
    here: 'The citizen in your project',
    none: 'Not chosen',
    more: 'Read about the five citizens',
  },
  risks: {
    heading: 'Risks to talk about',
    lead: 'Research points to seven ways co-creation can go wrong. Your answers point to these.',
    none: 'Research points to seven ways co-creation can go wrong. Your answers point to none of them.',
    because: 'What lies behind',
  },
  setAside: {
    heading: 'Set aside',
    lead: 'What the table shows and you have chosen to do no more about.',
    again: 'Set aside again',
    past: {
      heading: 'Does not apply right now',
      lead: 'The table shows it no more. Your reason is kept here but is not in the charter. If it shows again, it is still set aside.',
      remove: 'Remove',
      removed: 'Removed',
    },
  },
  brief: {
    see: 'See the check and the staircase',
    goTo: (page) => `See ${quoted(page)}`,
  },
}
