import type { ResourceSource } from '#core/questions/resource-source.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { unnamed } from '#i18n/da/unnamed.ts'
import type { FindingNames } from '#i18n/shared/content-words.ts'

const list = new Intl.ListFormat('da')

export const findingWords = {
  finding: {
    uncovered: ({ need }: FindingNames) => `Ingen dækker »${need}«.`,
    noCarrier: ({ need }: FindingNames) => `»${need}« får hjælp, men ingen bærer det.`,
    fragile: ({ need, actor }: FindingNames) =>
      `Kun ${actor} dækker »${need}«. Hvad gør I, hvis de falder fra?`,
    carrierNotCommitted: ({ need, actor }: FindingNames) =>
      `${actor} skal bære »${need}«, men har ikke sagt ja.`,
    noTask: ({ actor }: FindingNames) =>
      `${actor} har ingen opgave endnu. Giv dem en – eller flyt dem til netværket.`,
    overload: ({ actor }: FindingNames) => `${actor} bærer meget. Del noget ud.`,
    noGain: ({ actor }: FindingNames) => `Hvad får ${actor} ud af det? Feltet er tomt.`,
    barrierUnanswered: ({ actor }: FindingNames) =>
      `I har nævnt en barriere for ${actor}, men ikke et svar på den.`,
    quietOnEdge: ({ actor }: FindingNames) =>
      `${actor}: berørt og let at overhøre, men placeret i yderste kreds.`,
    soloActor: ({ actor }: FindingNames) =>
      `${actor} kan bære alt det afgørende alene. Hvorfor samskabe?`,
    noAuthority: () => 'Ingen med myndighed bærer et mandat. Resultatet kan strande.',
    mostlyPublic: () =>
      'Det meste dækkes kun af offentlige parter. Ressourcerne uden for kommunen er ikke i spil.',
    unusedSource: ({ source }: FindingNames) =>
      `Ingen på holdet kommer fra: ${source}. Er der ressourcer dér?`,
  } satisfies Record<RuleCode<'finding'>, (names: FindingNames) => string>,
  /** Of a row that has no name yet. */
  unnamed,
  /** Of what was set aside, where the row is no longer known. */
  some: { need: 'et behov, der er slettet', actor: 'en aktør' },
  /** “A, B og C”. */
  listed: (names: readonly string[]) => list.format(names),
  /** What the suggested smallest team has and the chosen core has not. */
  coreLacks: (actor: string) => `Kernen mangler ${actor}`,
  coreIdle: (actor: string) => `${actor} er i kernen, men bærer ikke noget`,
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
  risk: {
    rejectedResponsibility:
      'Ansvaret kan forsvinde: Opgaver flyttes, men ingen står som ejer bagefter.',
    failingAccountability: 'Uklart ansvar: Der mangler svarfrist eller ejer.',
    risingTransactionCosts: 'Det kan blive tungt: stor kerne eller ingen aftalte ressourcer.',
    lossOfDemocracy:
      'Svag demokratisk forankring: ingen folkevalgte er spurgt, eller det er uklart, hvem kernen taler for.',
    reinforcedInequality: 'Skævhed: De stærke stemmer fylder, og der er ingen modgreb.',
    implicitDemands:
      'Skjulte krav: Nogen giver uden at få, eller ingen har aftalt, hvordan man siger fra.',
    coDestruction:
      'Samarbejdet kan gøre skade: ingen aftale om konflikt, eller mange falder fra efter designet.',
  } satisfies Record<RuleCode<'risk'>, string>,
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
