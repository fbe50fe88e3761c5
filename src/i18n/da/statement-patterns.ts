import type { StatementPatterns } from '#core/rules/hints/hint-patterns.ts'
import {
  early,
  either,
  opening,
  openingWithout,
  phrases,
  wholeWord,
  words,
} from '#core/rules/hints/word-patterns.ts'
import { blame } from './blame-patterns.ts'
import { people } from './people-patterns.ts'

const we = phrases`
  ${words`
    vi i man kommunen forvaltningen byrådet kommunalbestyrelsen projektet gruppen foreningen byen skolen
    staten regionen udvalget
  `}
  vor(?:es|t)? (?:by|landsby|kommune|skole|forening|egn|område|kvarter|ø)
`
const would = phrases`
  (?:vil|ville|skal|bør|burde|kan|kunne|må)(?: gerne| også)?
  ønsker at
  har brug for at
`
const weWould = phrases`
  (?:${we} ${would} )?(?:at )?
  der (?:skal|bør|burde) (?:at )?
`

/** A text with one of these tells what happens; without, it is the name of a thing to make or a wish. */
const tells = words`
  har havde er var bliver blev gør gjorde betyder betød får fik fører medfører skaber tvinger går står
  rammer mangler kan skal vil må deler skærer vækker truer larmer koster trækker tager kommer ødelægger
  presser skubber stopper spærrer forstyrrer gik kom tog førte ramte kunne skulle ville lukker lukkede
`
const aNew = phrases`
  (?:en|et|flere|ekstra|fælles)(?: nye?| nyt)?
  nye?
  nyt
`
const thing = `\\p{L}*${words`
  app portal platform hjemmeside kampagne koordinator konsulent projektleder strategi politik handleplan
  handlingsplan vejleder rådgiver caf[eé] hus folder pjece kursus center system ordning redskab værktøj hotline pulje
  legeplads skatepark skaterpark
`}(?:e|er|r|en|n|et|ne|erne|s)?`
/** Asked for they are solutions; missed, they may be the problem itself: "mangler en bus hjem". */
const place = `\\p{L}*${words`
  sti bænk bus bro tunnel terminal viadukt elevator rampe hal klub værested mødested park bane rundkørsel fortov fællesskab fond
`}(?:e|en|er|et|n|ler|ber)?`
/** What somebody does without, when it is a thing to make; "har ikke adgang til portalen" is none. */
const without = phrases`
  (?:har|findes|eksisterer|der er) (?:ikke|hverken) (?:\p{L}+ )?(?:en|et|nogen|noget)
  (?:har|findes|eksisterer|der er) (?:ingen|intet)
  ikke (?:har|findes|eksisterer|er) (?:en|et|nogen|noget)
`
const hands = `\\p{L}*${words`
  pædagoger lærere ansatte medarbejdere hænder konsulenter koordinatorer vejledere sagsbehandlere betjente
  ressourcer midler penge
`}`

const make = words`
  etablere oprette bygge ansætte indføre udvikle implementere udrulle købe starte lancere udarbejde opsætte
  anlægge opføre indrette igangsætte opstille installere organisere afholde iværksætte afsætte bevilge
  finansiere indgå
`
const made = words`
  lavet udviklet bygget købt oprettet etableret ansat indført åbnet anlagt startet sat
`
const makeNow = words`
  lav byg opret etabler indfør ansæt køb start åbn udvikl anlæg giv sæt opstil lancer skab
`
const isMade = words`
  \p{L}*(?:bygges|laves|oprettes|ansættes|anlægges|etableres|indføres|udvikles|opføres|købes|startes)
  sættes stilles åbnes opstilles indrettes afsættes
`
const making = `${words`
  etablering oprettelse opførelse ansættelse indførelse udvikling implementering udrulning udarbejdelse
  lancering køb indkøb bygning anlæggelse opstart ombygning udvidelse indretning opsætning
`}(?:e?n|e?t)?\\s+af`

