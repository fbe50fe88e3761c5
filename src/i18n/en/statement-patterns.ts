import type { StatementPatterns } from '#core/rules/hints/hint-patterns.ts'
import {
  early,
  either,
  opening,
  openingWithout,
  phrases,
  wholeWord,
  words,
} from '#core/rules/hints/word-patterns.ts'
import { blame } from './blame-patterns.ts'
import { people } from './people-patterns.ts'

const word = "\\p{L}[\\p{L}'’-]*"
const we = phrases`
  we
  you
  i
  the (?:municipality|council|administration|project|group|town|village|borough|county|school|board|government|authority)
  our (?:municipality|council|town|village|borough|county|school|community|area|parish|island|club|association)
`
const would = phrases`
  (?:will|shall|must|should|can|could|may)(?: also)?
  would like to
  (?:wants?|wish(?:es)?|needs?|ought|plans?|hopes?|aims?|intends?|is|are) (?:also )?to
`

/** A text with one of these tells what happens; without, it is the name of a thing to make or a wish. */
const tells = words`
  has have had is are was were means meant makes? made leaves? left gets? got becomes? became causes? leads?
  goes go cannot can could will must \p{L}+n['’]t do does did puts? push pushes pushed forces? keeps? hits?
  lacks? cuts? takes? took brings? brought drives? drove splits? blocks? stops? disturbs? wakes? drags?
  worr(?:y|ies) threatens? affects? hurts? damages? costs? came began begins? started starts? ended ends?
  shuts? closes? closed
`
const aNew = `(?:an?|one|more|new|another|some)\\s+(?:${word}\\s+){0,3}?`
const thing = `${words`
  app portal platform website campaign coordinator consultant officer strategy policy caf[eé] adviser advisor \p{L}*house
  leaflet course one-stop\s+shop centre center system scheme helpline hotline tool minibus project\s+manager action\s+plan
`}s?`
/** Asked for they are solutions; missed, they may be the problem itself: "need a bus home". */
const place = `${words`
  playground park skatepark path footbridge bridge tunnel terminal lift ramp bus shuttle club hall hub bench benches crossing fund
  network plan pool facility facilities
`}s?`
const hands = `(?:more|extra|new|additional)\\s+(?:${word}\\s+){0,2}?${words`
  staff teachers? nurses workers officers wardens coordinators consultants police beds places spaces rooms money funding resources
`}`

/** What somebody does without, when it is a thing to make. */
const without = phrases`
  there (?:is|are|exists) (?:no|not an?)
  (?:has|have) no
  (?:do|does|did)(?: not|n['’]t) have (?:an?|any)
`
const wonderful = words`
  better more greater good safe strong vibrant lively living attractive welcoming inclusive healthy thriving
  caring green
`
const make = words`
  establish set\s+up build hire introduce make develop implement roll\s+out buy start launch draw\s+up open
  create(?!\s+(?:an?\s+)?${wonderful}) install fund organi[sz]e construct run employ recruit appoint provide offer set\s+aside earmark
  finance take\s+on sign\s+a
`
const makeNow = words`
  make build hire introduce develop buy start launch open create install fund run employ appoint give put
  set\s+up
`
const made = words`
  built made hired introduced opened installed set\s+up put\s+up created established launched developed
  employed appointed laid
`
const making = phrases`
  (?:establishment|implementation|development|introduction|creation|construction|purchase|installation|expansion|opening|recruitment|provision) of
  ${words`
    establishing building developing implementing introducing creating hiring buying opening launching
    constructing installing employing appointing recruiting setting\s+up starting
  `}
`

