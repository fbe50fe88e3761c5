import type { HintPatterns } from '#core/rules/hints/hint-patterns.ts'
import { entire, wholeWord } from '#core/rules/hints/word-patterns.ts'
import { statementPatterns } from './statement-patterns.ts'

export const hintPatterns: HintPatterns = {
  ...statementPatterns,
  fromAbove: wholeWord('\\p{L}*strategi(?:en|er|erne)?|\\p{L}*aftalen?'),
  anybody: entire(
    'borgerne|borgere|borger|alle|generelt|samtlige|mennesker|folk|kommunen|kommunens|byen|byens|hele|almindelige|os|de|i|og',
  ),
  source: wholeWord(
    'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|halvdelen|halvt|dobbelt|hver\\s+(?:anden|tredje|fjerde|femte)|\\p{L}*(?:undersøgelse|måling|vejning|tælling|samtale|interview|statistik|profil|rapport|logbog|log|spørgeskema|notat|noter|registrering|observation|iagttagelse|analyse|data|billede)\\p{L}{0,6}|fortæl\\p{L}*|fortalt?e?|siger|sagt|sagde|spurgt?e?|talt|talte|noteret|observeret|målt|målte|vejet|registreret|hørt|hørte|banket',
  ),
  nothing: entire('intet|ingenting|ingen\\s+ting|ikke\\s+noget|nej|ingen|nul|ved\\s+ikke'),
  output: wholeWord(
    '\\p{L}*(?:rapport|evaluering|notat|referat|handleplan|handlingsplan|strategi|folder|pjece|kampagne|hjemmeside)(?:en|er|erne|et|r|s)?|afhold\\p{L}*|møder(?:ne)?\\s+(?:er\\s+|bliver\\s+)?holdt|\\p{L}*(?:workshops?|medborgerskab)',
  ),
  promise: wholeWord(
    '\\p{L}*beslut\\p{L}*|vælge[rs]?|valgt?e?|\\p{L}*bestem\\p{L}*|svar\\p{L}*|afgør\\p{L}*|(?:det|jeres)\\s+(?:sidste|afgørende)\\s+ord|råde[r]?|råderet\\p{L}*|frie?\\s+hænder|enige?|gør,?\\s+(?:som|hvad|det)|følger|indstilling\\p{L}*|stemme[rt]?|vetoret|veto|godkend\\p{L}*',
  ),
  decision: wholeWord(
    '\\p{L}*beslut\\p{L}*|vælge[rs]?|valgt?e?|bestem\\p{L}*|afgør\\p{L}*|må|råder\\s+over|uden\\s+at\\s+spørge',
  ),
  helpsMunicipality: wholeWord(
    '(?:hjælpe[r]?|aflaste[r]?|støtte[r]?)\\s+(?:kommunen|forvaltningen|det\\s+offentlige)',
  ),
  channel: wholeWord(
    '(?:e-?)?mails?|\\p{L}*opslag\\p{L}*|hjemmeside\\p{L}*|facebook|nyhedsbrev\\p{L}*|annonce\\p{L}*|pressemeddelelse\\p{L}*|plakat\\p{L}*|sociale\\s+medier|e-boks|digital\\s+post|brev(?:e|et)?',
  ),
  inPerson: wholeWord(
    '\\p{L}*(?:ring|ringer|ringe|opringning)|spørg\\p{L}*|person\\p{L}*|\\p{L}*besøg\\p{L}*|\\p{L}*dør\\p{L}{0,3}|møde[rs]?|mødes|kaffe|kage|\\p{L}*tur|byvandring|\\p{L}*samtale\\p{L}*|går|taler?|snak\\p{L}*|ansigt\\p{L}*|telefon\\p{L}*',
  ),
  followers: wholeWord('(?:styre|følge|reference)gruppe\\p{L}*'),
  broad: wholeWord('bred[te]?'),
  townHall: wholeWord(
    'rådhus\\p{L}*|mødelokale\\p{L}*|forvaltning\\p{L}*|administrationsbygning\\p{L}*|kommunekontor\\p{L}*',
  ),
  officeHours: wholeWord(
    'arbejdstid\\p{L}*|kontortid\\p{L}*|dagtimer\\p{L}*|formiddag\\p{L}*|(?:0?[89]|1[0-4])(?:[.:]\\d\\d)?\\s*(?:[–-]|til)\\s*(?:0?9|1[0-6])(?:[.:]\\d\\d)?',
  ),
  document: wholeWord(
    '\\p{L}*(?:notat|powerpoint|dokument|referat|rapport|præsentation|pjece|regneark|dagsorden|slide|word|excel)(?:er|erne|en|et|s)?',
  ),
  anchored: wholeWord('\\p{L}*forankr\\p{L}*'),
  anchoredWith: wholeWord('hos|ejer|ejes|ansvar\\p{L}*'),
  soon: wholeWord('snarest(?:\\s+muligt)?|hurtigst\\s+muligt|med\\s+det\\s+samme|straks'),
  smallWord: entire(
    'uden|over|eller|under|efter|samt|alle|andre|deres|lokale?|mellem|langs|nogen|nogle|være|selv|kommunens?',
  ),
  groups: {
    politicians: wholeWord(
      'politiker\\p{L}*|kommunalbestyrelse\\p{L}*|byråd\\p{L}*|\\p{L}*udvalg(?:et)?',
    ),
    administration: wholeWord('kommunen?s?|forvaltning\\p{L}*|embedsm\\p{L}*|leder(?:en|e|ne)?'),
    staff: wholeWord('\\p{L}*medarbejder\\p{L}*|ansatte|fagfolk\\p{L}*'),
    users: wholeWord('\\p{L}*bruger(?:e|ne)?|pårørende|patient\\p{L}*|elev(?:er|erne)?'),
    citizens: wholeWord('\\p{L}*borger(?:e|ne)?|\\p{L}*beboer(?:e|ne)?|nabo(?:er|erne)?'),
    volunteers: wholeWord('frivillige?'),
    associations: wholeWord('\\p{L}*forening(?:er|erne|en)?|\\p{L}*klub(?:ber|berne|ben)?'),
    business: wholeWord('\\p{L}*virksomhed(?:er|erne|en)?|butik\\p{L}*|erhverv\\p{L}*|købm\\p{L}*'),
    otherPublic: wholeWord('region(?:en)?|staten|politiet|beredskab\\p{L}*|forsyning\\p{L}*'),
    knowledge: wholeWord('forsker(?:e|en|ne)?|universitet\\p{L}*|\\p{L}*skole[rn]?'),
  },
  duration: {
    units: [
      { unit: 'dag(?:e|es|en)?', months: 12 / 365 },
      { unit: 'uger?s?|ugen', months: 12 / 52 },
      { unit: 'måned(?:er|ers|en)?|mdr\\.?', months: 1 },
      { unit: 'år(?:et|ene|s)?', months: 12 },
    ],
    numbers: {
      'et halvt': 0.5,
      halvandet: 1.5,
      halvanden: 1.5,
      en: 1,
      én: 1,
      et: 1,
      ét: 1,
      to: 2,
      tre: 3,
      fire: 4,
      fem: 5,
      seks: 6,
      otte: 8,
      ti: 10,
      tolv: 12,
    },
  },
}
