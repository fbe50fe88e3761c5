import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { unnamed } from '#i18n/da/unnamed.ts'

const list = new Intl.ListFormat('da')
const day = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const number = (count: number) => count.toLocaleString('da')
const several = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${number(count)} ${many}`

/** The words in the figures. A soft hyphen says where a label may be broken. */
export const figureWords: FigureWords = {
  unnamedActor: unnamed.actor,
  unnamedNeed: unnamed.need,
  groups: {
    politicians: 'Politikere',
    administration: 'Administration',
    staff: 'Medarbejdere',
    users: 'Brugere',
    citizens: 'Borgere',
    volunteers: 'Frivillige',
    associations: 'Foreninger',
    business: 'Virksomheder',
    otherPublic: 'Andre offentlige',
    knowledge: 'Viden og uddannelse',
  },
  noGroup: 'Uden gruppe',
  andMore: (count) => `og ${number(count)}\u00A0til`,
  list: (names) => list.format(names),
  together: ([first = '', ...rest]) =>
    list.format([first, ...rest.map((name) => name.toLocaleLowerCase('da'))]),
  asList: 'Vis som liste',
  table: {
    title: 'Bordet set fra oven',
    task: 'Opgaven på bordet',
    noTask: 'Opgaven er ikke skrevet endnu',
    seated: (count) =>
      count === 0 ? 'Ingen har en plads endnu' : `${several(count, 'part', 'parter')} har en plads`,
    around: (count) => `${several(count, 'part', 'parter')} i netværket uden plads ved bordet`,
    emptySeat: 'Ledig plads',
    emptySeats: (count) => several(count, 'ledig plads', 'ledige pladser'),
    ofGroup: (group, count) => `${group}\u00A0(${number(count)})`,
  },
  staircase: {
    title: 'Samskabelsestrappen',
    steps: {
      1: 'Borgerne skaber egen vel\u00ADfærd',
      2: 'Frivillige skaber vel\u00ADfærd for andre',
      3: 'Praksis\u00ADfælles\u00ADskaber på tværs',
      4: 'Relevante og berørte parter løser komplekse problemer',
      5: 'Alle kan tage initiativ',
    },
    step: (step) => `Trin ${step}`,
    here: 'I er her',
    next: 'Næste',
    reached: 'Nået',
    notReached: 'Ikke nået',
    inFront: 'I er her: foran trappen',
  },
  coverage: {
    title: 'Hvem dækker hvad',
    byGroup: 'Hvem dækker hvad, gruppe for gruppe',
    spheres: {
      public: 'Offentlige',
      civic: 'Borgere m.fl.',
      knowledge: 'Viden',
      none: 'Uden gruppe',
    },
    importance: {
      critical: 'Afgørende',
      important: 'Vigtigt',
      useful: 'Nyttigt',
    },
    carries: 'Bærer',
    contributes: 'Bidrager',
    emptySeat: 'Ledig plads',
    carriedBy: 'bæres af',
    helpedBy: 'får bidrag fra',
    carriers: (count) => `${number(count)} bærer`,
    contributors: (count) => `${number(count)} bidrager`,
    needs: (name, count) => `${name}: ${number(count)} behov`,
    carried: (count) => `${number(count)} bæres`,
    helped: (count) => `${number(count)} får kun bidrag`,
    emptySeats: (count) => several(count, 'ledig plads', 'ledige pladser'),
    noNeeds: 'Der er ingen behov endnu',
    summary: (needs, actors) => `${number(needs)} behov og ${several(actors, 'aktør', 'aktører')}`,
  },
  process: {
    title: 'Forløbet i fire faser',
    phases: {
      initiate: 'Initiere',
      design: 'Designe',
      implement: 'Implementere',
      evaluate: 'Evaluere',
    },
    notAgreed: 'ikke aftalt endnu',
    meetings: 'Aftalte møder',
    undated: (count) => `${number(count)} uden fast dato`,
    noDate: 'Møde uden fast dato',
    date: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
  },
  map: {
    title: 'Hvem har noget på spil, og hvem har indflydelse',
    stake: { 1: 'Lidt på spil', 2: 'En del på spil', 3: 'Meget på spil' },
    influence: {
      1: 'Lidt ind\u00ADflydelse',
      2: 'En del ind\u00ADflydelse',
      3: 'Meget ind\u00ADflydelse',
    },
    relation: {
      relevant: 'Relevant',
      affected: 'Berørt',
      both: 'Relevant og berørt',
      none: 'Ikke afklaret',
    },
    quiet: 'Bliver let overhørt',
    bringForward: 'Løft frem',
    unplaced: 'Ikke placeret endnu',
    nobody: 'Der er ingen aktører endnu',
  },
}
