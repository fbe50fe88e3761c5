import type { Code } from '#core/questions/codes.ts'
import type { OneSide } from '#core/rules/check/perspective.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import type { FindingNames } from '#i18n/shared/content-words.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'

export interface Half {
  readonly name: string
  readonly text: string
}

/** The two sides of a dilemma, as they stand beside each other. */
const halves = (one: Half, other: Half): readonly [Half, Half] => [one, other]

export const leadershipWords = {
  /** Whom the forms are for: the deck speaks to public leaders, also where citizens have begun. */
  leadersOf: (way: Code<'way'> | null): string =>
    way === 'citizens' ? 'Til den, der leder i kommunen' : 'Til jer, der leder i kommunen',
  leadershipForm: {
    citizenCentred: {
      name: 'Borgernær ledelse',
      purpose: 'At borgerne bliver en drivkraft og ikke kun modtagere.',
      tasks: [
        'Find de medarbejdere og borgere, der kan lede',
        'Fortæl tydeligt om mål og rammer',
        'Giv de uformelle ledere faglig sparring',
      ],
      dilemma:
        'At lede sin egen organisation og samtidig lede forløb, der gør grænsen til andre mindre skarp.',
      halves: halves(
        { name: 'Egen organisation', text: 'Du skal lede din egen organisation …' },
        {
          name: 'Åbne grænser',
          text: '… og samtidig lede forløb, der gør grænsen til andre mindre skarp.',
        },
      ),
      trade: 'Formelle ledere afgiver magt, men den samlede ledelseskraft vokser.',
      question: 'Hvad skal ledelsen selv beslutte, og hvad skal den give fra sig?',
    },
    volunteer: {
      name: 'Frivilligledelse',
      purpose: 'At arbejde sammen med frivillige, så begge parter får noget ud af det.',
      tasks: [
        'Rekruttere',
        'Motivere',
        'Matche',
        'Coache',
        'Koordinere',
        'Sparre',
        'Beskytte',
        'Fastholde',
        'Afslutte',
      ],
      dilemma: 'At lede de frivillige og samtidig støtte, at de leder sig selv.',
      halves: halves(
        { name: 'Ledelse', text: 'Du skal lede de frivillige …' },
        { name: 'Selvledelse', text: '… og samtidig støtte, at de leder sig selv.' },
      ),
      trade: 'Frivillige kan ledes, men ikke med ordrer eller penge.',
      question: 'Hvad bestemmer de frivillige helt selv?',
    },
    collaborativeInnovation: {
      name: 'Ledelse af samarbejdsdrevet innovation',
      purpose:
        'At få forskellige mennesker til at arbejde sammen, så der kommer noget nyt ud af det.',
      tasks: [
        'Konvener: saml og afklar',
        'Facilitator: få samarbejdet til at fungere',
        'Katalysator: forstyr tilpas',
      ],
      dilemma: 'At sikre stabil drift og samtidig lede et forløb med risiko.',
      halves: halves(
        { name: 'Sikker drift', text: 'Du skal sikre stabil drift …' },
        { name: 'Et forløb med risiko', text: '… og samtidig lede et forløb med risiko.' },
      ),
      trade: 'Rollerne skifter: Den, der samler mandag, kan forstyrre torsdag.',
      question: 'Hvor må det gå galt, og hvor må det ikke?',
    },
  } satisfies Record<RuleCode<'leadershipForm'>, object>,
  /** Reasons for a leadership form. */
  signal: {
    citizensImplement: 'Brugere eller borgere er med til at gennemføre løsningen.',
    citizensCarry: 'Brugere eller borgere står for noget, opgaven kræver.',
    staffRoom: 'Medarbejderne har et råderum, der er skrevet ned.',
    citizenRole: 'En bruger eller borger har en af de tre roller.',
    volunteersImplement: 'Frivillige er med til at gennemføre løsningen.',
    timeFromCivic: 'Brugere, borgere eller frivillige giver tid.',
    staffImplement: 'Medarbejderne er med til at gennemføre løsningen.',
    complexTask: 'Opgaven har tre eller flere tegn på at være kompleks.',
    manyGroups: 'Mindst fire slags aktører er med.',
    openSolution: 'Løsningen er åben.',
    bothDesign: 'Både offentlige og private er med til at designe.',
  } satisfies Record<RuleCode<'signal'>, string>,
  /** What is to be agreed while a role has no holder. */
  vacantRole: {
    convener: 'Aftal, hvem der samler',
    facilitator: 'Aftal, hvem der får samarbejdet til at fungere',
    catalyst: 'Aftal, hvem der må forstyrre',
  } satisfies Record<Code<'role'>, string>,
  /** Where one side alone has answered. */
  otherSide: {
    publicSide: 'Gå svarene igennem med en af de berørte',
    civicSide: 'Gå svarene igennem med en fra det offentlige',
    knowledgeSide: 'Gå svarene igennem med en fra hver side',
  } satisfies Record<OneSide, string>,
  /** Suggested actions that are a field of their own. */
  suggestedAction: {
    invitation: 'Aftal, hvem der spørger hvem, hvordan og hvornår',
    smallWin: 'Vælg den første lille sejr',
  } satisfies Record<RuleCode<'suggestedAction'>, string>,
  /** What to do about what must be solved in the team, and whom to get hold of. */
  toSolve: {
    askOf: ({ need, actor }: Pick<FindingNames, 'need' | 'actor'>) =>
      `Spørg ${actor}, om de kan stå for ${quoted(need)}`,
    /** Of one who has contacts. */
    askWho: ({ need, actor }: Pick<FindingNames, 'need' | 'actor'>) =>
      `Spørg ${actor}, hvem der kan stå for ${quoted(need)}`,
    findFor: ({ need }: Pick<FindingNames, 'need'>) =>
      `Find nogen, der kan stå for ${quoted(need)}`,
    findAuthority: 'Find en, der kan give et mandat',
    shareCarrying: 'Del det afgørende mellem flere',
    call: ({ actor }: Pick<FindingNames, 'actor'>) => `Ring til ${actor} om samarbejdet`,
    meet: ({ actor }: Pick<FindingNames, 'actor'>) => `Mød ${actor} dér, hvor de er`,
  },
  roleTask: {
    inviteCore: 'Få et ja fra dem i kernen, der kun er spurgt.',
    settleMandate: 'Få skrevet mandatet ned, og hvem der svarer, hvis nogen skal.',
    fillGap: 'Find en, der kan stå for det afgørende, som ingen står for.',
    nameRoles: 'Aftal, hvem der tager de roller, ingen har endnu.',
    findMissing: 'Spørg, hvem der mangler ved bordet, og opsøg dem.',
    quietVoices: 'Giv de stille stemmer deres egen vej ind.',
    powerSpread: 'Giv alle lige god plads: Brug små grupper, og tal på skift.',
    buildTrust: 'Byg tillid, før der skal findes idéer: Hold et lille løfte.',
    sharedLanguage: 'Find et fælles sprog: Tegn, vis, og forklar.',
    largeGroup: 'Del den store kreds i arbejdshold.',
    keepAll: 'Hold fast i dem, der designer, men ikke er med bagefter.',
    loosenIdea: 'Tag den idé op, alle allerede er glade for: Hvad er det modsatte?',
    triedAndFailed: 'Brug det, der er prøvet, som afsæt: Hvad ville gøre det værre?',
    fewPerspectives: 'Hent et perspektiv, der mangler.',
    noOutsider: 'Invitér en udefra, som ikke kender svaret.',
    ideasUncovered: 'Ingen står for idéerne. Bed nogen om at tænke frit.',
  } satisfies Record<RuleCode<'roleTask'>, string>,
  /** Said of an actor who holds six or more of the nine volunteer tasks. */
  volunteerLoad: (actor: string) =>
    `${quoted(actor)} har det meste af frivilligledelsen. Hvilken hjælp og uddannelse er der brug for?`,
  disturbance: [
    'Hvad ville gøre problemet værre? Vend svaret om.',
    'I har ingen penge. Hvad gør I så?',
    'I skal vise noget på fredag.',
    'Den, der har sagt mindst, vælger retningen de næste ti minutter.',
    'Løsningen må ikke være et møde, en app eller en folder.',
    'En på ti år skal kunne drive det.',
    'Kommunen må kun gøre én ting. Hvilken?',
    'Projektlederen forsvinder i morgen. Hvad bliver tilbage?',
    'Hvem har fordel af, at problemet bliver ved?',
    'Byt plads. Tal i fem minutter, som om I var hinanden.',
    'Lån et svar fra et helt andet sted: en spejderlejr, et hospital, en fodboldklub.',
    'Stryg jeres bedste idé. Hvad er den næste?',
  ],
}
