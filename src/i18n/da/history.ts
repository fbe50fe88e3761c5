import type { VersionKind } from '#core/versions/version.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'

/** The project as it stood before: its versions, what became of them since, and one brought back. */
export const history = {
  title: 'Historik',
  lead: 'Sådan så projektet ud undervejs. I kan se, hvad der er ændret siden, og hente en tidligere version tilbage.',
  open: 'Se historik',
  list: 'Versioner',
  empty: {
    title: 'Ingen versioner endnu',
    text: 'Der kommer en af sig selv, når I har arbejdet i ti minutter. I kan også lave en nu.',
  },
  /** Beneath the list. */
  kept: (most: number) =>
    `En version med et navn bliver liggende. Af dem uden navn er der højst ${most}, tættest på hinanden den seneste tid. Historikken ligger ved siden af projektet. Den følger ikke med i projektets egen fil, men den er med i filen med alle projekter.`,
  kinds: {
    asked: 'Lavet af jer',
    timed: 'Undervejs',
    update: 'Før opdatering af Medspil',
    import: 'Før noget blev hentet ind',
    merge: 'Før en fil blev flettet ind',
    restore: 'Før en version blev gendannet',
  } satisfies Record<VersionKind, string>,
  /** Without a date it was today. */
  at: (time: string, date: string | null) => `${date ?? 'I dag'} kl. ${time}`,
  progress: (answered: number, pages: number) =>
    `${answered} af ${pages} ${pages === 1 ? 'side' : 'sider'} besvaret`,
  make: {
    open: 'Lav ny version',
    title: 'Lav ny version',
    text: 'Projektet bliver gemt i historikken, som det er nu. Giv versionen et navn, som I kan kende den på.',
    submit: 'Lav version',
    suggested: (number: number) => `Udkast ${number}`,
    done: (name: string) => `Versionen ${quoted(name)} ligger i historikken`,
  },
  name: {
    label: 'Versionens navn',
    tooLong: (most: number) => `Et navn kan højst have ${most} tegn.`,
    give: 'Giv versionen et navn',
    change: 'Omdøb versionen',
    text: 'En version med et navn bliver liggende, så længe projektet gør.',
    submit: 'Gem navnet',
    done: (name: string) => `Versionen hedder nu ${quoted(name)}`,
    remove: 'Fjern navnet',
    removed: 'Navnet er fjernet. Versionen kan forsvinde, når der kommer mange nye.',
  },
  back: 'Tilbage til historik',
  all: 'Se alle versioner',
  gone: {
    title: 'Versionen findes ikke længere',
    text: 'Den er gjort plads til nyere, eller den kan ikke læses. Projektet er, som det var.',
  },
  unreached: {
    title: 'Historikken kunne ikke hentes frem',
    text: 'Browseren svarede ikke, som den plejer. Projektet er gemt, som der står øverst. Genindlæs siden, og prøv igen.',
  },
  restore: {
    act: 'Gendan denne version',
    done: 'Versionen er gendannet. Det, der stod før, ligger i historikken, og du kan fortryde.',
    same: 'Projektet er allerede, som det var i denne version.',
  },
  compare: {
    heading: 'Hvad er ændret?',
    with: 'Sammenlign med',
    now: 'Projektet, som det er nu',
    /** From the earlier to the later. */
    between: (from: string, to: string) => `Fra ${quoted(from)} til ${quoted(to)}`,
    count: (count: number) => (count === 1 ? '1 ændring' : `${count} ændringer`),
    none: 'Der er ingen forskel.',
    around: 'Om projektet',
    rows: {
      came: (names: string) => `Tilføjet: ${names}`,
      went: (names: string) => `Slettet: ${names}`,
      moved: (names: string) => `Flyttet: ${names}`,
    },
    unnamed: 'uden navn',
    came: 'tilføjet:',
    went: 'slettet:',
    more: (count: number) => `Der er ${count} ændringer til, som ikke er vist.`,
  },
  paper: 'Papiret, som det så ud',
}