const solutionInDisguise = either(
  opening(phrases`
    (?:${we} ${would} |let['’]s |let us |to )${make}
    ${we} ${would} get ${aNew}(?:${thing}|${place})
    (?:establish|implement|roll out|draw up|introduce|create|develop)
    ${makeNow} (?:an?|one|more|new|free|some|another|the|our|two|three)
    (?:to )?(?:get|have) (?:${word} ){0,3}?${made}
    ${making} [^.]{1,80} (?:would|will|could)
    the (?:answer|solution|plan|idea|proposal|way forward) is
    the (?:project|scheme|initiative|task) is about ${making}
    (?:that is why|therefore|so),? ${we} ${would} ${make}
    (?:${word} ){1,4}?(?:could|should|ought to) (?!buy|open|run|provide|offer|finance|take|make)${make} (?:an?|more|new|another)
    an? [^.;]{3,60}? would (?:bring|solve|ensure|lift|create|connect)
    it (?:would|could) (?:help|benefit|make a (?:big )?difference)
    (?:our|my) (?:idea|plan|proposal|solution|suggestion|wish) is
    (?:proposal|proposed)(?=:)
    we (?:propose|suggest)
    (?:${word} ){1,4}?(?:proposes?|suggests?|recommends?) (?:an?|that)
    how about
    why not
    why do(?:n['’]t| not) we
    what (?:we (?:need|lack|miss)|is (?:needed|missing|lacking)) is
    (?:we|the \p{L}+) (?:has|have) (?:got )?to (?:introduce|build|hire|set up|ban|establish|develop|recruit|appoint|install|launch|fund|employ)
    it is (?:necessary|important|essential|vital|crucial|(?:high )?time) (?:to|(?:that )?we) ${make}
    ${aNew}${thing} [^.]{0,60}?(?:is|are) (?:required|needed|necessary|essential|called for)
    let(?:['’]s| us) (?:have|get|try)
    if only (?:we|there|the \p{L}+) (?:had|were|got)
    (?:the best (?:thing|way)|it) would be (?:an?|one|to|good|great|best)
    ${aNew}${thing} (?:would|will|could) (?:help|solve|give|make|bring|let|allow|ensure|lift)
    (?:we|the \p{L}+) needs? ${hands}
    (?:${word} ){1,8}?(?:must|should|ought to|needs? to) be (?:${made}|offered|given|provided with|open(?= (?:later|longer|earlier)))
    (?:${word} ){1,8}?(?:should|must|ought to) (?:stay|keep) open
    (?:${word} ){1,8}?(?:should|must|ought to) have (?:more|better|longer|later|free|cheaper|faster) ${word}
  `),
  openingWithout(
    tells,
    phrases`
      ${making}
      (?:a )?new (?:${word} ){1,4}?(?:between|for|in|at|by|with)
      (?:${word} ){1,5}?for (?:all|every)
    `,
  ),
  wholeWord(phrases`
    (?:lacks?|needs?|need for|misses|(?:asking|asked|calling|called) for|wants?|wish for|(?:would|['’]d) like) ${aNew}${thing}(?! to (?:live|stay))
    (?:could do with|would benefit from|wish(?:es)? to have) ${aNew}(?:${thing}|${place})
    ${without} (?:(?!(?:to|at|in|of|for|near|from|on|by|who|where) )${word} ){0,3}?${thing}
    need for ${hands}
  `),
  early(phrases`
    (?:(?:should|must|ought to) (?:have|get|be given)|(?:could|can) we (?:not )?(?:have|get)|high time \p{L}+(?: \p{L}+)? (?:had|got)|wants?|would like) ${aNew}(?:${thing}|${place})
    (?:should|must) be able to [^.;]{1,60}? (?:in|on|via|through|with) ${aNew}${thing}
  `),
)

const improve = phrases`
  (?:strengthen|increase|improve|enhance|promote|optimi[sz]e|support|ensure|raise|boost|foster|encourage|empower)
  create (?:an? )?(?:${wonderful}|framework|conditions|room)
  make \p{L}+ (?:better|safer|stronger)
`
const improving = words`
  strengthening increasing improving enhancing promoting optimi[sz]ing supporting ensuring raising boosting
  fostering encouraging
`
/** The same words as nouns: "Foster carers resign", "Increase in rents". */
const asNouns = `(?:foster|support|increase|boost|raise)\\s+${words`
  in of from carers? parents families children workers? staff groups? services? teams? networks? officers?
`}`
/** What everybody wants more of; "more traffic" is a problem. */
const wished = words`
  community togetherness well-being wellbeing quality\s+of\s+life health safety joy presence cohesion trust
  equality freedom belonging care exercise participation citizenship democracy inclusion
`
const better = words`better improved strengthened stronger greater more increased`

const most = `(?!(?:for|harv|inter|requ|prot|hon|mod|cont|near|young|old|poor)est)\\p{L}{3,}est`

