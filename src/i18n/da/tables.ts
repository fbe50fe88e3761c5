import type { Left } from '#core/tables/left-over.ts'
import type { TableKind } from '#core/tables/table-columns.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'

const several = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('da')} ${many}`
const row = (lines: readonly number[]) =>
  lines.length === 0
    ? 'øverst'
    : `${lines.length === 1 ? 'række' : 'rækkerne'} ${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ' …' : ''}`

/** Needs, actors and coverage as tables for a spreadsheet. */
export const tables = {
  menu: 'Regneark',
  open: 'Hent fra CSV-fil …',
  saveCsv: 'Gem som CSV',
  saveXlsx: 'Gem som Excel-fil',
  chooseFile: 'Vælg en CSV-fil',
  fileName: { needs: 'behov', actors: 'aktører', coverage: 'dækning' } as Readonly<
    Record<TableKind, string>
  >,
  saved: (name: string) => `Gemt som ${name}`,
  notSaved: 'Filen blev ikke lavet. Jeres svar er, som de var. Prøv igen.',
  heads: {
    need: 'Behov',
    actor: 'Aktør',
    kind: 'Slags',
    importance: 'Vægt',
    group: 'Gruppe',
    side: 'Side',
    relation: 'Med som',
    brings: 'Bringer',
    represents: 'Taler for',
    circle: 'Kreds',
    contact: 'Kontakt',
  },
  mark: 'En aktørs markeringer',
  skip: 'Tages ikke med',
  name: 'Navn',
  problems: {
    tooLarge:
      'Filen er større end 10 MB og er ikke læst. Jeres svar er, som de var. Del tabellen i mindre filer.',
    tooWide: 'Tabellen har mere end 1.100 kolonner og er ikke læst. Jeres svar er, som de var.',
    empty: 'Der står ingen rækker i filen. Jeres svar er, som de var. Vælg en anden fil.',
    workbook:
      'Det er en Excel-fil, og den kan Medspil ikke læse. Jeres svar er, som de var. Åbn den i Excel, vælg Gem som, og vælg CSV. Hent så den.',
    unreadable:
      'Filen kunne ikke læses. Jeres svar er, som de var. Ligger den i skyen, så hent den ned først.',
    notFetched:
      'Det, der læser tabeller, kunne ikke hentes. Jeres svar er, som de var. Se, om der er net, og prøv igen.',
  },
  openQuote: (number: number) =>
    `I række ${number} er et anførselstegn ikke lukket, hvor cellen slutter. Rækkerne efter ville blive læst som en del af cellen, så filen er ikke læst. Jeres svar er, som de var. Ret rækken, og hent filen igen.`,
  taking: {
    title: (file: string) => `Hent fra ${quoted(file)}`,
    close: 'Luk',
    cancel: 'Annullér',
    take: 'Tag det med',
    nothing:
      'Tabellen siger ikke noget nyt. Sig, hvad der står i kolonnerne, eller vælg en anden fil.',
    columns: 'Hvad står der i kolonnerne?',
    column: (place: number, head: string, sample: string) =>
      `Kolonne ${place}: ${[head, sample].filter((part) => part !== '').join(' – ') || 'tom'}`,
    knownColumns: (count: number) =>
      `${several(count, 'kolonne er en aktør', 'kolonner er aktører')}, I har i forvejen.`,
    what: 'Det kommer med',
    addedNeeds: (count: number) =>
      `${count.toLocaleString('da')} nye behov`.replace(/^1 nye/u, '1 nyt'),
    changedNeeds: (count: number) => `${count.toLocaleString('da')} behov bliver rettet`,
    addedActors: (count: number) => several(count, 'ny aktør', 'nye aktører'),
    changedActors: (count: number) => `${several(count, 'aktør', 'aktører')} bliver rettet`,
    marks: (count: number) =>
      `${several(count, 'markering', 'markeringer')} bliver sat eller rettet`,
    names: (said: string, names: string) => `${said}: ${names}`,
    more: (count: number) => `og ${count.toLocaleString('da')} til`,
    clear: (count: number) =>
      `Fjern også ${several(count, 'markering', 'markeringer')}, hvor tabellen har en tom celle`,
    stays: 'Ingen rækker bliver slettet, og det, tabellen ikke siger noget om, bliver stående.',
    leftHeading: 'Læg mærke til',
    skipped: (names: string) => `Kolonner, der ikke kommer med: ${names}`,
    left: ({ reason, column, text, lines }: Left): string => {
      const under = column === '' ? '' : ` under ${quoted(column)}`
      switch (reason) {
        case 'noName':
          return `Uden navn, og kommer ikke med: ${row(lines)}`
        case 'notKnown':
          return `${quoted(text)}${under} er ikke et af ordene og kommer ikke med (${row(lines)})`
        case 'tooLong':
          return `Over 20.000 tegn${under}, og kommer ikke med: ${row(lines)}`
        case 'noRoom':
          return `${quoted(text)} kommer ikke med. Listen er fuld (${row(lines)})`
        case 'repeated':
          return `${quoted(text)} står der igen (${row(lines)}). Det sidste, der står, gælder.`
      }
    },
    done: (parts: string) => `${sentence(`Hentet: ${parts}`)} Ctrl+Z fortryder det hele.`,
  },
}