const solutionInDisguise = either(
  opening(phrases`
    ${weWould}${make}
    ${weWould}(?:have|få) (?:\p{L}+ ){0,3}?${made}
    (?:at )?lave (?:${aNew}|nogle|noget|om)
    ${we} ${would} (?:lave|åbne|tilbyde|give (?:støtte|penge|tilskud)|(?:stille|sætte) (?:en|et|flere))
    (?:\p{L}+ ){1,6}?(?:skal|bør|burde) (?:\p{L}+ )?(?:${isMade}|tilbydes|tildeles|udstyres)
    det er (?:nødvendigt|vigtigt|afgørende|oplagt|på tide),? at (?:vi (?:får )?)?${make}
    ${aNew} (?:\p{L}+ ){0,2}?${thing} [^.]{0,60}?er (?:nødvendig|påkrævet|afgørende|vejen)
    ${makeNow} (?:${aNew}|én|ét|nogle|gratis)
    ${making} [^.]{1,80} (?:vil|ville|kan|kunne|skal)
    (?:løsningen|svaret|idéen|ideen|forslaget|planen) er
    (?:vores|mit|min|vort) (?:idé|ide|forslag|plan|løsning|ønske) er
    forslag(?=:)
    forslag om
    (?:\p{L}+ ){1,4}?(?:foreslår|anbefaler),? (?:en|et|at)
    hvad med (?:en|et|at)
    (?:projektet|idéen|ideen|planen|indsatsen|opgaven) (?:går ud på|handler om|består i),? at
    (?:derfor|så|nu) ${would} ${we} (?:gerne |også )?${make}
    (?:\p{L}+ ){1,3}?(?:bør|burde|kunne) (?!købe|finansiere|udvikle)${make} (?:${aNew}|én|ét)
    (?:en|et) [^.;]{3,60}? ville (?:samle|løse|sikre|løfte|skabe|binde)
    det (?:vil|ville|kunne) (?:hjælpe|gavne|lette|gøre en (?:stor )?forskel)
    lad os (?:få|lave|bygge|åbne|starte|købe|oprette|give|prøve)
    hvorfor (?:laver|bygger|køber|starter|åbner|opretter|ansætter|har|får) (?:vi|kommunen|man) ikke
    det (?:bedste|ville) (?:vil|ville|er|være) (?:være )?(?:godt )?(?:en|et|at|med)
    (?:gid|(?:hvis|når) (?:bare|blot)) (?:vi|der|byen|kommunen) (?:fik|havde|kom)
    (?:hvis|når) vi (?:bare|blot) (?:fik|havde)
    ${aNew} (?:\p{L}+ ){0,3}?${thing} (?:vil|ville|kan|kunne) (?:kunne )?(?:hjælpe|løse|give|sikre|gøre|samle|løfte)
  `),
  openingWithout(
    tells,
    phrases`
      ${making}
      (?:en |et )?ny[et]? \p{L}+ (?:mellem|til|for|i|på|ved|med)
      (?:\p{L}[\p{L}-]* ){1,5}?(?:til|for) (?:alle|samtlige)
    `,
  ),
  wholeWord(phrases`
    (?:mangler|savner|efterspørger|(?:har|er) brug for|behov for|ønsker(?: sig| os| ${we})?) ${aNew} (?:\p{L}+ )?${thing}(?! at (?:bo|være))
    ${without} (?:(?!(?:til|på|i|af|for|fra|ved|med|om|der|som) )\p{L}+ ){0,2}?${thing}
    (?:brug|behov) for [^.;]{0,40} for (?:en|et) nyt? ${thing}
    (?:brug|behov) for (?:flere|nye|ekstra) ${hands}
    trænger til ${aNew} (?:\p{L}+ )?(?:${thing}|${place})
  `),
  early(phrases`
    (?:skal|bør|burde|(?:vil|ville) gerne|kan (?:vi|i) ikke|på tide,? at \p{L}+) (?:have|få|får) ${aNew} (?:\p{L}+ )?(?:${thing}|${place})
    (?:skal|bør|burde) (?:have|få) (?:et )?tilbud om
    (?:skal|bør|burde) (?:have|få) (?:flere|gratis|bedre|længere|kortere|større|billigere|hurtigere) \p{L}+(?! til at)
    (?:skal|bør|burde) kunne [^.;]{1,60}? (?:i|på|via|gennem) ${aNew} ${thing}
  `),
)

const improve = words`
  styrke øge forbedre fremme optimere understøtte sikre(?!\s+\p{L}+\s+(?:mangler|er|findes|har)) højne udbygge
  forebygge løfte sætte\s+fokus
  skabe\s+(?:bedre|gode|mere|større|øget|flere|et|en|plads|rum|rammer|trygge?|stærke?re?|attraktive?)
`
const improving = words`
  styrkelse forbedring fremme optimering understøttelse sikring udbygning øgning højnelse
`
const improved = words`
  øges nedbringes styrkes forbedres fremmes reduceres højnes forebygges optimeres mindskes løftes
`
const better = words`bedre styrket styrkede forbedret forbedrede øget større stærkere flere mere`
/** What everybody wants more of; "mere trafik" is a problem. */
const wished = words`
  fællesskab trivsel livskvalitet livsglæde glæde sundhed tryghed nærvær sammenhold tillid lighed frihed omsorg
  bevægelse medborgerskab deltagelse demokrati rummelighed
`
const good = words`attraktiv\p{L}* god tryg\p{L}* sund\p{L}* rart levende plads rum en\s+del`

