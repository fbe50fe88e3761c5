import type { FieldWordsOf } from '#i18n/shared/content-words.ts'

export const motivationFields: FieldWordsOf<'motivation'> = {
  'motivation.sharedStake': {
    name: 'What we can only do together',
    help: 'Write what each side lacks and what it has. It is the most important sentence of the invitation.',
    good: 'We have the hands, the owner has the roof and the municipality has the permits. Last time we only had the hands.',
    bad: 'We are all passionate about the local area.',
    asks: ['Who lacks what?'],
  },
  'motivation.gains': {
    name: 'What do they give, and what do they gain?',
    help: 'For each actor: one thing they give and one thing they gain. Ask, do not guess. If someone gives without gaining, it will not last.',
    good: 'Meal companions give time and gain company and meaning',
    bad: 'They get the opportunity to help the municipality',
    asks: ['What do they gain themselves?'],
  },
  'motivation.barriers': {
    name: 'What holds them back?',
    help: 'Choose the barriers that matter most to each actor and write what can be done. The tool has suggestions.',
    good: 'Distrust: we meet on the street with someone they know and reply within two weeks',
    bad: 'Lack of motivation',
    asks: [],
  },
  'motivation.influencePromise': {
    name: 'The promise of influence',
    help: 'Three sentences: this participants can decide. This they can influence. This is fixed. Promise only what can be kept.',
    good: 'You choose the trials and write the policy. The council decides and justifies every no.',
    bad: 'All input is welcome.',
    asks: ['What can they decide?'],
  },
  'motivation.commonGains': {
    name: 'What do we all gain?',
    help: 'Choose among the four gains and write how they can be seen right here.',
    good: 'Cohesion: someone notices if the curtains stay drawn',
    bad: 'Cross-cutting synergy',
    asks: ['What does it look like on a Tuesday?'],
  },
  'motivation.invitation': {
    name: 'The invitation',
    help: 'Who asks whom, how and when? A personal invitation from someone trusted beats a notice.',
    good: 'The chair and the project manager go door to door in rain gear',
    bad: 'A notice on the website',
    asks: ['Who makes the call?'],
  },
  'motivation.smallWins': {
    name: 'The first small win',
    help: 'Pick something visible within six weeks that costs little. Write who thanks whom.',
    good: 'The bus shelter gets a light, a bench and a book box in month 1. Everyone sees it.',
    bad: 'Report after year 1',
    asks: ['What can you show in six weeks?'],
  },
  'motivation.exit': {
    name: 'How to opt out',
    help: 'It must be possible to stop again. Write how one stops and who takes over.',
    good: 'A month’s notice, thanks and a certificate; the key passes down the list',
    bad: 'You commit for the whole period',
    asks: [],
  },
}
