import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'

/** What can go wrong: what happened, what is safe, what to do. */
export const notices = {
  saveFailed: {
    title: 'Ændringerne kunne ikke gemmes i browseren.',
    text: 'Det, du har skrevet, er stadig her på siden. Gem det som fil nu.',
  },
  storageFull: {
    title: 'Browseren har ikke plads til mere.',
    text: 'Jeres svar er her stadig, så længe siden er åben. Gem som fil, og ryd op i gamle projekter.',
  },
  conflict: {
    title: 'Projektet er gemt i en nyere udgave fra et andet vindue.',
    text: 'Intet er overskrevet her. Hent den nyeste udgave, eller behold det, du har her, som en kopi.',
    takeNewest: 'Hent den nyeste',
    keepAsCopy: 'Behold som kopi',
  },
  trashedElsewhere: {
    title: 'Projektet er flyttet til papirkurven i et andet vindue.',
    text: 'Intet i det er slettet, men det, du skriver her, bliver ikke gemt i browseren. Gendan projektet for at arbejde videre, eller behold det, du har her, som en kopi.',
  },
  gone: {
    title: 'Projektet ligger ikke længere i browseren.',
    text: 'Browserens data kan være ryddet. Det, du har skrevet, er stadig her på siden. Gem det som fil, eller læg det i browseren igen.',
    putBack: 'Læg i browseren igen',
  },
  /** Another window has a later version of the application. */
  outdated: {
    title: 'Et andet vindue har et nyere Medspil og har gemt projektet.',
    text: 'Derfor gemmer dette vindue ikke mere. Det, du har skrevet, er stadig her på siden. Hent siden igen for at få den nye udgave: Det, der ikke er gemt, kommer med.',
    reload: 'Hent siden igen',
  },
  /** Stands at the foot of the window while the notice itself is out of sight. */
  unsaved: {
    name: 'Ikke gemt i browseren',
    text: 'Det, du skriver, bliver ikke gemt i browseren.',
    more: 'Se hvorfor',
  },
  trashed: {
    title: 'Projektet ligger i papirkurven',
    text: 'Intet i det er slettet. Gendan projektet for at arbejde videre.',
    restore: 'Gendan projektet',
  },
  retry: 'Prøv igen',
  saveAsFile: 'Gem som fil',
  crash: {
    title: 'Siden gik i stå',
    text: 'Intet, der er gemt, er ændret. Genindlæs siden, eller gå til en anden side.',
    file: 'Gem det, du har her, som fil, hvis du er i tvivl. Filen har også de private noter med.',
    reload: 'Genindlæs',
  },
  notFetched: {
    title: 'Denne del af Medspil kunne ikke hentes',
    text: 'Det, du har skrevet, er her stadig, og resten virker. Delen bliver hentet, når der er forbindelse igen.',
    online: 'Er der forbindelse, så genindlæs siden: Medspil kan være kommet i en ny version.',
    act: 'Det, der skal bruges, kunne ikke hentes. Intet er ændret. Tjek forbindelsen, og prøv igen.',
  },
  recover: {
    toHome: 'Gå til Mine projekter',
  },
  file: {
    title: 'Filen kan ikke åbnes',
    tooLarge:
      'Filen fylder mere end 25 MB. Så store er projektfiler fra Medspil ikke. Filen er ikke ændret. Vælg en anden fil.',
    tooDeep:
      'Filen er bygget anderledes end en projektfil fra Medspil. Filen er ikke ændret. Vælg en anden fil.',
    damaged:
      'Filen er beskadiget eller ikke hel. Hent den igen dér, hvor du fik den. Filen er ikke ændret.',
    foreign:
      'Filen er ikke et projekt fra Medspil. Den er ikke ændret. Vælg en projektfil (.medspil.json), en PDF med projektet i eller filen med alle projekter (.zip).',
    pdfWithoutProject:
      'PDF’en har ikke noget projekt i sig. Kun et projektgrundlag, der er gemt som »Papiret med projektet i«, har det med. Bed om den PDF eller om projektfilen (.medspil.json). PDF’en er ikke ændret.',
    pdfLocked:
      'PDF’en er låst med en adgangskode og kan ikke læses her. Gem den uden adgangskode i et PDF-program, og åbn den så. PDF’en er ikke ændret.',
    pdfReaderMissing:
      'PDF-læseren kunne ikke hentes. Tjek forbindelsen, og prøv igen. PDF’en er ikke ændret.',
    tooNew:
      'Filen er lavet i en nyere version af Medspil. Genindlæs siden for at få den. Filen er ikke ændret.',
    invalid: (where: string) =>
      `${sentence(`Noget i filen passer ikke til et projekt${where === '' ? '' : `: ${where}`}`)} Filen er ikke ændret. Ret det dér, hvor filen kommer fra, og gem den igen.`,
    choose: {
      title: 'Hvilket projekt vil du åbne?',
      text: (count: number, unread: number) =>
        unread === 0
          ? `Der er ${count} projekter i filen. Den bliver ikke ændret, så du kan åbne de andre bagefter.`
          : `Der er ${count} projekter i filen. ${unread} af dem kan ikke åbnes. Filen bliver ikke ændret.`,
      projects: 'Projekter i filen',
      changed: (date: string, clock: string) => `Ændret ${date} kl. ${clock}`,
      open: 'Åbn projekt',
    },
    asCopy: (name: string) =>
      `Projektet findes i forvejen i denne browser. Det er åbnet som en kopi: ${name}`,
    opened: (name: string) => `${quoted(name)} er åbnet.`,
    fromFile: (name: string) => `${name} (fra fil)`,
  },
}