const vagueAmbition = either(
  opening(phrases`
    ${weWould}${improve}
    (?:vores|vort|kommunens|byens) (?:mål|formål|vision|ambition|drøm|ønske|hensigt) er
    ${we} (?:vil|ønsker)(?: gerne)? (?:have )?(?:flere|færre|mere|bedre)
    ${we} (?:vil|skal|bør) (?:være|blive) (?:bedre|mere|stærkere)
    (?:målet|formålet|visionen|ambitionen|drømmen|ønsket|hensigten) (?:\p{L}+ ){0,4}?er
    vi (?:ønsker|vil have) (?:en|et) (?:\p{L}+ere|bedre|mere)
    (?:vi|projektet) (?:har til formål|har som mål|drømmer om|sigter (?:mod|efter)|arbejder for)
    der (?:skal|bør|burde) (?:\p{L}+ )?(?:skabes|sikres|arbejdes|samarbejdes|satses|tænkes|gøres (?:mere|en))
    (?:\p{L}+ ){1,6}?skal (?:\p{L}+ )?(?:leve|opleve|føle sig|trives|have (?:mulighed|lige|samme)|blomstre|summe|inddrages|være (?:en |et )?${good})
    (?:\p{L}+ ){1,8}?skal (?:op|ned|${improved})
    ${we} (?:vil|skal) have (?:flere|færre) (?:\p{L}+ ){1,4}?til at
    ${we} (?:vil|skal|bør) have (?:endnu )?(?:mere|større|øget|bedre) fokus på
    ${we} (?:vil|skal) (?:gerne )?(?:være|blive) (?:en|et) (?:god|rummelig|inkluderende|sund|stærk|grøn)t?
    (?:\p{L}+ ){1,6}?skal (?:mødes|behandles|ses|høres) (?:med|som|i)
    ${we} (?:vil|skal) (?:være kendt?|kendes)
    ${we} (?:vil|skal) (?:gerne )?(?:gøre|være|blive) [^.]{0,60}(?:bedste|førende|attraktiv\p{L}*|forrest|\p{L}{3,}este)
    (?:flere|færre) (?:\p{L}+ ){1,3}?(?:bør|burde|skal (?:gennemføre|trives|deltage|lykkes|bestå|inddrages|engagere))
    der skal være (?:plads|rum|bedre|mere|flere|gode)
    (?:en|et) \p{L}+,? hvor (?:alle|hver|ingen|enhver|der er plads)
  `),
  openingWithout(
    tells,
    phrases`
      ${improving}(?:en)? af
      (?:en |et )?${better} (?:\p{L}+ ){1,2}?(?:for|i|til|mellem|blandt|hos|på|af)
      (?:en|et) (?:mere \p{L}+|\p{L}+ere) \p{L}+ (?:for|med|hvor|til)
      (?:mere|bedre|større|øget|stærkere) (?:\p{L}+ )?${wished}
    `,
  ),
)

const jargon = wholeWord(words`
  helhedsorienter\p{L}* \p{L}*synergi\p{L}* implementer\p{L}* interessent\p{L}* governance\p{L}*
  stakeholder\p{L}* \p{L}*faciliter\p{L}* proaktiv\p{L}* strategisk\s+forankr\p{L}* kompetenceflade\p{L}*
  eksekver\p{L}* agile? agilt kpi\p{L}* snitflade\p{L}* evidensbaser\p{L}* tværsektoriel\p{L}* mindset\p{L}*
  scope[rs]? \p{L}+baseret\s+(?:styring|ledelse|tilgang) intersektoriel\p{L}* operationaliser\p{L}*
  paradigme\p{L}* incitament\p{L}* empower\p{L}* resiliens kapacitetsopbyg\p{L}* rehabiliterende
  best\s+practice disrupt\p{L}* mainstream\p{L}* sektoransvar\p{L}* målgruppeorienter\p{L}* effektmål\p{L}*
  \p{L}*allokering\p{L}* transformation\p{L}* værdiskab\p{L}* onboarding\p{L}* co-creation design\s+thinking
  suboptim\p{L}* (?:borger|kunde|bruger)rejse\p{L}* touchpoints? roadmap\p{L}* værdikæde\p{L}*
  forandringsledelse business\s+cases? lavthængende\s+frugter win-win quick\s+wins? benchmark\p{L}*
  skalerbar\p{L}* datadrev\p{L}* narrativ\p{L}* change\s+management commitment deliverables? silotænkning
  (?:forvaltning|fag|sektor|organisation)s?silo\p{L}*
  rammesættende indsatsområde\p{L}* value\s+propositions? leverance\p{L}*
`)

/** What the problem in one sentence may look like. */
export const statementPatterns: StatementPatterns = {
  solutionInDisguise,
  vagueAmbition,
  people,
  blame,
  jargon,
}
