import type { RuleCode, Step } from '#core/rules/facts/rule-codes.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'

/** What stands on screen around the results of the check and the staircase. */
export const checkScreen = {
  title: 'Prøven og trappen',
  lead: 'Her kan I se, hvad jeres svar peger på, og hvorfor. Er I uenige, så skriv jeres eget svar ved siden af.',
  back: 'Tilbage til prøven',
  toOverview: 'Tilbage til overblik',
  conversation: 'Prøven er en samtale, ikke en karakter.',
  count: (met: number, all: number) => `${met} af ${all} kriterier`,
  /** Before a verdict: no rule sees through an answer, it can only go by it. */
  computed: 'Efter det, I har svaret, siger prøven',
  own: 'Efter det, I har svaret, siger I selv',
  computedNow: (verdict: string, count: string) =>
    `Efter det, I har svaret, siger prøven nu: ${sentence(verdict)} ${count}`,
  ownNow: (verdict: string, count: string) =>
    `Efter det, I har svaret, siger I nu selv: ${sentence(verdict)} ${count}`,
  honestName: (name: string) => `Det kan I kalde det: ${name}`,
  judgeYourselves: 'I kan også vurdere selv. Åbn et punkt, og vælg jeres svar.',
  suitability: 'Egner opgaven sig?',
  suitabilityOpen: 'Det kan ikke afgøres endnu.',
  signs: (count: number, all: number) =>
    `I har sat kryds ved ${count} af ${all} tegn på, at ingen kan løse det alene.`,
  unknown: 'Ved ikke endnu',
  yourOwn: 'jeres svar',
  computedIs: (answer: string) => `Prøven siger: ${answer}`,
  ownReason: (reason: string) => `I skriver: ${reason}`,
  begin: 'Begynd her',
  tests: {
    heading: 'De tre prøver',
    lead: 'Siger en af dem stop, er det noget andet end samskabelse.',
  },
  criteria: {
    heading: 'De otte kriterier',
    lead: 'Det skal være opfyldt, for at det er samskabelse.',
  },
  why: {
    heading: 'Hvorfor det betyder noget',
    consultation:
      'Når svaret er givet på forhånd, kan de andre kun sige til eller fra. Så får I bemærkninger, ikke nye idéer.',
    programmed:
      'Den, der bestemmer spørgsmål, metode og tid, bestemmer også meget af svaret. Folk giver mere til et forløb, de selv er med til at forme.',
    offloading:
      'Folk mærker, om de er inviteret for at være med eller for at overtage. Er det for at spare, koster det tillid længe efter.',
    parties:
      'Noget nyt opstår, når nogen har det, de andre mangler. Det sker sjældnere, når alle kommer fra samme side.',
    equal:
      'Parterne er ikke ens, men alle skal kunne påvirke resultatet. Ellers bliver de væk efter et par møder.',
    define: 'Den, der formulerer problemet, bestemmer også, hvilke svar der kan findes.',
    design:
      'De, der skal leve med løsningen, ser det, andre overser. Det hjælper kun, mens den kan ændres.',
    implement:
      'En løsning holder, når flere står for den. Ellers ender den hos kommunen alene eller hos borgerne alene.',
    better:
      'Deltagelse er ikke målet i sig selv. Noget skal virke bedre end før, og det skal kunne ses.',
    interdependence:
      'Folk bliver ved, når de kan se, at det ikke går uden dem, og at de heller ikke kan undvære de andre.',
    affected:
      'De, der mærker problemet, ved mest om det. Kommer de først sent med, er det meste afgjort.',
  } satisfies Record<'heading' | RuleCode<'stopTest'> | RuleCode<'criterion'>, string>,
  /** Beside the verdict, which never reads who has said yes. */
  nobodyAsked:
    'Ingen uden for det offentlige er spurgt endnu. Spørg en af dem, før I bygger på resultatet.',
  rests: {
    heading: 'Det bygger prøven på',
    waitsFor: 'Det mangler der svar på',
    change: 'Ret',
    changeOf: (field: string) => `Ret: ${field}`,
    answer: 'Svar',
    answerOf: (field: string) => `Svar: ${field}`,
    notAnswered: 'Ikke besvaret endnu',
    nobody: 'ingen',
    of: (choice: string, names: string) => `${choice}: ${names}`,
    quoted,
    more: (count: number) => `${count} til`,
  },
  agree: {
    legend: 'Er I enige?',
    help: 'Vælger I selv et svar, står det ved siden af prøvens.',
    clear: 'Fjern jeres svar',
    reason: 'Hvorfor?',
    reasonHelp: 'Skriv det, så andre kan forstå det. Det kan stå i projektgrundlaget.',
  },
  alternatives: {
    heading: 'Det kan også hedde noget andet',
    lead: 'Ikke alt skal være samskabelse. Det her kan være lige så godt.',
    pointing: 'Det peger jeres svar på',
    others: 'Andre muligheder',
    exit: 'Vælger I en af dem, er arbejdet ikke spildt. Problemet, holdet og aftalerne kan bruges, som de er. Giv det navnet, og sig ærligt, hvad der kan ændres.',
    seeCharter: 'Se projektgrundlaget',
  },
  staircase: {
    heading: 'Samskabelsestrappen',
    standsOn: (step: Step) => `I står på trin ${step}.`,
    standsInFront: 'I står foran trappen. Ingen trin er nået endnu.',
    wants: (step: Step) => `I vil hen til trin ${step}.`,
    named: (step: Step, name: string) => `Trin ${step}: ${name}`,
    here: 'I er her',
    reached: 'Nået',
    next: 'Nærmest herfra',
    target: 'I vil hertil',
    lackingFor: (step: Step) => `Det mangler til trin ${step}`,
    choose: 'I vil hertil',
    chooseHelp: 'Vælg det trin, opgaven kalder på. Intet mål er også et svar.',
    clear: 'Fjern målet',
  },
  citizens: {
    heading: 'Fem borgere: i dag og i jeres projekt',
    help: 'Vælg den, borgeren er i dag, og den, borgeren skal være hos jer.',
    today: 'Borgeren i dag',
    here: 'Borgeren i jeres projekt',
    none: 'Ikke valgt',
    more: 'Læs om de fem borgere',
  },
  risks: {
    heading: 'Risici at tale om',
    lead: 'Forskning peger på syv måder, samskabelse kan gå galt på. Jeres svar peger på dem her.',
    none: 'Forskning peger på syv måder, samskabelse kan gå galt på. Jeres svar peger ikke på nogen af dem.',
    because: 'Det ligger bag',
  },
  setAside: {
    heading: 'Lagt til side',
    lead: 'Det, tabellen viser, og som I har valgt ikke at gøre mere ved.',
    again: 'Lagt til side igen',
    past: {
      heading: 'Gælder ikke lige nu',
      lead: 'Det viser tabellen ikke længere. Jeres begrundelse er gemt her, men står ikke i projektgrundlaget. Viser det sig igen, er det stadig lagt til side.',
      remove: 'Fjern',
      removed: 'Fjernet',
    },
  },
  brief: {
    see: 'Se prøven og trappen',
    goTo: (page: string) => `Se ${quoted(page)}`,
  },
}
