import type { WaitsFor } from '#core/charter/document/rule-sentences.ts'
import type { RuleCode, Step } from '#core/rules/facts/rule-codes.ts'

/** What of an actor a result waits for, where others have answered already. */
const waitsFor: WaitsFor = { 'team.actors': 'Gruppe', 'team.standing': 'Relevant eller berørt' }

export const checkWords = {
  stop: {
    consultation: {
      name: 'Høringsprøven',
      question: 'Er løsningen næsten færdig, når de andre kommer til?',
      pass: 'Løsningen er åben.',
      watch: 'Der ligger et udkast. Sørg for, at det må kasseres.',
      stop: 'En næsten færdig løsning, der sendes rundt til bemærkninger, er en høring. Åbn problemet igen – eller kald det en høring, og sig ærligt, hvad der kan ændres.',
      honest: 'Høring',
    },
    programmed: {
      name: 'Programprøven',
      question: 'Er forløbet lagt fast, før deltagerne får ordet?',
      pass: 'Deltagerne er med til at forme forløbet.',
      watch: 'Planen kan ændres, men ingen uden for kommunen er med fra starten.',
      stop: 'Når spørgsmål, metode og tidsplan er givet, deltager de andre i et færdigt program. Lad dem være med til at tilrettelægge mindst det første og det sidste møde.',
      honest: 'Borgerinddragelse i et fast forløb',
    },
    offloading: {
      name: 'Spareprøven',
      question: 'Flyttes opgaver til andre for at spare?',
      pass: 'Formålet er ikke at spare ved at flytte opgaver.',
      watch:
        'Besparelse eller flyttede opgaver er med i billedet. Sig det åbent, og skriv, hvem der beholder ansvaret.',
      stop: 'At flytte opgaver ud for at spare er ikke samskabelse. Tag diskussionen politisk – eller find et problem, hvor alle parter vinder noget ved at være med.',
      honest: 'Overdragelse af opgaver',
    },
  } satisfies Record<RuleCode<'stopTest'>, object>,
  /** Of a test, in place of its usual sentence, by who made the choice. */
  testReason: {
    laterPhase: 'Løsningen er valgt sammen i en tidligere fase. Nu gælder det en senere fase.',
    citizensChose:
      'Borgere eller foreninger har valgt løsningen. Sørg for, at andre også kan ændre den.',
    fixedByLaw: 'Loven eller kalenderen binder forløbet. Sig åbent, hvad der kan ændres.',
    fixedByCitizens:
      'De, der begyndte, har lagt forløbet fast. Lad dem, der kommer til, være med til at ændre det.',
    othersLate:
      'Løsningen er åben, men ingen udefra er med, før den er valgt. Tag dem med fra start eller i designet.',
    purchase:
      'Det offentlige har valgt, og kun firmaer er med udefra. Så er det et køb eller et samarbejde med et firma. Kald det dét – eller få også borgere eller en forening med, før der vælges.',
  } satisfies Record<RuleCode<'testReason'>, string>,
  criterion: {
    parties: {
      name: 'Parterne',
      means:
        'Mindst én offentlig part og én part uden for det offentlige er med: brugere, borgere, frivillige eller en forening.',
      partly: 'Flere er på listen, men den ene side mangler i arbejdet.',
      no: 'Der er ikke to parter endnu.',
    },
    equal: {
      name: 'Ligeværd',
      means: 'Deltagerne har reel medbestemmelse, og stille stemmer er tænkt ind.',
      partly:
        'Deltagerne rådgiver kun, eller noget mangler: et aftalt svar, plads til stille stemmer, eller en kerne med begge sider.',
      no: 'Deltagerne bliver kun orienteret. Det er information.',
    },
    define: {
      name: 'Fælles problem',
      means: 'Problemet er defineret sammen, også med dem, der mærker det.',
      partly:
        'Nogen har været med til at formulere problemet eller er med fra start, men ikke alle, der skal.',
      no: 'Kun den ene side har bestemt, hvad problemet er.',
    },
    design: {
      name: 'Fælles design',
      means: 'Løsninger udvikles sammen.',
      partly: 'Kun den ene side designer.',
      no: 'Ingen af siderne er med til at designe.',
    },
    implement: {
      name: 'Fælles handling',
      means: 'Løsningen føres ud i livet sammen.',
      partly: 'Kun den ene side handler til sidst.',
      no: 'Ingen af siderne er med til at føre løsningen ud i livet.',
    },
    better: {
      name: 'Nyt og bedre',
      means: 'Det er skrevet, hvad der er prøvet, og hvad der skal blive bedre. Løsningen er åben.',
      partly: 'Kun noget af det er på plads.',
      no: 'Der mangler både tidligere forsøg og tegn på bedring.',
    },
    interdependence: {
      name: 'Gensidig afhængighed',
      means: 'Begge sider står for noget, opgaven kræver, og ingen kan klare det alene.',
      partly: 'Den ene side er med, men står ikke for noget.',
      no: 'Én står for alt det vigtigste, eller ingen uden for det offentlige har en opgave. Hvorfor samskabe?',
    },
    affected: {
      name: 'Berørte ved bordet',
      means: 'De berørte er med, før løsningen er valgt.',
      partly: 'De berørte kommer først sent med.',
      no: 'Ingen berørte uden for det offentlige er med.',
    },
  } satisfies Record<RuleCode<'criterion'>, object>,
  /** What to do about a criterion that is not met, one sentence for each cause. */
  advice: {
    invitePublic:
      'Invitér en offentlig part: politikere, administration, medarbejdere eller en anden myndighed.',
    inviteCivic:
      'Invitér nogen uden for det offentlige: brugere, borgere, frivillige eller en forening.',
    inviteCitizens:
      'Med virksomheder alene er det offentlig-privat samarbejde eller indkøb. Invitér også brugere, borgere, frivillige eller en forening.',
    includePublic: 'Giv en offentlig part en opgave i en af de første tre faser.',
    giveSay:
      'Lad deltagerne beslutte med. Eller lad dem foreslå, og skriv, hvem der svarer, og hvornår.',
    agreeReply: 'Skriv, hvem der svarer på forslagene, og hvornår.',
    makeRoom: 'Vælg mindst ét greb, der giver stille stemmer plads.',
    openCore: 'Tag mindst én borger, forening eller virksomhed med i kernen.',
    wordWithAffected:
      'Formulér problemet sammen med de berørte på holdet, og skriv, at de har været med.',
    wordWithCivic:
      'Formulér problemet sammen med nogen på holdet uden for det offentlige, og skriv, at de har været med.',
    startCivic: 'Lad borgere, en forening eller en virksomhed være med fra start.',
    startPublic: 'Lad en offentlig part være med fra start.',
    designCivic: 'Giv borgere, en forening eller en virksomhed en opgave i designfasen.',
    designPublic: 'Giv en offentlig part en opgave i designfasen.',
    implementCivic:
      'Aftal, hvad borgere, en forening eller en virksomhed gør, når løsningen føres ud i livet.',
    implementPublic: 'Aftal, hvad en offentlig part gør, når løsningen føres ud i livet.',
    writeTried: 'Skriv, hvad der er prøvet.',
    writeSign: 'Skriv ét tegn på, at det er blevet bedre.',
    openSolution: 'Gør løsningen mere åben.',
    handOver: 'Giv noget af det vigtigste videre til den anden side, så ingen står for det hele.',
    civicCarries: 'Giv borgere, en forening eller en virksomhed ansvar for et behov.',
    publicCarries: 'Giv en offentlig part ansvar for et behov.',
    listAffected: 'Få berørte uden for det offentlige med på holdet fra de første faser.',
    affectedEarly: 'Tag de berørte med, når problemet defineres, eller løsningen designes.',
  } satisfies Record<RuleCode<'advice'>, string>,
  waitsFor,
  verdict: {
    coCreation: {
      name: 'Det er samskabelse',
      text: 'Offentlige og private parter er sammen om at definere problemet, designe løsningen og føre den ud i livet. Hold fast: I hverdagen kan samskabelse let blive til inddragelse.',
    },
    coCreationWatch: {
      name: 'Det er samskabelse – men hold øje',
      text: 'Alt det afgørende er på plads.',
    },
    onTheWay: {
      name: 'På vej mod samskabelse',
      text: 'Grundlaget er der, men noget af det, der gør forskellen, mangler endnu.',
    },
    involvement: {
      name: 'Det ligner borgerinddragelse',
      text: 'Det kan være helt rigtigt til opgaven. Kald det ved sit navn – eller luk flere ind, før løsningen findes.',
    },
    oneSided: {
      name: 'Den ene side mangler',
      text: 'Samskabelse kræver det offentlige og brugere, borgere, frivillige eller en forening. Er kun offentlige med, er det tværgående samarbejde. Er det offentlige og virksomheder, er det offentlig-privat samarbejde eller indkøb. Er kun borgere, foreninger og virksomheder med, er det et borgerinitiativ.',
    },
    notCoCreation: {
      name: 'Det er ikke samskabelse',
      text: 'Mindst én af de tre prøver siger stop.',
    },
    undecided: {
      name: 'Det kan ikke afgøres endnu',
      text: 'Der mangler svar på:',
    },
  } satisfies Record<RuleCode<'verdict'>, object>,
  /** To the tests and criteria, where they stand beside the verdict. */
  verdictPointer: {
    coCreationWatch: 'Se, hvor prøven siger hold øje, og tal om det.',
    onTheWay: 'Begynd med det første kriterium, der mangler noget.',
    notCoCreation: 'Nedenfor står, hvad det i stedet er, og hvad der skal til.',
  } satisfies Partial<Record<RuleCode<'verdict'>, string>>,
  /** Said beside a verdict and the staircase: whose answers they rest on. */
  perspective: {
    publicSide:
      'Set fra den offentlige side: ingen borgere, foreninger eller virksomheder har svaret endnu.',
    civicSide: 'Set fra den private side: ingen fra det offentlige har svaret endnu.',
    knowledgeSide:
      'Set fra viden og uddannelse: hverken den offentlige eller den private side har svaret endnu.',
    unsaid: 'Det står ikke, hvem der har svaret.',
  } satisfies Record<RuleCode<'perspective'>, string>,
  alternative: {
    information: {
      name: 'Information',
      text: 'Alt er besluttet, og folk har ret til at vide det.',
    },
    consultation: {
      name: 'Høring',
      text: 'Der er et forslag, og bemærkninger kan rette det til.',
    },
    involvement: {
      name: 'Borgerinddragelse',
      text: 'Andre giver viden og idéer, men er ikke med til at løse opgaven.',
    },
    coProduction: {
      name: 'Samproduktion',
      text: 'Løsningen er kendt, og borgere eller frivillige er med til at levere den.',
    },
    crossAgency: {
      name: 'Tværgående samarbejde',
      text: 'Opgaven kan løses, hvis de offentlige parter arbejder sammen.',
    },
    publicPrivate: {
      name: 'Offentlig-privat samarbejde eller indkøb',
      text: 'En virksomhed udvikler eller leverer noget sammen med det offentlige.',
    },
    civicInitiative: {
      name: 'Borgerinitiativ',
      text: 'Borgerne klarer opgaven selv.',
    },
    offloading: {
      name: 'Overdragelse af opgaver',
      text: 'Andre skal overtage en opgave. Det er en politisk beslutning.',
    },
  } satisfies Record<RuleCode<'alternative'>, object>,
  /** By the number of complexity signs: none, one or two, three or more. */
  suitability: {
    none: 'Måske er der brug for mindre end samskabelse.',
    few: 'Samproduktion eller et godt samarbejde kan være nok',
    many: 'Opgaven egner sig til samskabelse',
  } satisfies Record<RuleCode<'suitability'>, string>,
  step: {
    0: {
      name: 'Foran trappen',
      text: 'Ingen trin er nået endnu.',
    },
    1: {
      name: 'Borgerne skaber egen velfærd',
      text: 'Brugere og fagfolk løser opgaven sammen for brugeren selv.',
    },
    2: {
      name: 'Frivillige skaber velfærd for andre',
      text: 'Nogen giver tid til andre end sig selv.',
    },
    3: {
      name: 'Praksisfællesskaber på tværs',
      text: 'Brugerne er løbende med til at forme de offentlige tilbud på tværs af fag og institutioner.',
    },
    4: {
      name: 'Relevante og berørte parter løser komplekse problemer',
      text: 'Begge sider er med fra problem til løsning på noget, ingen kan løse alene.',
    },
    5: {
      name: 'Alle kan tage initiativ',
      text: 'Politikere, administration og borgere kan hver især rejse sager.',
    },
  } satisfies Record<Step | 0, object>,
  stepCriterion: {
    usersImplement: 'Giv brugerne en rolle i at gennemføre løsningen.',
    professionalsImplement: 'Lad fagfolk gennemføre sammen med brugerne.',
    volunteersGiveTime:
      'Aftal en opgave, hvor borgere, frivillige eller foreninger giver tid til andre.',
    usersDesign: 'Tag brugerne med, når løsningen designes.',
    acrossPractice: 'Saml mindst to slags fagfolk eller organisationer om designet.',
    systematic: 'Gør det til mere end ét møde.',
    complex: 'Trinnet passer til komplekse problemer. Jeres opgave behøver det ikke.',
    relevantAndAffected: 'Tag både relevante og berørte med fra mindst tre grupper.',
    togetherFromStart: 'Lad både offentlige og private være med fra start og i designet.',
    togetherToTheEnd: 'Før løsningen ud i livet sammen: både offentlige og private.',
    openSolution: 'Gør løsningen mere åben.',
    politiciansInitiate: 'Giv politikerne mulighed for at rejse sager.',
    administrationInitiates: 'Giv administration eller medarbejdere mulighed for at rejse sager.',
    citizensInitiate: 'Giv borgerne mulighed for at rejse sager.',
    restsOnThreeOrFour: 'Trin 5 bygger på trin 3 eller 4.',
  } satisfies Record<RuleCode<'stepCriterion'>, string>,
  staircaseNote: 'Trappen viser slags, ikke kvalitet. Højere er ikke bedre.',
}