const vagueAmbition = either(
  opening(phrases`
    (?:${we} ${would} |to )${improve}
    (?!${asNouns})${improve}
    (?:the|our) (?:\p{L}+ )?(?:aim|goal|purpose|vision|ambition|objective|dream) (?:\p{L}+ ){0,4}?is
    ${we} (?:wants?|wish(?:es)?)(?: to see| to have)? (?:more|fewer|better|greater)
    ${we} ${would} (?:get|be|become) (?:better|more|stronger)
    (?:${word} ){1,6}?(?:should|must|shall|are to|is to) (?:buzz|thrive|flourish|bloom)
    (?:more|fewer) (?:${word} ){1,4}?(?:should|ought to)(?! (?:be (?:built|made|offered|put|opened)|have|run))
    we (?:wish|hope|long) for an? (?:\p{L}+er|better|more)
    we (?:must|will|shall|should|want to) (?:focus|have (?:even )?(?:more|greater|better) focus) on
    ${we} ${would} (?:be|become) an? (?:good|great|inclusive|healthy|strong|green|caring)
    (?:${word} ){1,6}?(?:should|must|shall|are to|is to) be (?:met|treated|seen|heard) (?:with|as|at)
    we (?:dream|aspire|aim|work) (?:of|for|towards?|to)
    (?:${word} ){1,6}?(?:should|must|shall|are to|is to) (?:feel|thrive|experience|be able to (?:feel|lead|live|thrive|enjoy))
    (?:${word} ){1,6}?(?:should|must|shall|are to|is to) be (?:an? )?(?:attractive|good|great|safe|vibrant|part|room)
    (?:${word} ){1,6}?(?:should|must|shall|are to|is to) have (?:equal|the same|an equal|every)
    (?:${word} ){1,6}?will be (?:an? )?(?:attractive|vibrant|thriving|lively)
    (?:${word} ){1,8}?(?:must|should|shall|has to|have to|is to|are to) (?:go (?:up|down)|rise|fall|improve|increase|decrease)
    (?:${word} ){1,8}?(?:must|should|shall|has to|have to|is to|are to) be (?:reduced|increased|improved|strengthened|raised|promoted|lowered|prevented)
    ${we} ${would} (?:get|have) (?:more|fewer) (?:\p{L}+ ){1,4}?to
    ${we} ${would} be known
    ${we} ${would} (?:make|be|become) [^.]{0,60}(?:best|leading|attractive|${most})
    an? \p{L}+,? where (?:all|every|everyone|everybody|nobody|no one)
  `),
  openingWithout(
    tells,
    phrases`
      ${improving}
      (?:an? )?${better} (?:${word} ){1,2}?(?:for|in|to|between|among|of)
      an? (?:more \p{L}+|\p{L}+er) \p{L}+ (?:for|with|where)
      (?:more|better|greater|increased|stronger) (?:\p{L}+ )?${wished}
    `,
  ),
)

const jargon = wholeWord(words`
  synerg\p{L}* empowerment leverag\p{L}* stakeholders? paradigm\p{L}* operationali[sz]\p{L}* holistic\p{L}*
  proactive\p{L}* best-in-class agile governance implementation evidence-based person-cent(?:red|ered) siloed
  in\s+silos capacity[\s-]building co-production co-creation co-design kpis? directorates? deliverables?
  asset-based place-based strengths-based outcomes-based trauma-informed multi-agency cross-cutting
  upskill\p{L}* win-win best\s+practice step-change incentivi[sz]\p{L}* resilience-building mainstreaming
  commissioning(?=\s+(?:is|cycle|model|strategy|framework)) disrupt(?:ive|or) onboarding joined-up design\s+thinking
  suboptimal\p{L}* buy-in (?:customer|user|citizen|patient)\s+journeys? systemic
  narratives? value\s+propositions? touchpoints? roadmaps? value\s+chains?
  change\s+management business\s+cases? low-hanging\s+fruit quick\s+wins? benchmark\p{L}* scalab\p{L}*
  data-driven horizon\s+scanning silo\s+thinking mindsets? performance\s+management
  outcomes?-focus(?:ed|sed) scoping
`)

/** What the problem in one sentence may look like. */
export const statementPatterns: StatementPatterns = {
  solutionInDisguise,
  vagueAmbition,
  people,
  blame,
  jargon,
}
