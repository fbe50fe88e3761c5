import type { MethodFigureWords } from '#core/figures/method/method-words.ts'

/** The words in the figures of the method. A soft hyphen says where a label may be broken. */
export const methodFigures: MethodFigureWords = {
  pressure: {
    title: 'Krydspresset og tre kilder til ressourcer',
    said: 'Krav presser fra oven. Få penge presser fra neden. Midt i står tre kilder',
    expectations: { name: 'Forventningerne stiger', about: 'Flere ønsker, højere krav' },
    means: { name: 'Midlerne er knappe', about: 'Penge og hænder rækker ikke' },
    uncounted: 'Ressourcer, ingen har talt med endnu',
    staff: { name: 'Medarbejdere', about: 'som får tillid og råderum' },
    local: {
      name: 'Lokale virk\u00ADsomheder og organisa\u00ADtioner',
      about: 'som bytter det, de har',
    },
    civil: {
      name: 'Brugere, frivillige og foreninger',
      about: 'som er med til at skabe',
    },
  },
  hats: {
    title: 'Tre måder at se det offentlige på',
    said: 'Som myndighed står man over borgeren. Som leverandør står man over for. I arenaen sidder man om samme bord',
    authority: { name: 'Myndighed', about: 'Det offentlige afgør. Borgeren er part i en sag' },
    provider: {
      name: 'Service\u00ADleverandør',
      about: 'Det offentlige leverer. Borgeren er kunde',
    },
    arena: {
      name: 'Arena for sam\u00ADskabelse',
      about: 'Det offentlige samler. Borgeren er med til at skabe',
    },
  },
  chain: {
    title: 'Fra styringskæde til bord',
    said: 'Øverst går styringen fra led til led. Nederst sidder de samme rundt om bordet med opgaven i midten',
    voters: { name: 'Vælgere', about: 'vælger' },
    politicians: { name: 'Politikere', about: 'styrer' },
    officials: { name: 'Embedsmænd', about: 'styrer' },
    staff: { name: 'Med\u00ADarbejdere', about: 'leverer til' },
    citizens: { name: 'Borgere', about: 'får ydelsen' },
    task: 'Det, ingen kan løse alene',
  },
  definition: {
    title: 'Samskabelse i tre dele',
    said: 'I alle tre dele er både en offentlig og en privat part med',
    define: { name: 'Definere problemet', about: 'Hvad er der galt?' },
    design: { name: 'Designe løsninger', about: 'Hvad kan vi prøve?' },
    implement: { name: 'Føre dem ud i livet', about: 'Hvem gør hvad?' },
    better: { name: 'Nyt og bedre', about: 'Noget, der virker bedre end før' },
  },
  notCoCreation: {
    title: 'Tre ting, der ikke er samskabelse',
    said: 'Tre tegninger: Borgeren kommer for sent, følger et fast spor eller får selv opgaven',
    consultation: {
      name: 'Løsningen er næsten færdig',
      about: 'Andre må kun sige deres mening: en høring',
    },
    programmed: {
      name: 'Forløbet er lagt fast',
      about: 'Borgerne er med i kommunens program',
    },
    offloading: {
      name: 'Opgaven flyttes for at spare',
      about: 'Andre overtager den fra kommunen',
    },
  },
  staircase: { title: 'Samskabelsestrappens fem trin' },
  ways: {
    title: 'Fire veje til samskabelse',
    said: 'Fire kan tage det første skridt, og alle fire veje fører til samme bord',
    politicians: { name: 'Politikere', about: 'vil lede stærkere sammen med andre' },
    officials: { name: 'Embedsmænd', about: 'sidder med et problem, de ikke kan løse alene' },
    staff: { name: 'Med\u00ADarbejdere', about: 'vil mere med deres fag' },
    citizens: { name: 'Borgere', about: 'vil høre til og være med til at bestemme' },
    task: 'En opgave, de har brug for hinanden til',
  },
  citizens: {
    title: 'Fem borgere i tre faser',
    said: 'For hver borger er vist tre faser: om borgeren skaber med, svarer eller vælger, eller ikke er med',
    phases: ['Initiere', 'Designe', 'Implementere'],
    parts: { creates: 'skaber med', answers: 'svarer eller vælger', none: 'er ikke med' },
  },
  ladder: {
    title: 'Fra stigen til gensidig afhængighed',
    said: 'Til venstre en stige med én øverst. Til højre tre, der er forbundet med hinanden',
    alone: { name: 'Deltagelsesstigen', about: 'Øverst bestemmer borgerne selv' },
    together: {
      name: 'Gensidig afhængighed',
      about: 'Ingen kan alene, og alle har noget, de andre mangler',
    },
  },
  gains: {
    title: 'Fire gevinster',
    said: 'Fire små tegninger, en for hver gevinst',
    effectiveness: {
      name: 'Effektivitet',
      about: 'Borgernes viden, idéer og ressourcer kommer i spil',
    },
    cohesion: {
      name: 'Sammenhold',
      about: 'Folkevalgte, ansatte og borgere lærer hinanden at kende',
    },
    innovation: { name: 'Innovation', about: 'Nye og bedre løsninger opstår i mødet' },
    democracy: { name: 'Medspils\u00ADdemokrati', about: 'Modspil bliver til medspil' },
  },
  leading: {
    title: 'Én leder, eller mange der leder en del',
    said: 'Til venstre én stor cirkel. Til højre en mindre med seks små om sig, som tilsammen fylder mere',
    one: { name: 'Én leder det hele', about: 'Magten er samlet ét sted' },
    many: {
      name: 'Mange leder hver sin del',
      about: 'Lederen har mindre magt, men der bliver ledet mere i alt',
    },
  },
  recipe: {
    title: 'De fire spørgsmål',
    said: 'Fire spørgsmål, hver under sin egen linje',
    problem: 'Hvad mærker folk, og hvad er åbent?',
    team: 'Hvad kræver opgaven, og hvem har det?',
    motivation: 'Hvad giver de, og hvad får de?',
    arena: 'Hvor mødes vi, og hvad har vi aftalt?',
  },
}
