import type { Code } from '#core/questions/codes.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'

const number = new Intl.NumberFormat('da')

/** What the rules say on the pages themselves, beside the answers they speak of. */
export const advice = {
  hints: {
    prefix: 'Råd: ',
    more: (hidden: number) => (hidden === 1 ? 'Vis ét råd til' : `Vis ${hidden} råd til`),
  },

  findings: {
    heading: 'Det viser tabellen',
    notBegun: 'Sæt det første mærke i tabellen. Så står her, hvad den viser.',
    none: 'Der er ikke noget åbent lige nu.',
    showInTable: 'Vis i tabellen',
    showInList: 'Vis i listen',
    goTo: (page: string) => `Gå til ${quoted(page)}`,
    /** A button or link named with what it is about. */
    about: (act: string, finding: string) => `${act}: ${finding}`,
    rest: (count: number) => `Vis ${number.format(count)} til`,
    showMore: (hidden: number) => `Vis flere af dem (${number.format(hidden)} tilbage)`,
    setAside: 'Læg til side',
    reason: 'Hvorfor lægger I det til side?',
    reasonHelp: 'I må gerne lade feltet stå tomt.',
    cancel: 'Annullér',
    aside: (count: number) => `Lagt til side (${number.format(count)})`,
    because: (reason: string) => `Begrundelse: ${reason}`,
    noReason: 'Uden begrundelse',
    takeUp: 'Tag op igen',
    saidAside: 'Lagt til side. I finder det under »Lagt til side«.',
    saidTakenUp: 'Taget op igen',
    lost: (reason: string) => `I var ved at begrunde noget, der ikke står åbent mere: ${reason}`,
    dropLost: 'Smid begrundelsen væk',
    droppedLost: 'Begrundelsen er smidt væk',
  },

  whoCould: {
    onTheList: 'På jeres liste:',
    contribute: (actor: string) => `Lad ${quoted(actor)} bidrage`,
    carry: (actor: string) => `Lad ${quoted(actor)} stå for det`,
    /** The same, for those who hear the button alone. */
    contributeTo: (actor: string, need: string) =>
      `Lad ${quoted(actor)} bidrage til ${quoted(need)}`,
    carryIt: (actor: string, need: string) => `Lad ${quoted(actor)} stå for det: ${quoted(need)}`,
    groups: 'De har det ofte:',
    sources: 'Kig også blandt:',
    noKind: 'Vælg, hvilken slags behov det er, så kan siden foreslå, hvem der ofte har det.',
  },

  smallestTeam: {
    heading: 'Det mindste hold, der rækker',
    lead: 'De færreste aktører, der tilsammen dækker det afgørende og det vigtige. Det er regnet ud fra tabellen. I bestemmer selv.',
    notBegun:
      'Når der er mærker i tabellen »Hvem bærer hvad?«, kan siden foreslå det mindste hold, der rækker.',
    suggested: (count: number) => `Forslaget: ${number.format(count)}`,
    core: (count: number) => `Jeres kerne: ${number.format(count)}`,
    emptyCore: 'Ingen er i kernen endnu.',
    isSame: 'Alle i forslaget er i kernen.',
    compared: 'Kernen og forslaget',
    voices: 'Stemmer, der også skal høres',
    andMore: (count: number) => `og ${number.format(count)} til`,
    setInCore: (count: number) =>
      count === 1
        ? 'Sæt den, der mangler, i kernen'
        : `Sæt de ${number.format(count)}, der mangler, i kernen`,
    isSet: (names: string) => `Sat i kernen: ${names}`,
    /** The last of a list of names, when not all are named. */
    others: (count: number) => `${number.format(count)} til`,
    undo: 'Fortryd',
    undone: 'Kredsene er igen, som de var',
  },

  leadership: {
    none: 'Ingen af de tre slags ledelse skiller sig ud endnu. Det kommer, når I har svaret på, hvem der gør hvad, og hvor åben løsningen er.',
    best: 'Passer mest til jeres svar',
    also: (form: string) => `Passer også: ${form}`,
    signs: (count: number) => `${count} tegn i jeres svar`,
    tasks: 'Råd til den, der leder',
    taskCount: (count: number) => `${count} opgaver`,
    and: 'og',
    reasons: 'Det peger jeres svar på',
    dilemma: 'Dilemmaet',
    answerHelp: 'Svar sammen. Svaret kommer med på papiret.',
  },

  roleTasks: {
    now: 'Opgaver lige nu',
    heaviest: 'Flest opgaver lige nu',
    count: (count: number) => `${count} råd ud fra jeres svar`,
  },

  disturbances: {
    heading: 'Få et skub',
    lead: 'Tolv kort. Katalysatoren kan trække et, når samtalen går i ring.',
    draw: 'Træk et kort',
    next: 'Træk det næste kort',
    again: 'Begynd forfra',
    place: (place: number, total: number) => `Kort ${place} af ${total}`,
    said: (place: string, text: string) => `${place}: ${text}`,
  },

  way: {
    deckCase: (example: string) => `Oplæggets eget eksempel: ${example}`,
    /** What each way does well to begin with. */
    first: {
      politicians: 'Aftal fra begyndelsen, hvad de folkevalgte selv er med til.',
      officials: 'Lad dem, der mærker problemet, skrive den første sætning om det.',
      staff: 'Få én ting, I selv må beslutte, på skrift fra jeres leder.',
      citizens: 'Aftal, hvem i kommunen der svarer jer, og hvornår.',
    } satisfies Record<Code<'way'>, string>,
    begin: (text: string) => `Begynd her: ${text}`,
  },

  law: {
    heading: 'Spørg jeres jurist',
    lead: 'Det her er ikke juridisk rådgivning. Det er noget at tage med til dem, der kender reglerne.',
    reminders: [
      {
        name: 'Hvem må beslutte?',
        text: 'Et udvalg efter § 17, stk. 4, i kommunestyrelsesloven kan forberede og rådgive, men normalt ikke beslutte. Skriv i mandatet, hvem der gør det.',
      },
      {
        name: 'Frivillige',
        text: 'Spørg til børneattest, når nogen er sammen med børn under 15 år. Spørg også til tavshedspligt, forsikring og regler for dem, der får ydelser. Reglerne ændrer sig og er ikke ens for alle opgaver.',
      },
      {
        name: 'Habilitet',
        text: 'Har nogen selv en interesse i en afgørelse, måske økonomisk? Så må de måske ikke være med til at træffe den.',
      },
      {
        name: 'Personoplysninger',
        text: 'Skriv roller. Skriv intet om helbred, sociale forhold eller familie hos nogen, man kan genkende.',
      },
      {
        name: 'Udbud og statsstøtte',
        text: 'Spørg, før I lover noget, hvis en virksomhed får penge eller en fordel.',
      },
      {
        name: 'Medarbejdere',
        text: 'Tag tillidsrepræsentanterne med tidligt, når opgaver kan ændre sig.',
      },
    ],
  },
}
