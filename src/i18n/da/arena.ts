import type { Code } from '#core/questions/codes.ts'
import { unnamed } from '#i18n/da/unnamed.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'
import { lost } from './list-words.ts'
import { line, meetingRows, series } from './process-line.ts'
import { terms } from './terms.ts'

const number = new Intl.NumberFormat('da')
const inWords: Readonly<Record<number, string>> = { 5: 'fem', 7: 'syv' }

const pasted = {
  columns: 'Hvad står der i kolonnerne?',
  columnsHelp:
    'Er flere kolonner tekst, bliver de sat sammen. Et ord, der ikke passer i sin kolonne, kommer med i teksten.',
  column: (place: number, sample: string) => `Kolonne ${place}: ${sample}`,
  name: 'Tekst',
  skip: 'Tages ikke med',
  numbering: 'Fjern nummereringen foran',
}

/** What a list of short texts says, whatever its rows are. */
const lines = {
  edit: 'Ret',
  editOf: (line: string) => `Ret: ${line}`,
  remove: 'Slet',
  removeOf: (line: string) => `Slet: ${line}`,
  moveUpOf: (line: string) => `Flyt op: ${line}`,
  moveDownOf: (line: string) => `Flyt ned: ${line}`,
  editField: (line: string) => `Ret teksten: ${line}`,
  save: 'Gem',
  cancel: 'Annullér',
  removed: (line: string) => `${quoted(line)} er slettet`,
  restore: 'Fortryd',
  fullAgain: 'Listen er fuld igen. Vil du have det slettede tilbage, så vælg Fortryd i menuen Fil.',
  lost,
  showMore: (hidden: number) => `Vis flere (${number.format(hidden)} tilbage)`,
  samples: 'For eksempel',
  nothing: 'Skriv linjen i feltet først.',
  tooLong:
    'En linje kan højst have 20.000 tegn. Den er ikke tilføjet. Det, du har skrevet, står her stadig. Kort det ned.',
  entryHelp: 'Enter tilføjer. Du kan indsætte flere linjer fra Word eller Excel på én gang.',
  empty: 'Skriv det første. I kan rette det hele bagefter.',
  full: (max: number) =>
    `Listen kan højst have ${number.format(max)} linjer. Det, du har skrevet, står her stadig.`,
}

const announced = {
  added: (names: readonly string[], total: number) =>
    names.length === 1
      ? `${sentence(`Tilføjet: ${names[0]}`)} ${total} i alt`
      : `${names.length} linjer tilføjet. ${total} i alt`,
  removed: (line: string) => `${quoted(line)} er slettet. Fortryd findes her`,
  restored: (line: string) => `${quoted(line)} er tilbage`,
  moved: (line: string, place: number, total: number) =>
    `${quoted(line)} er flyttet til plads ${place} af ${total}`,
  renamed: (line: string) => `Rettet til: ${line}`,
}

const formIsGood: Readonly<Record<Code<'arenaForm'>, string>> = {
  taskCommittee: 'God, når I skal udvikle ny politik, og de folkevalgte selv vil være med.',
  partnership: 'God, når nogle få organisationer hver har noget, de kan binde sig til.',
  communityOfPractice: 'God, når det er hverdagen og faget, der skal ændre sig.',
  workshopSeries: 'God, når opgaven er afgrænset, og I snart vil prøve noget af.',
  network: 'God, når mange kan bidrage med lidt, og ingen behøver at binde sig.',
  citizenAssembly: 'God, når et svært valg skal drøftes af andre end dem, der plejer at melde sig.',
}

