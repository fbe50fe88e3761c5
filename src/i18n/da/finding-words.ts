import type { ResourceSource } from '#core/questions/groups.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { unnamed } from '#i18n/da/unnamed.ts'
import type { FindingNames } from '#i18n/shared/content-words.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { paragraph, sentence } from '#i18n/shared/sentence.ts'

type ActorNames = Pick<FindingNames, 'actor'>

const list = new Intl.ListFormat('da')

export const findingWords = {
  finding: {
    uncovered: ({ need }: FindingNames) => sentence(`Ingen dækker ${quoted(need)}`),
    noCarrier: ({ need }: FindingNames) => `${quoted(need)} får hjælp, men ingen står for det.`,
    fragile: ({ need, actor }: FindingNames) =>
      paragraph(
        sentence(`Kun ${actor} dækker ${quoted(need)}`),
        'Hvad er planen, hvis det falder bort?',
      ),
    carrierNotCommitted: ({ need, actor }: FindingNames) =>
      `${actor} skal stå for ${quoted(need)}, men har ikke sagt ja.`,
    noTask: ({ actor }: FindingNames) =>
      `${actor} har ingen mærker i tabellen endnu. Hvad kan de hjælpe med?`,
    overload: ({ actor }: FindingNames) => `${actor} står for mange behov. Kan nogle af dem deles?`,
    noGain: ({ actor }: FindingNames) => `Det er ikke skrevet, hvad ${actor} får ud af det.`,
    barrierUnanswered: ({ actor }: FindingNames) =>
      `Der er nævnt en barriere for ${actor}, men ikke et svar på den.`,
    quietOnEdge: ({ actor }: FindingNames) =>
      `${actor} er berørt og bliver let overhørt, men er placeret i den yderste kreds.`,
    soloActor: ({ actor }: FindingNames) =>
      `${actor} kan stå for alt det afgørende alene. Hvorfor samskabe?`,
    noAuthority: () =>
      'Ingen har til opgave at sige ja på kommunens vegne. Så kan resultatet strande.',
    mostlyPublic: () =>
      'Det meste dækkes kun af offentlige parter. Ressourcerne uden for kommunen er ikke i spil.',
    unusedSource: ({ source }: FindingNames) =>
      `${sentence(`Ingen på holdet kommer fra: ${source}`)} Er der ressourcer dér?`,
  } satisfies Record<RuleCode<'finding'>, (names: FindingNames) => string>,
  /** Of rows the rules pass over. */
  passedOver: ({ needs, actors }: Readonly<Record<'needs' | 'actors', number>>) =>
    `${list.format([
      ...(needs > 0 ? [`${needs} behov`] : []),
      ...(actors > 0 ? [`${actors} ${actors === 1 ? 'aktør' : 'aktører'}`] : []),
    ])} uden navn tæller ikke med endnu.`,
  /** Of a row that has no name yet. */
  unnamed,
  /** Of what was set aside, where the row is no longer known. */
  some: { need: 'et behov, der er slettet', actor: 'en aktør' },
  /** Around a name in a sentence, whatever it is: a clause, a definite form, a question. */
  quoted,
  /** “A, B og C”. */
  listed: (names: readonly string[]) => list.format(names),
  /** What the suggested smallest team has and the chosen core has not. */
  coreLacks: (actor: string) => sentence(`Forslaget har også: ${actor}`),
  coreIdle: (actor: string) =>
    sentence(`I kernen, men endnu uden noget at stå for i tabellen: ${actor}`),
  resourceSource: {
    staff: 'medarbejdere',
    local: 'lokale virksomheder og organisationer',
    civil: 'brugere, frivillige og civilsamfund',
  } satisfies Record<ResourceSource, string>,
  severity: {
    high: 'Skal løses',
    medium: 'Bør løses',
    low: 'Godt at vide',
  } satisfies Record<RuleCode<'severity'>, string>,
  /** What may go wrong, in a few words; its causes say why. */
  risk: {
    rejectedResponsibility: 'Ansvaret kan forsvinde',
    failingAccountability: 'Uklart ansvar',
    risingTransactionCosts: 'Det kan blive tungt',
    lossOfDemocracy: 'Svag demokratisk forankring',
    reinforcedInequality: 'Skævhed',
    implicitDemands: 'Skjulte krav',
    coDestruction: 'Samarbejdet kan gå i stykker',
  } satisfies Record<RuleCode<'risk'>, string>,
  riskCause: {
    shiftedWithoutOwner: () => 'Opgaver flytter, men der står ikke, hvem der ejer resultatet.',
    noReply: () => 'Der er ikke aftalt en svarfrist.',
    noOwner: () => 'Det er ikke aftalt, hvem der ejer resultatet.',
    noPromise: () => 'Det er ikke skrevet, hvilken indflydelse deltagerne får.',
    largeCore: () => 'Kernen er stor: mere end ti.',
    noResources: () => 'Der er ikke aftalt timer, penge eller lokaler.',
    noPolitician: () => 'Ingen folkevalgte er på holdet.',
    politicianNotAsked: () => 'Ingen folkevalgte er spurgt.',
    unknownVoices: ({ actor }: ActorNames) => `Det er ikke skrevet, hvem ${actor} taler for.`,
    unheard: () => 'Der er stille stemmer, men intet aftalt, som giver dem plads.',
    onlyStrong: () => 'Alle berørte på listen har indflydelse. Hvem er ikke på listen?',
    countedOn: ({ actor }: ActorNames) =>
      `Der regnes med nogen, der ikke er spurgt: ${sentence(actor)}`,
    givesForNothing: ({ actor }: ActorNames) =>
      `Det er ikke skrevet, hvad ${actor} får ud af at føre løsningen ud i livet.`,
    noWayOut: () => 'Det er ikke aftalt, hvordan man siger fra.',
    noAgreement: () => 'Det er ikke aftalt, hvad der sker ved uenighed.',
    leavingEarly: ({ actor }: ActorNames) => `Flere er kun med i begyndelsen: ${sentence(actor)}`,
  } satisfies Record<RuleCode<'riskCause'>, (names: ActorNames) => string>,
  hint: {
    solutionInDisguise:
      'Det kan læses som en færdig løsning. Hvad er problemet bag? Prøv: »Når …, sker der …, og det går ud over …«',
    vagueAmbition: 'Det ligner en ambition. Hvem mærker hvad i dag, som I vil ændre?',
    nobodyAffected: 'Hvem mærker problemet? Skriv dem ind i sætningen.',
    blame: 'Det kan læses, som om nogen får skylden. Kunne de selv skrive under på sætningen?',
    tooShort: 'Det er meget kort. Skriv én hel sætning.',
    tooLong: 'Det er langt. Kan det siges på to linjer?',
    jargon: 'Her er et fagord, som ikke alle kender.',
    personalData:
      'Det ligner personoplysninger. Skriv en rolle i stedet for navn, nummer eller mail.',
  } satisfies Record<RuleCode<'hint'>, string>,
}
