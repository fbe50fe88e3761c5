import type { HintPatterns } from '#core/rules/hints/hint-patterns.ts'
import { entire, wholeWord } from '#core/rules/hints/word-patterns.ts'
import { statementPatterns } from './statement-patterns.ts'

export const hintPatterns: HintPatterns = {
  ...statementPatterns,
  fromAbove: wholeWord('strateg(?:y|ies)|agreements?'),
  anybody: entire(
    'citizens?|everyone|everybody|all|general|generally|people|municipality|town|city|whole|entire|ordinary|us|them|the|in|of|and',
  ),
  source: wholeWord(
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half|twice|every\\s+(?:second|third|fourth|fifth)|surveys?|readings?|weighings?|measurements?|counts?|counted|interviews?|statistics|reports?|logs?|questionnaires?|notes?|noted|noting|records?|recorded|observations?|observed|analys[ie]s|data|photos?|pictures?|talks?|conversations?|told|tells?|says?|said|asked|measured|weighed|heard|knocked|described',
  ),
  nothing: entire('nothing|none|nobody|no\\s+one|no|not\\s+anything|n/a'),
  output: wholeWord(
    '(?:reports?|evaluations?|memos?|minutes|action\\s+plans?|strateg(?:y|ies)|leaflets?|campaigns?|websites?|workshops?|citizenship)|meetings\\s+(?:are\\s+|were\\s+)?held',
  ),
  promise: wholeWord(
    'decid\\p{L}*|decisions?|choos\\p{L}*|chose|chosen|pick|picks|repl(?:y|ies|ied)|answers?|say|(?:last|final)\\s+word|free\\s+hand|up\\s+to\\s+(?:you|them)|agree[ds]?|do\\s+(?:as|what)|follows?|recommendations?|votes?|veto|approves?|your\\s+own\\s+budget',
  ),
  decision: wholeWord(
    'decid\\p{L}*|decisions?|choos\\p{L}*|chose|chosen|pick|picks|may|without\\s+asking',
  ),
  helpsMunicipality: wholeWord(
    '(?:help|helps|helping|relieve|relieves|support|supports)\\s+(?:the\\s+)?(?:municipality|council|administration|public\\s+sector)',
  ),
  channel: wholeWord(
    '(?:e-?)?mails?|notices?|websites?|facebook|newsletters?|advertisements?|adverts?|press\\s+releases?|posters?|social\\s+media|letters?|posts?',
  ),
  inPerson: wholeWord(
    'calls?|rings?|phone\\p{L}*|asks?|person|personal|personally|visits?|doors?|meet|meets|coffee|cake|walks?|conversations?|go|goes|talks?|face',
  ),
  followers: wholeWord(
    '(?:steering|reference|follow-up|monitoring)\\s+(?:group|committee|board)s?',
  ),
  broad: wholeWord('broad|broadly'),
  townHall: wholeWord(
    '(?:town|city)\\s+hall|meeting\\s+room|council\\s+offices?|administration\\s+building',
  ),
  officeHours: wholeWord(
    '(?:office|working|business)\\s+hours|daytime|mornings?|(?:0?[89]|1[0-4])(?:[.:]\\d\\d)?\\s*(?:[–-]|to)\\s*(?:0?9|1[0-6])(?:[.:]\\d\\d)?',
  ),
  document: wholeWord(
    '(?:memo|powerpoint|document|minute|report|presentation|leaflet|spreadsheet|agenda|slide|word|excel)s?',
  ),
  anchored: wholeWord('anchor(?:ed|ing)?|embedded'),
  anchoredWith: wholeWord('with|by|owns?|owned|owner|responsib\\p{L}*'),
  soon: wholeWord('as\\s+soon\\s+as\\s+possible|asap|immediately|right\\s+away'),
  smallWord: entire(
    'with|without|from|over|under|after|between|along|their|other|others|local|some|that|have|where|municipality',
  ),
  groups: {
    politicians: wholeWord('politicians?|council|committee'),
    administration: wholeWord('municipality|municipal|administration|officials?|managers?'),
    staff: wholeWord('staff|employees?|professionals?'),
    users: wholeWord('users?|relatives?|patients?|pupils?|students?'),
    citizens: wholeWord('citizens?|residents?|neighbou?rs?'),
    volunteers: wholeWord('volunteers?'),
    associations: wholeWord('associations?|clubs?'),
    business: wholeWord('business(?:es)?|compan(?:y|ies)|shops?|grocers?'),
    otherPublic: wholeWord('region|state|police|emergency\\s+services|utility'),
    knowledge: wholeWord('researchers?|universit(?:y|ies)|schools?'),
  },
  duration: {
    units: [
      { unit: 'days?', months: 12 / 365 },
      { unit: 'weeks?', months: 12 / 52 },
      { unit: 'months?', months: 1 },
      { unit: 'years?', months: 12 },
    ],
    numbers: {
      'half a': 0.5,
      a: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      eight: 8,
      ten: 10,
      twelve: 12,
    },
  },
}
