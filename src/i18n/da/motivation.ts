import { unnamed } from '#i18n/da/unnamed.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { derivedWords } from './derived-words.ts'

const number = new Intl.NumberFormat('da')
const list = new Intl.ListFormat('da')

export const motivation = {
  oneByOne: {
    list: 'Aktører',
    place: (place: number, total: number) =>
      `Aktør ${number.format(place)} af ${number.format(total)}`,
    count: (answered: number, total: number) =>
      `${number.format(answered)} af ${number.format(total)} udfyldt`,
    answered: 'Udfyldt',
    unanswered: 'Ikke udfyldt',
    option: (name: string, isAnswered: boolean) => (isAnswered ? `${name} (udfyldt)` : name),
    next: (name: string) => `Næste aktør: ${name}`,
    last: 'Det var den sidste aktør på listen.',
    skip: 'Spring over',
    skipTo: (name: string) => `Spring over, og gå til ${name}`,
    noActors: 'Der er ingen aktører endnu.',
    noActorsHelp:
      'Skriv dem under spørgsmål 2, »Hvem har noget af det?«. Så står de her, én ad gangen.',
    unnamed: unnamed.actor,
    search: 'Find en aktør',
    shown: (from: number, to: number, total: number) =>
      `Viser ${number.format(from)}–${number.format(to)} af ${number.format(total)}. Søg for at finde resten.`,
    noMatch: 'Ingen aktører passer til søgningen.',
  },
  brings: 'Det giver de',
  bringsHelp: 'Fra spørgsmål 2. Retter I her, er det også rettet dér.',
  gains: 'Det får de ud af det',
  typicalFor: (group: string) => `Typisk for: ${group.toLocaleLowerCase('da')}`,
  gainText: 'Sig det med deres egne ord',
  gainTextHelp: 'Teksten kommer med på aktørens opgavekort.',
  commonGainPlace: (place: number) => `Gevinst ${place}`,
  addCommonGain: 'Tilføj en fælles gevinst',
  commonGain: 'Hvilken gevinst?',
  chooseGain: 'Ikke valgt',
  sign: 'Hvordan ser I den hos jer?',

  barriers: 'Barrierer',
  lowering: 'Hvad gør I ved det?',
  ways: 'Forslag, I kan bygge videre på',
  waysFor: (barrier: string) => `Mod: ${barrier.toLocaleLowerCase('da')}`,
  addWay: (way: string) => `Føj til teksten: ${way}`,
  wayAdded: 'Forslaget er føjet til teksten.',

  who: 'Hvem spørger hvem?',
  how: 'Hvordan?',
  when: 'Hvornår?',

  drafts: {
    heading: 'Udkast, I kan bruge',
    intro:
      'Udkastene er skrevet af jeres egne svar og følger med, når I retter. Kopiér teksten, og gør den til jeres egen.',
    actor: 'Vis udkast til',
    invitationName: 'Invitation',
    talkingPointsName: 'Stikord',
    whyTalk:
      'Den, problemet handler om, og den, der let bliver overhørt, spørger I bedst ansigt til ansigt. Derfor står her stikord og ikke et brev.',
    taskCardName: 'Opgavekort',
    notAsked: (actor: string) =>
      `${quoted(actor)} er ikke spurgt endnu. Kortet kommer her, når de er spurgt.`,
    isSender: (actor: string) =>
      `${quoted(actor)} inviterer de andre. Derfor står her ingen invitation.`,
    noTask: (actor: string) =>
      `${quoted(actor)} har ingen mærker i tabellen endnu. Sæt et under spørgsmål 2, »Hvem bærer hvad?«, så bliver der skrevet et opgavekort.`,
    noActors:
      'Udkastene bliver skrevet til én aktør ad gangen. Skriv aktører under spørgsmål 2, »Hvem har noget af det?«.',
    copy: 'Kopiér teksten',
    copyOf: (draft: string, actor: string) => `Kopiér teksten: ${draft} til ${actor}`,
    copied: 'Teksten er kopieret.',
    selected: 'Teksten er markeret. Tryk Ctrl+C eller Cmd+C for at kopiere den.',
    list: (names: readonly string[]) => list.format(names),
    invitation: derivedWords.invitation,
    taskCard: derivedWords.taskCard,
  },
}
