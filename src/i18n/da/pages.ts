import type { AllPageWords, AllQuestionWords } from '#i18n/shared/content-words.ts'

export const questionWords: AllQuestionWords = {
  problem: {
    caption: 'Hvilket problem eller opgave vil jeg gerne løse?',
    nav: 'Problemet',
  },
  team: {
    caption: 'Hvem kan hjælpe mig?',
    nav: 'Holdet',
  },
  motivation: {
    caption: 'Hvordan motiverer jeg dem til at samskabe?',
    nav: 'Motivationen',
  },
  arena: {
    caption: 'Hvordan designer jeg en passende samskabelses-arena?',
    nav: 'Arenaen',
  },
}

export const pageWords: AllPageWords = {
  start: {
    title: 'Før I begynder',
    tab: 'Kort om projektet',
    lead: 'Korte felter om projektet. Hvem der tager initiativet, afgør, hvilke råd I får undervejs.',
    ask: [
      'Hvorfor netop jer, og hvorfor nu?',
      'Hvem ville gå i gang, hvis I ikke gjorde det?',
      'Hvad vil I gerne kunne sige om et år?',
    ],
  },
  'problem/statement': {
    title: 'Hvem mærker hvad?',
    tab: 'Hvem og hvad',
    lead: 'Et godt problem kan samle folk. En færdig løsning kan kun samle tilhængere.',
    ask: [
      'Har I allerede en løsning i hovedet? Hvad er problemet bag den?',
      'Hvem har selv fortalt jer det, og hvem har I kun hørt om?',
      'Kunne de, det handler om, have skrevet sætningen?',
    ],
  },
  'problem/together': {
    title: 'Hvorfor kan ingen løse det alene?',
    tab: 'Fælles problem',
    lead: 'Vis, hvorfor opgaven kræver flere, og hvem der har sat ord på problemet.',
    ask: [
      'Hvad ville der ske, hvis I gjorde det alene?',
      'Hvad har de andre, som I mangler?',
      'Hvem ville sætte andre ord på problemet end jer?',
    ],
  },
  'problem/frame': {
    title: 'Hvad er åbent, og hvad ligger fast?',
    tab: 'Åbent og fast',
    lead: 'Sig ærligt, hvad de andre kan ændre, og hvad der ligger fast.',
    ask: [
      'Hvilken binding har I ikke sagt højt endnu?',
      'Hvad kan de andre stadig nå at ændre?',
      'Hvordan ville en nabo opdage, at det er blevet bedre?',
    ],
  },
  'team/needs': {
    title: 'Hvad kræver opgaven?',
    tab: 'Behov',
    lead: 'Skriv først, hvad opgaven kræver. Find så dem, der har det. Opgaven sætter holdet.',
    ask: [
      'Hvad kræver opgaven, som ingen af jer har?',
      'Hvilke behov ville standse det hele, hvis ingen dækkede dem?',
      'Har I skrevet et behov, eller tænkte I på en bestemt person?',
    ],
  },
  'team/actors': {
    title: 'Hvem har noget af det?',
    tab: 'Aktører',
    lead: 'Find dem, der har noget, opgaven kræver, og dem, der mærker problemet.',
    ask: [
      'Hvem kunne faktisk hjælpe, men ville blive overrasket over at blive spurgt?',
      'Hvem er berørt, men står ikke på listen?',
      'Hvem plejer at være uenig med jer? Har I spurgt dem?',
    ],
  },
  'team/coverage': {
    title: 'Hvem bærer hvad?',
    tab: 'Dækning',
    lead: 'Sæt mærker dér, hvor I ved det. Så kan I se de ledige pladser.',
    ask: [
      'Har de selv sagt, at de kan stå for det?',
      'Hvilket behov hviler på én aktør alene?',
      'Hvem kunne tage den ledige plads?',
    ],
  },
  'team/circles': {
    title: 'Hvem er med hvor?',
    tab: 'Kredse',
    lead: 'Afgør, hvem der er med hele vejen, og hvem der hjælper undervejs.',
    ask: [
      'Hvem er i kernen af vane og ikke for opgavens skyld?',
      'Hvilke stille stemmer er havnet i den yderste kreds?',
      'Hvad ville medarbejderne gøre, hvis de ikke skulle spørge først?',
    ],
  },
  'motivation/give-and-gain': {
    title: 'Hvad giver de, og hvad får de?',
    tab: 'Giver og får',
    lead: 'Folk kommer for sagens skyld. De bliver, når de gør en forskel.',
    ask: [
      'Hvad ville de selv svare, hvis I spurgte dem?',
      'Hvem giver meget og får lidt?',
      'Hvad kan ingen af jer gøre uden de andre?',
    ],
  },
  'motivation/barriers': {
    title: 'Hvad holder dem tilbage?',
    tab: 'Barrierer',
    lead: 'Find ud af, hvad der holder folk tilbage, og hvad I gør ved det.',
    ask: [
      'Hvad gik galt sidst, og hvem husker det bedst?',
      'Hvad ville gøre det let at sige ja?',
      'Kan man stoppe uden at skulle forklare sig?',
    ],
  },
  'motivation/invitation': {
    title: 'Hvem spørger dem, og hvad lover I?',
    tab: 'Invitation',
    lead: 'Spørg folk personligt, og lov dem kun det, I kan holde.',
    ask: [
      'Hvem stoler de på?',
      'Hvem kan holde løftet, og har de sagt ja til det?',
      'Hvad kan alle se, før der er gået seks uger?',
    ],
  },
  'arena/form': {
    title: 'Hvilken slags arena passer til opgaven?',
    tab: 'Form og mandat',
    lead: 'En arena er stedet, rytmen og aftalerne, der gør det muligt at skabe noget sammen.',
    ask: [
      'Passer formen til opgaven, eller er det bare den, I plejer at vælge?',
      'Hvem siger ja eller nej til sidst, og hvornår?',
      'Hvordan kan en borger rejse en ny sag?',
    ],
  },
  'arena/roles': {
    title: 'Hvem samler, og hvad gør I, når I er uenige?',
    tab: 'Roller og regler',
    lead: 'Aftal roller og spilleregler, før I får brug for dem.',
    ask: [
      'Hvordan får den, der siger mindst, også ordet?',
      'Hvem må forstyrre, når I alle nikker?',
      'Hvad gør I, når I bliver uenige?',
    ],
  },
  'arena/process': {
    title: 'Hvordan går I fra første møde til varig løsning?',
    tab: 'Forløb',
    lead: 'Læg en plan for fire faser, som deltagerne er med til at ændre.',
    ask: [
      'Hvad i planen kan deltagerne lave om på?',
      'Er borgerne med i alle fire faser eller kun i den første?',
      'Hvem kan ikke komme på det sted og det tidspunkt?',
    ],
  },
  'arena/anchoring': {
    title: 'Hvem ejer resultatet bagefter?',
    tab: 'Forankring',
    lead: 'Aftal nu, hvem der passer på resultatet, når arenaen lukker.',
    ask: [
      'Hvem ringer man til, når projektet er slut?',
      'Har den, der skal eje resultatet, sagt ja til det?',
      'Hvordan vurderer I sammen, om det blev bedre?',
    ],
  },
  'arena/terms': {
    title: 'Hvad skal der stå i aftalen?',
    tab: 'Aftalen',
    lead: 'Skriv det, en aftale plejer at sige om penge, datoer og ansvar. I kan springe over det, I ikke har brug for.',
    ask: [
      'Hvad ville I blive uenige om, hvis det ikke stod her?',
      'Hvem skal sige ja, før aftalen gælder?',
      'Kan den mindste part læse det og vide, hvad den går ind til?',
    ],
  },
}
