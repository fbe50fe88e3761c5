import type { IdeaTarget } from '#core/workshop/ideas/idea-targets.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { wholeNumber } from '#i18n/shared/whole-number.ts'

const ideas = (count: number) => `${wholeNumber(count, 'da')} forslag`
const dots = (count: number) => (count === 1 ? '1 prik' : `${wholeNumber(count, 'da')} prikker`)
const no = (number: number) => `Nr. ${number}`
const chosen = (count: number) => (count === 1 ? '1 forslag valgt' : `${ideas(count)} valgt`)

const usedAs: Readonly<Record<IdeaTarget, string>> = {
  affected: 'berørte',
  fixed: 'noget, der ligger fast',
  open: 'noget, der er åbent',
  success: 'tegn på, at det er blevet bedre',
  needs: 'behov',
  actors: 'aktør',
  promise: 'løfte om indflydelse',
  groundRules: 'spilleregel',
  meetings: 'møde',
  risks: 'risiko',
  agreedActions: 'aftalt skridt',
}

/** What is said in a workshop. */
export const ideaWords = {
  title: 'Forslag',
  open: 'Saml forslag',
  lead: 'Skriv det, der bliver sagt. Hvert forslag får et nummer, som det beholder, så I kan sige det højt.',
  /** A file does not have them. */
  notInFile:
    'Forslagene ligger ved siden af projektet. De kommer ikke med i projektets fil, men i filen med alle projekter. Det, I bruger fra dem, kommer med begge steder.',
  all: ideas,
  tableOf: (table: number) => `Bord ${table}`,
  entry: {
    label: 'Nyt forslag',
    help: 'Enter tilføjer. Alt+↑ og Alt+↓ skifter bord. Du kan indsætte flere linjer fra Word eller Excel på én gang.',
    table: 'Bord',
    notTable: 'Skriv bordet som et tal fra 1 til 99, eller lad feltet stå tomt.',
    noTable: 'Intet bord',
    add: 'Tilføj',
    nothing: 'Skriv forslaget i feltet først.',
    tooLong: (most: number) =>
      `Et forslag kan højst have ${wholeNumber(most, 'da')} tegn. Det er ikke tilføjet. Det, du har skrevet, står her stadig. Kort det ned.`,
    tooMany: (most: number) =>
      `Der er plads til ${wholeNumber(most, 'da')} forslag. Det, du har skrevet, er ikke tilføjet. Slet nogle for at få plads.`,
    mostLines: (most: number) =>
      `Du kan tilføje ${most} linjer ad gangen. Intet er tilføjet endnu. Vælg færre, eller del dem op.`,
    added: (first: number, text: string) => `${no(first)} tilføjet: ${text}`,
    severalAdded: (count: number) => `${ideas(count)} tilføjet`,
    paste: {
      title: (count: number) => `Tilføj ${ideas(count)}?`,
      help: 'Fjern krydset ved dem, der ikke skal med.',
      columns: 'Hvad står der i kolonnerne?',
      columnsHelp:
        'Er flere kolonner forslag, bliver de sat sammen. Et ord, der ikke passer i sin kolonne, kommer med i forslaget.',
      column: (place: number, sample: string) => `Kolonne ${place}: ${sample}`,
      name: 'Forslag',
      skip: 'Tages ikke med',
      numbering: 'Fjern nummereringen foran',
      add: (count: number) => `Tilføj ${ideas(count)}`,
      cancel: 'Annullér',
      close: 'Luk',
    },
  },
  reading: 'Henter forslagene …',
  unreadable: {
    title: 'Forslagene kan ikke læses.',
    text: 'Browseren svarer ikke. De forslag, der er gemt, er ikke ændret.',
    again: 'Prøv igen',
  },
  /** What was said and is not in the list yet. */
  waiting: {
    writing: 'Gemmer …',
    title: (count: number) =>
      count === 1 ? '1 forslag er ikke gemt.' : `${ideas(count)} er ikke gemt.`,
    text: 'Teksten står her, indtil det lykkes, eller du smider den væk.',
    again: 'Prøv igen',
    drop: (text: string) => `Smid væk: ${text}`,
    dropShort: 'Smid væk',
  },
  /** Texts whose idea is gone or says something else. */
  lost: {
    title: (count: number) =>
      count === 1 ? '1 tekst står uden for listen.' : `${count} tekster står uden for listen.`,
    text: 'Teksten står her, indtil du tilføjer den som forslag eller smider den væk.',
    gone: (text: string) => `Et forslag, der er slettet, var ved at blive rettet til: ${text}`,
    other: (number: number, text: string) =>
      `${no(number)} er rettet i to vinduer. I det andet stod der: ${text}`,
    add: 'Tilføj som forslag',
    addOf: (text: string) => `Tilføj som forslag: ${text}`,
    drop: 'Smid væk',
    dropOf: (text: string) => `Smid væk: ${text}`,
    dropped: 'Teksten er smidt væk',
  },
  failed: {
    title: 'Ændringen er ikke gemt.',
    text: 'Forslagene er, som de var før. Prøv igen om lidt.',
  },
  back: {
    undo: 'Fortryd',
    undone: 'Det er fortrudt',
    added: (count: number) => `${ideas(count)} er tilføjet`,
    removed: (all: readonly number[]) =>
      all.length === 1 ? `${no(all[0] ?? 0)} er slettet` : `${ideas(all.length)} er slettet`,
    parked: (all: readonly number[]) =>
      all.length === 1 ? `${no(all[0] ?? 0)} er parkeret` : `${ideas(all.length)} er parkeret`,
    unparked: (all: readonly number[]) =>
      all.length === 1
        ? `${no(all[0] ?? 0)} er taget frem igen`
        : `${ideas(all.length)} er taget frem igen`,
    joined: (number: number, to: number) => `${no(number)} er samlet med nr. ${to}`,
    split: (number: number) => `${no(number)} står for sig selv igen`,
    grouped: (count: number, name: string) => `${ideas(count)} er nu i gruppen ${quoted(name)}`,
    ungrouped: (count: number) => `${ideas(count)} er taget ud af gruppen`,
    renamed: (name: string) => `Gruppen hedder nu ${quoted(name)}`,
    reworded: (number: number) => `${no(number)} er rettet`,
    counted: (number: number, count: number) => `${no(number)}: ${dots(count)}`,
    cleared: 'Optællingen er slettet',
    used: (count: number, as: IdeaTarget) => `${ideas(count)} er brugt som ${usedAs[as]}`,
  },
  view: {
    label: 'Vis',
    list: 'Liste',
    groups: 'Grupper',
    dots: 'Prikker',
  },
  list: {
    empty: 'Skriv det første forslag. Alt kan rettes bagefter.',
    newest: 'Det nyeste står øverst.',
    keys: 'Taster, når en række er valgt: ↑ og ↓ går til den næste, P parkerer, og 1–9 lægger i en gruppe.',
    more: (hidden: number) => `Vis flere (${wholeNumber(hidden, 'da')} tilbage)`,
    parked: (count: number) => `Parkeret (${wholeNumber(count, 'da')})`,
    choose: (number: number, text: string) => `Vælg nr. ${number}: ${text}`,
    edit: 'Ret',
    editOf: (number: number) => `Ret nr. ${number}`,
    editField: (number: number) => `Teksten i nr. ${number}`,
    save: 'Gem',
    cancel: 'Annullér',
    now: (text: string) => `Gemmer du, kommer din tekst i stedet for det, der står nu: ${text}`,
    park: 'Parkér',
    parkOf: (number: number) => `Parkér nr. ${number}`,
    unpark: 'Tag frem',
    unparkOf: (number: number) => `Tag frem: nr. ${number}`,
    remove: 'Slet',
    removeOf: (number: number) => `Slet nr. ${number}`,
    tooLong: (most: number) =>
      `Et forslag kan højst have ${wholeNumber(most, 'da')} tegn. Det er ikke gemt. Kort det ned.`,
    near: (number: number) => `Ligner nr. ${number}`,
    join: 'Saml dem',
    joinOf: (number: number, to: number) => `Saml dem: nr. ${number} med nr. ${to}`,
    also: (number: number) => `Også nr. ${number}`,
    split: 'Skil ad',
    splitOf: (number: number) => `Skil ad: nr. ${number}`,
    used: (all: readonly IdeaTarget[]) => `Brugt som ${all.map((as) => usedAs[as]).join(' og ')}`,
    block: (what: string) => quoted(what),
  },
  selection: {
    chosen,
    clear: 'Ryd valget',
    group: 'Saml i gruppe',
    use: 'Brug som …',
    park: 'Parkér',
    unpark: 'Tag frem',
    remove: 'Slet',
  },
  groups: {
    none: 'Der er ingen grupper endnu. Vælg forslag, og saml dem i en gruppe.',
    heading: (number: number, name: string, count: number) => `${number} · ${name} (${count})`,
    unnamed: (number: number) => `Gruppe ${number}`,
    ungrouped: (count: number) => `Uden gruppe (${wholeNumber(count, 'da')})`,
    rename: 'Omdøb',
    renameOf: (name: string) => `Omdøb gruppen ${name}`,
    title: (count: number) => `Saml ${ideas(count)} i en gruppe`,
    renameTitle: 'Hvad skal gruppen hedde?',
    which: 'Hvilken gruppe?',
    fresh: 'En ny gruppe',
    leave: 'Ingen gruppe',
    name: 'Gruppens navn',
    tooLong: (most: number) => `Et navn kan højst have ${most} tegn.`,
    full: (most: number) => `Der kan højst være ${most} grupper.`,
    save: 'Saml dem',
    saveName: 'Gem navnet',
    noSuch: (number: number) => `Der er ingen gruppe ${number} endnu`,
  },
  dots: {
    lead: (count: number) =>
      `Giv hver deltager ${count} prikker. Prikker viser, hvad gruppen vil tale om. De afgør ikke.`,
    help: 'Skriv nummeret, tryk Enter, skriv antallet, og tryk Enter igen.',
    number: 'Nummer',
    count: 'Antal prikker',
    add: 'Gem antal',
    noNumber: 'Der er intet forslag med det nummer.',
    parked: 'Forslaget er parkeret. Tag det frem først.',
    notCount: (most: number) =>
      `Skriv antallet som et helt tal fra 0 til ${wholeNumber(most, 'da')}.`,
    counted: (count: number, of: number) =>
      `${wholeNumber(count, 'da')} af ${ideas(of)} er talt op`,
    /** Hands are counted for one idea after the other. */
    hands: {
      open: 'Tæl ved håndsoprækning',
      more: 'Én mere',
      fewer: 'Én færre',
      previous: 'Forrige forslag',
      next: 'Næste forslag',
      nth: (nth: number, of: number) => `${wholeNumber(nth, 'da')} af ${wholeNumber(of, 'da')}`,
      nothing: 'Der er ingen forslag at tælle op.',
    },
    show: 'Vis resultat',
    hide: 'Skjul resultat',
    hidden: 'Resultatet er skjult, til I viser det.',
    clear: 'Slet optællingen',
    nothing: 'Der er ikke talt prikker op endnu.',
    shared: (number: number) => `Delt plads ${number}`,
    dots,
  },
  use: {
    title: (count: number) => `Brug ${ideas(count)} i projektet`,
    text: 'Ret teksterne, som de skal stå i svaret. Selve forslagene bliver, som de er.',
    as: 'Brug som',
    /** The field's number stands before it. */
    names: {
      affected: 'Berørte',
      fixed: 'Ligger fast',
      open: 'Er åbent',
      success: 'Tegn på, at det er blevet bedre',
      needs: 'Behov',
      actors: 'Aktører',
      promise: 'Løftet om indflydelse',
      groundRules: 'Spilleregler',
      meetings: 'Møder',
      risks: 'Risici',
      agreedActions: 'Aftalte skridt',
    } satisfies Readonly<Record<IdeaTarget, string>>,
    textOf: (number: number) => `Nr. ${number}`,
    known: 'Står der allerede.',
    add: (count: number) => `Sæt ${ideas(count)} ind`,
    full: 'Der er ikke plads til så mange der. Intet er sat ind. Vælg færre, eller ryd op først.',
    tooLong: 'Teksten ville blive for lang. Intet er sat ind. Kort den ned, eller vælg færre.',
    notMarked:
      'Forslagene er ikke sat ind, for browseren kunne ikke gemme, hvad de er brugt som. Prøv igen.',
    nothing: 'Der er intet at sætte ind. Skriv en tekst, eller vælg noget andet.',
  },
}