export const arena = {
  form: 'Vælg en form',
  formIsGood,
  name: 'Hvad kalder I arenaen?',
  size: 'Hvor mange er med?',
  composition: 'Hvem er med, og hvor mange af hver?',
  mandateText: 'Hvad må arenaen?',
  decision: 'Hvordan bliver der besluttet?',
  reply: 'Hvem svarer, og hvornår?',
  replyHelp: 'Skriv en rolle og en frist.',
  givenBy: 'Hvem har givet mandatet?',
  givenByHelp: 'Et mandat er så meget værd som den, der har givet det.',
  initiative: 'Hvem må rejse nye sager?',

  rules: {
    ...lines,
    entryLabel: 'Ny spilleregel',
    add: 'Tilføj spilleregel',
    count: (count: number) => (count === 1 ? '1 spilleregel' : `${count} spilleregler`),
    paste: {
      ...pasted,
      title: (count: number) => `Tilføj ${count} spilleregler?`,
      help: 'Fjern krydset ved dem, der ikke skal med.',
      add: (count: number) => `Tilføj ${count} spilleregler`,
      cancel: 'Annullér',
      close: 'Luk',
    },
    announce: announced,
  },
  ruleSamples: [
    'Alle får ordet én gang, før nogen får det to gange',
    'Vi siger, hvad vi mener, mens vi er her',
    'Enhver må spørge: Hvad betyder det ord?',
  ],
  objects: {
    ...lines,
    entryLabel: 'Nyt materiale',
    add: 'Tilføj materiale',
    count: (count: number) => (count === 1 ? '1 materiale' : `${count} materialer`),
    paste: {
      ...pasted,
      title: (count: number) => `Tilføj ${count} materialer?`,
      help: 'Fjern krydset ved dem, der ikke skal med.',
      add: (count: number) => `Tilføj ${count} materialer`,
      cancel: 'Annullér',
      close: 'Luk',
    },
    announce: announced,
  },
  objectSamples: ['Et kort over området på gulvet', 'En model, man må flytte rundt på'],

  decisions: {
    nav: 'Aftalerne på siden',
    place: (place: number, total: number) => `Aftale ${place} af ${total}`,
    next: (title: string) => `Næste aftale: ${title}`,
    previous: (title: string) => `Forrige: ${title}`,
    allSettled: (total: number) => `Alle ${inWords[total] ?? total} aftaler er på plads.`,
    titles: {
      convener: 'Hvem samler?',
      facilitator: 'Hvem får samarbejdet til at fungere?',
      catalyst: 'Hvem må forstyrre?',
      leadership: 'Hvilken ledelse passer bedst?',
      volunteers: 'Hvem gør hvad for de frivillige?',
      rules: 'Hvilke spilleregler gælder?',
      power: 'Hvordan er I uenige?',
    },
    leads: {
      leadership: 'Det er regnet ud fra jeres svar. I bestemmer selv.',
      volunteers: 'Skriv, hvem der har hver opgave. Spring dem over, der ikke er brug for.',
    },
    notes: {
      none: 'Mangler',
      open: 'Ikke aftalt endnu',
      holders: (names: readonly string[], more: number) =>
        [...names, ...(more > 0 ? [`${number.format(more)} til`] : [])].join(' · '),
      noForm: 'Kommer, når I har svaret på mere',
      dilemma: (form: string) => `${form} · I kan svare på dilemmaet`,
      noVolunteers: 'Kun når frivillige er med',
      tasks: (done: number, total: number) =>
        done === 0 ? 'Ingen opgaver er fordelt' : `${done} af ${total} opgaver er fordelt`,
      power: (count: number, isAgreed: boolean) =>
        count === 0
          ? isAgreed
            ? 'En aftale, men ingen greb'
            : 'Ikke aftalt endnu'
          : `${count} greb${isAgreed ? ' og en aftale' : ', men ingen aftale'}`,
    },
  },
  choose: 'Vælg',
  chooseFor: (role: string) => `Vælg ${role.toLocaleLowerCase('da')}`,
  nobody: 'Ingen er valgt endnu.',
  takeOut: (actor: string, role: string) =>
    `Fjern ${quoted(actor)} som ${role.toLocaleLowerCase('da')}`,
  takenOut: (actor: string, role: string) =>
    `${quoted(actor)} er ikke længere ${role.toLocaleLowerCase('da')}`,
  search: 'Find en aktør',
  shown: (shown: number, total: number) =>
    `Viser ${number.format(shown)} af ${number.format(total)}. Søg for at finde resten.`,
  noMatch: 'Ingen aktører passer til søgningen.',
  noActors:
    'Der er ingen aktører at vælge endnu. Skriv dem under spørgsmål 2, »Hvem har noget af det?«.',
  unnamed: unnamed.actor,
  allThree: (actor: string) =>
    `${quoted(actor)} har alle tre roller. Kan den, der samler, også forstyrre?`,
  perPhase: {
    summary: 'Skifter rollen fra fase til fase?',
    count: (phases: number) => (phases === 1 ? '1 fase' : `${phases} faser`),
    help: 'Vælg kun i de faser, hvor en anden har rollen. I de øvrige gælder det, I har valgt ovenfor.',
    role: (role: string, phase: string) => `${role} i fasen »${phase.toLocaleLowerCase('da')}«`,
    asAbove: 'Som ovenfor.',
    good: 'Skolen samler i de to første faser, elevrådet i de to sidste',
    bad: 'Rollerne falder på plads undervejs',
  },
  rolesNote: 'Hvordan fordeler I rollerne undervejs?',
  balancing: 'Greb, der giver stille stemmer plads',
  conflict: 'Hvad gør I, når I er uenige?',

  design: 'Hvor fast ligger forløbet?',
  fixedBy: 'Hvem har lagt det fast?',
  fixedByHelp: 'En frist i loven er noget andet end en plan, nogen har lagt for de andre.',
  when: 'Hvornår?',
  what: 'Hvad sker der?',
  product: 'Hvad kommer der ud af det?',
  who: {
    heading: 'Hvem er med i hver fase?',
    help: 'Sæt kryds ved dem, der er aktive i fasen. At blive spurgt er ikke nok.',
    actor: 'Aktør',
    all: 'Alle faser',
    cell: (actor: string, phase: string) => `${actor}, ${phase.toLocaleLowerCase('da')}`,
    allOf: (actor: string) => `${actor}, alle faser`,
    shown: (from: number, to: number, total: number) =>
      `Aktør ${number.format(from)}–${number.format(to)} af ${number.format(total)}`,
    previous: 'Vis de forrige',
    next: 'Vis de næste',
  },
  line,
  meetingRows,
  series,
  meetings: {
    help: 'Skriv de møder, I har aftalt. De kommer med i projektgrundlaget og kan gemmes som kalenderfil.',
    meeting: (place: number) => `Møde ${place}`,
    add: 'Ét møde',
    date: 'Dato',
    starts: 'Begynder kl.',
    ends: 'Slutter kl.',
    dateAsText: 'Skriv datoen som 2027-01-19, så kan den komme med i kalenderen.',
    unreadDate: (first: number, last: number) =>
      `Datoen er gemt, som den står, men den findes ikke mellem ${first} og ${last}. Mødet kommer derfor ikke i kalenderen eller på tidslinjen. Ret datoen, så kommer det med.`,
    unfinishedDate:
      'Datoen er ikke skrevet færdig eller findes ikke, og er derfor ikke gemt. Skriv dag, måned og år.',
    timeAsText: 'Skriv tiden som 17:00.',
    unreadTime:
      'Klokkeslættet er gemt, som det står, men kalenderen kan ikke læse det. Skriv det som 17:00.',
    endsDayAfter:
      'Mødet slutter, før det begynder. I kalenderen varer det derfor til dagen efter. Ret klokkeslættet, hvis det ikke er meningen.',
    unfinishedTime:
      'Klokkeslættet er ikke skrevet færdig og er derfor ikke gemt. Skriv timer og minutter.',
    place: 'Sted',
    purpose: 'Formål',
    agenda: 'Dagsorden',
    noAgenda: 'Ikke valgt',
    before: 'Datoen ligger før mødet ovenfor.',
    sort: 'Sortér møderne efter dato',
    sorted: 'Møderne står efter dato.',
    suggestions: [
      {
        name: '4 møder',
        purposes: [
          'Bliv enige om problemet og om, hvordan I arbejder sammen',
          'Find idéer, og vælg, hvad I vil prøve',
          'Se på det, I har prøvet, og ret det til',
          'Vurdér sammen, og aftal, hvem der ejer resultatet',
        ],
      },
      {
        name: '6 møder',
        purposes: [
          'Lær hinanden at kende, og sæt ord på problemet',
          'Undersøg problemet dér, hvor det mærkes',
          'Find idéer sammen',
          'Vælg, hvad I vil prøve, og hvem der gør hvad',
          'Se på det, I har prøvet, og ret det til',
          'Vurdér sammen, og aftal, hvem der ejer resultatet',
        ],
      },
      {
        name: '1 dag',
        purposes: [
          'Formiddag: Bliv enige om problemet',
          'Før frokost: Find idéer sammen',
          'Efter frokost: Byg og prøv den bedste idé',
          'Til sidst: Aftal, hvem der gør hvad, og hvem der ejer resultatet',
        ],
      },
    ],
    undone: 'Møderne er, som de var før.',
    undo: 'Fortryd',
    file: 'Gem kalenderfil',
    fileHelp: (dated: number, total: number, minutes: number) =>
      dated === 0
        ? 'Sæt dato på et møde, så kan det gemmes som kalenderfil.'
        : `${dated} af ${total} møder har en dato og kommer med i filen. Den kan åbnes i Outlook og andre kalendere. Tiderne er dansk tid. Et møde uden sluttidspunkt varer ${minutes} minutter, og et møde uden starttidspunkt står på hele dagen.`,
    fileName: 'moeder',
    saved: 'Kalenderfilen er gemt.',
  },

  place: 'Hvor mødes I?',
  rhythm: 'Hvor tit?',
  rhythmNote: 'Sig det nærmere',
  rhythmNoteHelp: 'Hvor længe ad gangen, og hvad tid på dagen?',
  access: 'Hvad gør det muligt at komme?',
  accessHelp: 'Mad, kørsel, tolk, pasning, rampe, lyd og lys.',

  resources: 'Hvad bruger I af timer, penge og lokaler?',
  owner: 'Hvem ejer resultatet bagefter?',
  after: 'Hvad sker der, når arenaen lukker?',
  evaluation: 'Hvordan vurderer I sammen?',
  terms,
}
