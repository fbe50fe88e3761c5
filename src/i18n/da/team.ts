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
  removed: (name: string) => `»${name}« er slettet`,
  restore: 'Fortryd',
  fullAgain: 'Listen er fuld igen. Vil du have det slettede tilbage, så vælg Fortryd i menuen Fil.',
  lost,
  showMore: (hidden: number) => `Vis flere (${hidden.toLocaleString('da')} tilbage)`,
  samples: 'For eksempel',
  empty: 'Skriv det første. I kan rette det hele bagefter.',
  entryHelp: 'Enter tilføjer. Du kan indsætte flere linjer fra Word eller Excel på én gang.',
}

const announced = {
  removed: (name: string) => `»${name}« er slettet. Fortryd findes her`,
  restored: (name: string) => `»${name}« er tilbage`,
  moved: (name: string, place: number, total: number) =>
    `»${name}« er flyttet til plads ${place} af ${total}`,
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
    nextKind: (kind: string) => `Det næste behov, du tilføjer, kommer under »${kind}«.`,
  },
  actors: {
    list: {
      ...rows,
      entryLabel: 'Ny aktør',
      entryHelp:
        'Skriv grupper og roller, ikke navne på personer. Enter tilføjer, og du kan indsætte flere linjer på én gang.',
      add: 'Tilføj aktør',
      count: (count: number) => several(count, 'aktør', 'aktører'),
      open: 'Beskriv',
      openOf: (name: string) => `Beskriv ${name}`,
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
      if (marks > 0 && roles > 0) return `»${name}«, ${markWords} og ${roleWords} er slettet`
      if (marks > 0) return `»${name}« og ${markWords} er slettet`
      return roles > 0 ? `»${name}« og ${roleWords} er slettet` : `»${name}« er slettet`
    },
    undoHere: (removed: string) => `${sentence(removed)} Fortryd findes her`,
    group: 'Gruppe',
    chooseGroup: 'Vælg gruppe senere',
    side: 'Side',
    neitherSide: 'Ingen af siderne',
    notChosen: 'Vælg senere',
    similar: (name: string) => `Ligner »${name}«`,
    brings: 'Hvad har de, som opgaven kræver?',
    relation: 'Er de relevante eller berørte?',
    stake: 'Hvor meget står på spil for dem?',
    influence: 'Hvor meget kan de påvirke?',
    voice: 'Hvor let bliver de hørt?',
    degrees: { '1': 'Lidt', '2': 'En del', '3': 'Meget' },
    stakeIs: { '1': 'lidt på spil', '2': 'en del på spil', '3': 'meget på spil' },
  },
  coverage: {
    view: 'Visning',
    table: 'Tabel',
    list: 'Liste',
    onlyMissing: 'Vis kun behov, der mangler nogen',
    showing: (shown: number, total: number) => `Viser ${shown} af ${total} behov`,
    noneMissing: 'Alle behov har en, der bærer dem.',
    undo: 'Fortryd',
    nothingToUndo: 'Der er ikke mere at fortryde',
    emptyHeading: 'Tabellen mangler noget at vise',
    emptyText:
      'Den får en række for hvert behov og en kolonne for hver aktør. Tilføj dem her eller på de to foregående sider.',
    have: (needs: number, actors: number) =>
      `I har ${needs} behov og ${several(actors, 'aktør', 'aktører')}.`,
    tableRegion: 'Tabel over behov og aktører',
    gridName: 'Hvem bærer hvad',
    gridHelp:
      'Behov i rækker, aktører i kolonner. Flyt med piletasterne. Mellemrum skifter mellem tom, bidrager og bærer. Du kan også trykke 0, 1 eller 2 eller ordets forbogstav. Vil du læse alt igennem fra ende til anden, så vælg visningen Liste: i en stor tabel findes kun de rækker, der er på skærmen.',
    need: 'Behov',
    isCovered: 'Er behovet dækket?',
    empty: 'Tom',
    /** The mark first: whoever moves from cell to cell listens for that. */
    cell: (need: string, actor: string, mark: string) => `${mark}: ${need}, ${actor}`,
    kindAndImportance: (kind: string, importance: string) =>
      [kind, kind ? importance.toLocaleLowerCase('da') : importance].filter(Boolean).join(', '),
    covered: 'Dækket',
    contributionsOnly: 'Kun bidrag',
    emptySeat: 'Udækket',
    counts: (carriers: number, contributors: number) =>
      contributors === 0 ? `${carriers} bærer` : `${carriers} bærer og ${contributors} bidrager`,
    restsOnOne: 'Hviler på én aktør',
    noCarrier: (contributors: number) => `${contributors} bidrager, ingen bærer`,
    emptySeatAtTable: 'Ledig plads ved bordet',
    inOneLine: (status: string, detail: string) =>
      `${status}: ${detail.charAt(0).toLocaleLowerCase('da')}${detail.slice(1)}`,
    changed: (mark: string, status: string) =>
      `${sentence(mark)} Behovet er nu: ${status.toLocaleLowerCase('da')}`,
    legend: {
      carries: 'aktøren tager ansvar for behovet',
      contributes: 'aktøren hjælper til',
      empty: 'ikke relevant, eller ikke tænkt over endnu',
    },
    lead: (mark: string) => `${mark}:`,
    edit: 'Ret',
    editOf: (need: string) => `Ret: ${need}`,
    close: 'Luk',
    closeOf: (need: string) => `Luk: ${need}`,
    actorsOf: (need: string) => `Aktører til »${need}«`,
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
