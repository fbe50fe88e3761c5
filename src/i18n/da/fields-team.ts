import type { FieldWordsOf } from '#i18n/shared/content-words.ts'

export const teamFields: FieldWordsOf<'team'> = {
  'team.needs': {
    name: 'Hvad kræver opgaven?',
    help: 'Tænk i viden, erfaring, idéer, tid, penge, plads, kontakter og mandat. Markér, hvad der er afgørende. Skriv behov, ikke personer.',
    good: 'Vej til de unge, der ikke selv melder sig (kontakter, afgørende)',
    bad: 'Møde med Søren fra teknisk afdeling',
    asks: [
      'Mangler I nogen med egne erfaringer? Mangler I nogen, der kan sige ja?',
      'Hvilke tre kan I ikke undvære?',
    ],
  },
  'team.actors': {
    name: 'Hvem har noget af det?',
    help: 'Skriv grupper og roller, ikke navne. Se tre steder: hos medarbejderne, hos lokale virksomheder og organisationer, og hos brugere, frivillige og civilsamfund.',
    good: 'Landmænd langs åen – jord, dræn, traktorer og viden om vandet længere oppe',
    bad: 'Relevante interessenter',
    asks: [
      'Hvem ville blive sur over ikke at være spurgt?',
      'Slå dem sammen, der bidrager med det samme.',
    ],
  },
  'team.standing': {
    name: 'Relevant, berørt – og hørt?',
    help: 'For hver aktør: Er de relevante, berørte eller begge dele? Hvor meget står på spil? Hvor let bliver de hørt?',
    good: 'Ældre uden bil: berørt, meget på spil, bliver let overhørt',
    bad: 'Alle: relevant, middel, bliver hørt',
    asks: ['Er der virkelig ingen forskel?'],
  },
  'team.coverage': {
    name: 'Hvem bærer hvad?',
    help: 'Sæt ét mærke, hvis aktøren bidrager, og to, hvis aktøren kan stå for behovet. Tomme rækker er hullerne på holdet.',
    good: 'Hænder ved varsel: grundejerforening ●●, spejdere ●●, beboere ●',
    bad: 'Alle ●● ved alt',
    asks: [],
  },
  'team.represents': {
    name: 'Hvem taler de for?',
    help: 'Sig selv, en forening eller en valgt forsamling? Skriv, hvordan de blev fundet: valgt, udpeget, opsøgt, mødte selv op.',
    good: 'Sig selv; opsøgt af medarbejdere, der kender dem',
    bad: 'De unge',
    asks: [],
  },
  'team.circles': {
    name: 'Sæt holdet',
    help: 'Kernen er med hele vejen. Arbejdshold løser en del. Netværket følger med. Skriv, hvem der har sagt ja. På papiret sidder alle andre end netværket ved bordet, også før de har svaret. Værktøjet foreslår det mindste hold, der dækker opgaven.',
    good: 'Kerne på seks, tre arbejdshold, resten i netværk',
    bad: 'Styregruppe på 22',
    asks: ['Hvem kan klare sig med et arbejdshold?', 'Hvem udefra er med hele vejen?'],
  },
  'team.missing': {
    name: 'Hvem mangler?',
    help: 'Den uoplagte, den kritiske og den, ingen plejer at spørge. Skriv mindst én.',
    good: 'En nattevagt fra stationen, som ser det hele',
    bad: 'Ingen',
    asks: ['Hvem ville sige noget, I ikke har lyst til at høre?'],
  },
  'team.staffRoom': {
    name: 'Hvad må medarbejderne selv beslutte?',
    help: 'Ressourcer hos medarbejderne kommer frem, når de ledes med tillid. Skriv én beslutning, de kan tage uden at spørge.',
    good: 'De vælger selv, hvilke to besøg om ugen der bliver til et fælles måltid',
    bad: 'De skal have opbakning',
    asks: ['Hvad må de gøre i morgen, som de ikke må i dag?'],
  },
}
