import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'
import { lost } from './list-words.ts'

const several = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('da')} ${many}`

const nameTooLong =
  'Et navn kan højst have 20.000 tegn. Det er ikke tilføjet. Det, du har skrevet, står her stadig. Kort det ned.'

const pasted = {
  columns: 'Hvad står der i kolonnerne?',
  columnsHelp:
    'Er flere kolonner navn, bliver de sat sammen. Et ord, der ikke passer i sin kolonne, kommer med i navnet.',
  column: (place: number, sample: string) => `Kolonne ${place}: ${sample}`,
  name: 'Navn',
  skip: 'Tages ikke med',
  numbering: 'Fjern nummereringen foran',
}

/** The words a list of rows has in common, whatever its rows are. */
const rows = {
  nothing: 'Skriv navnet i feltet først.',
  tooLong: nameTooLong,
  edit: 'Ret',
  editOf: (name: string) => `Ret ${name}`,
  remove: 'Slet',
  removeOf: (name: string) => `Slet ${name}`,
  moveUpOf: (name: string) => `Flyt op: ${name}`,
  moveDownOf: (name: string) => `Flyt ned: ${name}`,
  editField: (name: string) => `Ret navnet ${name}`,
  save: 'Gem',
  cancel: 'Annullér',
  removed: (name: string) => `${quoted(name)} er slettet`,
  restore: 'Fortryd',
  fullAgain: 'Listen er fuld igen. Vil du have det slettede tilbage, så vælg Fortryd i menuen Fil.',
  lost,
  showMore: (hidden: number) => `Vis flere (${hidden.toLocaleString('da')} tilbage)`,
  samples: 'For eksempel',
  empty: 'Skriv det første. I kan rette det hele bagefter.',
  entryHelp: 'Enter tilføjer. Du kan indsætte flere linjer fra Word eller Excel på én gang.',
}

const announced = {
  removed: (name: string) => `${quoted(name)} er slettet. Fortryd findes her`,
  restored: (name: string) => `${quoted(name)} er tilbage`,
  moved: (name: string, place: number, total: number) =>
    `${quoted(name)} er flyttet til plads ${place} af ${total}`,
  renamed: (name: string) => `Rettet til: ${name}`,
}

export const team = {
  nameTooLong,
  of: (what: string, name: string) => `${what}: ${name}`,
  needs: {
    list: {
      ...rows,
      entryLabel: 'Nyt behov',
      add: 'Tilføj behov',
      count: (count: number) => `${count.toLocaleString('da')} behov`,
      full: (max: number) =>
        `Der er plads til ${max} behov. Det, du har skrevet, står her stadig. Slå nogle sammen for at få plads.`,
      paste: {
        ...pasted,
        title: (count: number) => `Tilføj ${count} behov?`,
        help: 'Fjern krydset ved dem, der ikke skal med.',
        add: (count: number) => `Tilføj ${count} behov`,
        cancel: 'Annullér',
        close: 'Luk',
      },
      announce: {
        ...announced,
        added: (names: readonly string[], total: number) =>
          names.length === 1
            ? `${sentence(`Behov tilføjet: ${names[0]}`)} ${total} i alt`
            : `${names.length} behov tilføjet. ${total} i alt`,
      },
    },
    samples: [
      'Et sted at mødes om tirsdagen',
      'Nogen, de ældre stoler på',
      'En, der kan sige ja på kommunens vegne',
    ],
    kind: 'Slags',
    importance: 'Vægt',
    notChosen: 'Vælg senere',
    many: (count: number) =>
      `I har ${count} behov. Fire til otte er lettest at overskue. Kan nogle slås sammen?`,
    missingKinds: 'Mangler I noget af det her?',
    nextKind: (kind: string) => `Det næste behov, du tilføjer, kommer under ${quoted(kind)}.`,
  },
  actors: {
    list: {
      ...rows,
      entryLabel: 'Ny aktør',
      entryHelp: 'Enter tilføjer. Du kan indsætte flere linjer på én gang.',
      add: 'Tilføj aktør',
      count: (count: number) => several(count, 'aktør', 'aktører'),
      edit: 'Ret navn',
      editOf: (name: string) => `Ret navn: ${name}`,
      full: (max: number) =>
        `Der er plads til ${max.toLocaleString('da')} aktører. Det, du har skrevet, står her stadig. Slå nogle sammen for at få plads.`,
      paste: {
        ...pasted,
        title: (count: number) => `Tilføj ${several(count, 'aktør', 'aktører')}?`,
        help: 'Fjern krydset ved dem, der ikke skal med.',
        add: (count: number) => `Tilføj ${several(count, 'aktør', 'aktører')}`,
        cancel: 'Annullér',
        close: 'Luk',
      },
      announce: {
        ...announced,
        added: (names: readonly string[], total: number) =>
          names.length === 1
            ? `${sentence(`Aktør tilføjet: ${names[0]}`)} ${total} i alt`
            : `${names.length} aktører tilføjet. ${total} i alt`,
      },
    },
    samples: ['Ældre uden bil', 'Den lokale købmand', 'Medarbejdere i hjemmeplejen'],
    /** What went together with the actor is named, so that nothing is lost unseen. */
    removed: (name: string, marks: number, roles: number) => {
      const markWords = several(marks, 'markering', 'markeringer')
      const roleWords = several(roles, 'rolle', 'roller')
      if (marks > 0 && roles > 0) return `${quoted(name)}, ${markWords} og ${roleWords} er slettet`
      if (marks > 0) return `${quoted(name)} og ${markWords} er slettet`
      return roles > 0 ? `${quoted(name)} og ${roleWords} er slettet` : `${quoted(name)} er slettet`
    },
    undoHere: (removed: string) => `${sentence(removed)} Fortryd findes her`,
    group: 'Gruppe',
    chooseGroup: 'Vælg gruppe senere',
    side: 'Side',
    neitherSide: 'Ingen af siderne',
    notChosen: 'Vælg senere',
    similar: (name: string) => `Ligner ${quoted(name)}`,
    brings: 'Hvad har de, som opgaven kræver?',
    relation: 'Er de relevante eller berørte?',
    stake: 'Hvor meget står på spil for dem?',
    influence: 'Hvor meget kan de påvirke?',
    voice: 'Hvor let bliver de hørt?',
    degrees: { '1': 'Lidt', '2': 'En del', '3': 'Meget' },
    stakeIs: { '1': 'lidt på spil', '2': 'en del på spil', '3': 'meget på spil' },
    voiceIs: { strong: 'Let hørt', ordinary: 'Hørt', quiet: 'Let overhørt' },
    influenceIs: { '1': 'lille indflydelse', '2': 'nogen indflydelse', '3': 'stor indflydelse' },
    assessed: 'På spil, indflydelse og stemme',
    table: 'Aktører',
    heads: {
      actor: 'Aktør',
      brings: 'Bringer',
      relation: 'Med som',
      stake: 'På spil',
      influence: 'Indflydelse',
      voice: 'Stemme',
    },
    notSaid: 'Ikke besvaret',
    notDescribed: 'Ikke beskrevet endnu',
    allDescribed: 'Alle er beskrevet.',
    lacking: (count: number) => `${count.toLocaleString('da')} mangler svar`,
    rowKeys:
      'Esc lukker rækken, Ctrl+Enter åbner den næste. På navnene: pil op og ned flytter, Enter åbner.',
    next: 'Næste aktør',
    walk: 'Gennemgå én ad gangen',
    walkClose: 'Luk gennemgangen',
  },
  coverage: {
    asList: 'Vis som liste',
    asTable: 'Vis som tabel',
    lackingSeats: (seats: number, needs: number) =>
      `Mangler: ${seats.toLocaleString('da')} af ${needs.toLocaleString('da')} behov har en ledig plads.`,
    goToSeat: 'Gå til den',
    goToFirstSeat: 'Gå til den første',
    noneMissing: 'Der er ingen ledige pladser.',
    findSomeone: 'Find nogen',
    findSomeoneTo: (need: string) => `Find nogen til ${quoted(need)}`,
    seatOf: (need: string) => `Ledig plads. Find nogen til ${quoted(need)}`,
    seatQuestion: (need: string) => `Ledig plads: Hvem kan tage sig af ${quoted(need)}?`,
    shownActors: 'Hvilke aktører vises?',
    carriersOnly: (count: number) => `Dem, der bærer noget (${count.toLocaleString('da')})`,
    allActors: (count: number) => `Alle (${count.toLocaleString('da')})`,
    showAllActors: (count: number) => `Vis alle ${count.toLocaleString('da')} aktører`,
    allActorsTo: (count: number, need: string) =>
      `Vis alle ${count.toLocaleString('da')} aktører til ${quoted(need)}`,
    undo: 'Fortryd',
    nothingToUndo: 'Der er ikke mere at fortryde',
    noNeeds: 'Skriv først, hvad opgaven kræver:',
    noActors: 'Tilføj en aktør, så får den en kolonne her. De står under:',
    tableRegion: 'Tabel over behov og aktører',
    gridName: 'Hvem bærer hvad',
    gridHelp:
      'Behov i rækker, aktører i kolonner. Flyt med piletasterne. Mellemrum skifter mellem tom, bidrager og bærer. Du kan også trykke 0, 1 eller 2 eller ordets forbogstav. N går til næste ledige plads. Vil du læse alt igennem fra ende til anden, så vælg »Vis som liste« under tabellen: i en stor tabel findes kun de rækker, der er på skærmen.',
    need: 'Det kræver opgaven',
    isCovered: 'Er det dækket?',
    empty: 'Tom',
    /** The mark first: whoever moves from cell to cell listens for that. */
    cell: (need: string, actor: string, mark: string) => `${mark}: ${need}, ${actor}`,
    kindAndImportance: (kind: string, importance: string) =>
      [kind, kind ? importance.toLocaleLowerCase('da') : importance].filter(Boolean).join(', '),
    covered: 'Dækket',
    contributionsOnly: 'Kun bidrag',
    emptySeat: 'Ledig plads',
    counts: (carriers: number, contributors: number) =>
      contributors === 0 ? `${carriers} bærer` : `${carriers} bærer, ${contributors} bidrager`,
    restsOnOne: 'Hviler på én aktør',
    noCarrier: (contributors: number) => `${contributors} bidrager, ingen bærer`,
    changed: (mark: string, status: string) =>
      `${sentence(mark)} Behovet er nu: ${status.toLocaleLowerCase('da')}`,
    legend: {
      of: (mark: string, text: string) => `${mark}: ${text}`,
      carries: 'tager ansvar',
      contributes: 'hjælper til',
    },
    keys: {
      marks: 'sætter mærket, piletaster flytter',
      seat: 'går til næste ledige plads',
      inLarge: 'N: næste ledige plads',
    },
    lead: (mark: string) => `${mark}:`,
    editOf: (need: string) => `Ret: ${need}`,
    closeOf: (need: string) => `Luk: ${need}`,
    actorsOf: (need: string) => `Aktører til ${quoted(need)}`,
    andMore: (count: number) => `og ${count.toLocaleString('da')} til`,
    addNeed: 'Tilføj behov',
    addActor: 'Tilføj aktør',
    begun: (name: string) => `Begyndt, men ikke tilføjet: ${name}`,
    cancel: 'Annullér',
    closeDialog: 'Luk',
  },
  people: {
    find: 'Find en aktør',
    shown: (shown: number, total: number) =>
      `Viser ${shown.toLocaleString('da')} af ${several(total, 'aktør', 'aktører')}`,
    showMore: (hidden: number) => `Vis flere (${hidden.toLocaleString('da')} tilbage)`,
  },
  circles: {
    circle: 'Kreds',
    none: 'Ingen',
    notPlaced: 'Ikke placeret',
    inCircle: (circle: string, count: number) => `${circle}: ${count.toLocaleString('da')}`,
    commitment: 'Har de sagt ja?',
    commitmentNotChosen: 'Ved ikke endnu',
    private: 'Om de har sagt ja',
    noActors: 'Der er ingen aktører endnu. Skriv dem under »Hvem har noget af det?«.',
  },
}
