import { entire, type HintPatterns, opening, wholeWord } from '#core/rules/hints/hint-patterns.ts'

const subject =
  '(?:(?:vi|i|man|kommunen|forvaltningen|byrådet|kommunalbestyrelsen|projektet|gruppen)\\s+(?:vil|skal|bør|kan|må|ønsker\\s+at|har\\s+brug\\s+for\\s+at)\\s+(?:gerne\\s+)?|der\\s+(?:skal|bør)\\s+)?(?:at\\s+)?'
const making =
  '(?:have|få)\\s+(?:lavet|udviklet|bygget|købt|oprettet|etableret|ansat|indført|åbnet)|(?:etablere|oprette|bygge|ansætte|indføre|lave|udvikle|implementere|udrulle|købe|starte|lancere|udarbejde|opsætte|åbne)s?|(?:etablering|oprettelse|opførelse|ansættelse|indførelse|udvikling|implementering|udrulning|udarbejdelse|lancering)\\s+af'
const thing =
  '\\p{L}*(?:app|portal|platform|hjemmeside|kampagne|koordinator|konsulent|projektleder|strategi|politik|handleplan|handlingsplan|caf[eé]|hus|folder|kursus)(?:er|r|en|et)?'
const lacking = `(?<![\\p{L}\\p{N}])(?:mangler|savner|har\\s+brug\\s+for|behov\\s+for)\\s+(?:en|et|flere|nye?|nyt)\\s+(?:nye?\\s+|nyt\\s+)?${thing}(?![\\p{L}\\p{N}])`

const ending = '(?:e|en|ens|er|ers|erne|ernes|et|ets|ene|enes|n|ne|nes|r|rne|rnes|s|t|te|tes)?'
/** Also at the end of longer words, as in "plejehjemsbeboere". */
const anyone =
  'borger|beboer|børn|pårørende|medarbejder|ansat|familie|elev|frivillig|nabo|forældre|bruger|patient|virksomhed|forening|menneske|person|husstand|tilflytter|kvinde|lærling|studerende|handlende|butik|butikk|landmand|landmænd|lejer|lærer|pædagog|pensionist|kunde|gæst|turist|flygtning|klient|chauffør|politiker|kollega|kolleger|folk|fisker|cyklist|pendler|bilist|håndværker|iværksætter|kunstner|træner|spejder|leder|sygeplejerske|læge|kursist|deltager|turgænger|gymnasieelev|besøgende'
/** Only as words of their own, or they would be found in others: "vejer", "almægtig", "hjemmeside". */
const alone =
  'unge|ung|ældre|barn|barnet|voksne|mand|mænd|mændene|enlige|ensomme|udsatte|hjemløse|hjem|hjemmet|hjemmene|landsbyen?|landsbyer(?:ne)?|(?:grund|hus|bolig|hunde|bygnings|butiks|jord|lods|bil)?ejer(?:en|e|ne)?'

export const hintPatterns: HintPatterns = {
  solutionInDisguise: new RegExp(`${opening(`${subject}(?:${making})`).source}|${lacking}`, 'iu'),
  vagueAmbition: opening(
    `${subject}(?:styrke|øge|forbedre|fremme|optimere|understøtte|sikre|skabe\\s+(?:bedre|mere|større|øget))|styrket|styrkede|forbedret|forbedrede|bedre`,
  ),
  people: wholeWord(`\\p{L}*(?:${anyone})${ending}|${alone}`),
  blame: wholeWord(
    'gider\\s+ikke|er\\s+for\\s+(?:dårlige\\s+til|dovne)|er\\s+(?:bare\\s+)?(?:ligeglade|dovne)|forstår\\s+(?:det\\s+)?ikke|nægter\\s+at|vil\\s+bare|klager\\s+altid|brokker\\s+sig|er\\s+selv\\s+ude\\s+om',
  ),
  jargon: wholeWord(
    'helhedsorienter\\p{L}*|synergi\\p{L}*|implementer\\p{L}*|interessent\\p{L}*|governance|stakeholder\\p{L}*|faciliter\\p{L}*\\s+bæredygtig\\p{L}*|proaktiv\\p{L}*|strategisk\\s+forankr\\p{L}*|kompetenceflade\\p{L}*|eksekver\\p{L}*|agile?|agilt',
  ),
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
    '\\p{L}*beslut\\p{L}*|vælge[rs]?|valgt?e?|bestem\\p{L}*|svar\\p{L}*|afgør\\p{L}*',
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
