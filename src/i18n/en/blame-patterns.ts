import { phrases, wholeWord, words } from '#core/rules/hints/word-patterns.ts'

const faults = words`
  lazy idle selfish stubborn unreliable irresponsible spoil(?:ed|t) ungrateful incompetent useless hopeless
  rude arrogant greedy thoughtless inconsiderate disrespectful feckless workshy entitled clueless stupid
  ignorant self-centred complacent careless reckless cynical indifferent
  resistant\s+to\s+change set\s+in\s+their\s+ways
`
/** What others say of somebody is the problem itself: "are told they are lazy". */
const notSaid = `(?<!${phrases`(?:told|tell \p{L}+|say|says|said|fear|feel|think|hear|called),? (?:that )?(?:they|he|she|we|you)\s+`})`
/** A refusal of these is blamed; a refusal to go to school or to eat is the problem itself. */
const duty = words`learn listen answer co-?operate pay tidy follow understand contribute help`

export const blame = wholeWord(phrases`
  ${notSaid}(?:are|is) (?:too )?(?:bad at|(?:\p{L}[\p{L}'’-]* ){0,2}?${faults})
  ca(?:n['’]?t|nnot) be (?:bothered|arsed)
  do(?:es)?(?:n['’]?t| not) (?:care(?! for)|give a \p{L}+|bother|want to work)
  could(?:n['’]t| not) care less
  always (?:complain\p{L}*|moan\p{L}*)
  (?:moan|complain|whinge)s? about everything
  whing(?:e|es|ing)
  fail to understand
  themselves to (?:blame|thank)
  (?:poor|lame|feeble|bad) excuses
  never bother
  would rather [^.;]{1,40} than (?:take|work|help|pay|learn|join)
  could (?:just|simply) (?:stop|learn|move)
  (?:shut|close)s? (?:their|its|his|her) eyes to
  turn(?:s|ed)? a deaf ear
  own fault
  it(?: is|['’]s) (?:all )?(?:the )?\p{L}+['’]s? fault
  (?:wo(?:n['’]t)|will not|do(?:n['’]t)|do not|refuse to|fail to) take responsibility
  never listens?
  only (?:ever )?(?:think|care)s? (?:about|of)
  just (?:want|sits? (?:at home|around|there))
  blames? (?:the system|everyone else)
  (?:cling|stick)s? to (?:their |the )?old (?:habits|ways)
  refuses? to ${duty}
  (?:is|are|been) unwilling to (?:change|adapt|work (?:together|with)|${duty})
  (?:behave|act)s? as if (?:they|he|she)
  unreasonable demands on (?:us|staff|officers|the council)
  drag(?:s|ging)? (?:their|its) feet
  like (?:idiots|maniacs|lunatics|animals)
  idiots?
  spoil their
  (?:badly )?brought up(?: properly)?(?=[.;!]|$)
  no (?:respect|manners|morals)
  (?:wreck|ruin|trash) everything
  let [^.]{1,40} down
  fobs? \p{L}+ off
  pull themselves together
  ashamed of themselves
  incapable of
  treats? [^.]{1,30} like (?:fools|dirt|idiots|children)
  (?:whatever|wherever|however|as) (?:they|it|he|she) (?:likes?|pleases?)
  thinks? (?:that )?they own
  contributes? nothing
  ignores? (?:the rules|us)
  only out (?:to|for)
  with(?:out| no) (?:a )?(?:thought|regard) for
  causing trouble
`)
