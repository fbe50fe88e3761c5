import type { RunSheetTexts } from '#core/workshop/standard-run-sheets.ts'

export const runSheetTexts: RunSheetTexts = {
  welcome: {
    what: 'Welcome',
    lead: 'Convener',
    how: 'Why us, and why now? Round: “What would I like to be able to say in a year?” One sentence each. Start at the quietest table.',
    result: 'Everyone has been heard once',
  },
  frame: {
    what: 'The frame',
    lead: 'Convener',
    how: 'Show what is open, what is fixed, who decides and when replies come. Clarifying questions only.',
    result: 'The promise of influence is said aloud',
  },
  problem: {
    what: '1 · The problem',
    lead: 'Facilitator',
    how: 'First alone on paper, then in pairs, then at the table: “When … happens … and it affects …”. Read aloud. No solutions yet.',
    result: 'One sentence from each table; choose or merge',
  },
  needs: {
    what: '2a · What the task requires',
    lead: 'Facilitator',
    how: 'Write one need on each card. Gather cards that are alike on the wall. Put a dot at the decisive ones.',
    result: 'Six to eight needs',
  },
  actors: {
    what: '2b · Who has it?',
    lead: 'Facilitator',
    how: 'Three short rounds: staff; local businesses and organisations; users, volunteers and civil society. The last minute: “Who is missing?”',
    result: 'Eight to twelve actors',
  },
  break: {
    what: 'Break',
    lead: 'Scribe',
    how: 'The scribe types in needs and actors. The table goes up on the wall.',
    result: 'An empty table of who carries what',
  },
  team: {
    what: '2c · Set the team',
    lead: 'Facilitator',
    how: 'Walk along the table. Put ● and ●● where you know. Read the gaps aloud. The catalyst disturbs at the biggest gap.',
    result: 'Team and empty seats',
  },
  giveAndGain: {
    what: '3 · Give and gain',
    lead: 'Facilitator',
    how: 'Each table takes three actors, ideally some who are present: one thing they give, one they gain, one barrier, one answer. End with: “We can only do it together because …”',
    result: 'What each gives and gains, and a shared sentence',
  },
  arena: {
    what: '4 · The arena',
    lead: 'Facilitator',
    how: 'One half: place, rhythm and phases. The other: mandate, ground rules, roles and disagreement. Swap and correct. The catalyst disturbs once more.',
    result: 'A sketch of the arena',
  },
  check: {
    what: 'The check',
    lead: 'Facilitator',
    how: 'Thumbs first, then the outcome of the check. Talk about the difference.',
    result: 'The right name for what you do',
  },
  close: {
    what: 'Agreements and goodbye',
    lead: 'Convener',
    how: 'Three next steps with who and when. The first small win. What you do not agree on. One word each.',
    result: 'The next steps are agreed',
  },
}
