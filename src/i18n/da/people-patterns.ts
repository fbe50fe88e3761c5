import { either, phrases, wholeWord, words } from '#core/rules/hints/word-patterns.ts'

const ending = '(?:e|en|ens|er|ers|erne|ernes|es|et|ets|ene|enes|n|ne|nes|r|rne|rnes|s|t|te|tes)?'

/** Also at the end of longer words, as in "plejehjemsbeboere"; but "sekunder", "plejer", "udleder". */
const heads = words`
  borger beboer børn barn forælder forældre pårørende familie menneske person personale mandskab befolkning
  publikum generation bestyrelse menighed medlem medlemm deltager virksomhed forening husstand husholdning
  butik butikk klub klubb folk
  kvinde mødre fædre mand mænd dreng pige baby babyer teenager dame herre stakkel olding tvilling søskende datter døtre
  søster søstre ægtefælle ægtepar kæreste kammerat venner veninde enke
  elev studerende lærling student konfirmand gymnasiast praktikant kursist pensionist senior veteran
  medarbejder ansat frivillig ildsjæl natteravn vikar kollega kolleger assistent ekspedient kasserer formand
  (?<!ud|af|op|ind|an|til|vild)leder chef lærer pædagog læge plejerske jordemoder jordemødre terapeut psykolog
  behandler rådgiver vejleder underviser instruktør mentor mentee coach hjemmehjælper medhjælper præst biskop
  munk nonne politi politiker borgmester betjent soldat dommer advokat ingeniør arkitekt frisør chauffør
  direktør redaktør kunstner skuespiller forfatter skribent musikant dirigent håndværker iværksætter
  landm[aæ]nd bonde bønder gartner producent leverandør bager slagter svejser tømrer murer elektriker kok
  fisker jæger rytter spejder træner sejler campist matros skipper kaptajn pilot købm[aæ]nd forpagter værter
  viceværte ekspert sekretær præsident diplomat professor rektor lektor inspektør kontrollør bibliotekar
  pedell? portør vægter værge smed mester apoteker farmaceut tolk postbudd? foged kandidat agent abonnent referent skatteyder tilskuer vidne (?:(?<=\p{L})tyv|tyv(?!e(?!\p{L}))) vandal
  demonstrant aspirant ledsager aktør partner arving
  nabo genbo boer(?:e|ne) tilflytter fraflytter indvandrer immigrant efterkommer flygtning udlænding slægtning
  dansker svensker tysker tyrker nordm[aæ]nd færing islænding grønlænding somalier syrer iraker iraner
  ukrainer polak polakker rumæner afghaner kurder romaer palæstinenser vietnameser araber europæer amerikaner
  afrikaner asiat kineser københavner jøde muslim
  (?<!se)kunde gæst klient patient donor donorer passager trafikant pendler gænger handlende besøgende ansøger
  interessent forbruger (?<!p)lejer entusiast turist guitarist terrorist cyklist bilist journalist specialist solist
`

/** By how they end: "musiker", "autist", "14-årige", "demensramte", "hjemmeboende". */
const formed = phrases`
  \p{L}{2,}iker(?:e|en|ens|es|ne|nes|s)?
  \p{L}{2,}(?<!fr|kv|[rlg]|gn)ist(?:en|ens|er|ers|erne|ernes|s)?
  (?:\p{L}+|\p{N}+['’-]?)årige?s?
  \p{L}{3,}(?:ramte|søgende|boende|passerende|hæmmede|ledige|syge?|skadede)s?
`

/** Those who do something. Without an ending it may be the verb: "bruger", "holder". */
const agents = `\\p{L}*${words`
  bruger hjælper løber spiller (?<!be)holder vandrer sanger danser maler sælger køber arbejder svømmer roer
  klatrer ryger giver modtager søger lytter læser surfer skater boarder bader begynder forsker ejer låner
  tager kører rejser drikker haver gamer plejer dyrker avler handler udøver tapper vælger redder
`}(?:e|en|ens|es|ne|nes)`

/** Only as words of their own, or they would be found in others: "vejer", "almægtig", "hjemmeside". */
const alone = phrases`
  ${words`vi os vores vor jeg mig min mit mine jer jeres han ham (?<!sankt\s)hans hun hende hendes man hvem enhver fru`}
  ${words`ung unge unges ungdom ungdommen ungdommens unger ungerne ældre ældres voksen voksne voksnes par parret`}
  (?:bedste|olde|sviger|pleje|sted|bonus|mor|far|alene)?(?:mor|far)s?
  faren(?! for)
  ${words`moren moderen mødre mødrene faderen fædre fædrene søn sønnen sønner sønnerne svigersøn bror broren brødre`}
  ${words`kone konen ven vennen gravide fødende førstegangsfødende nyfødte enlige ensomme udsatte hjemløse arbejdsløse`}
  ${words`handicappede døve ordblinde demente sygemeldte døende efterladte indsatte anbragte minderårige jævnaldrende`}
  (?:tosprogede|psykisk (?:sårbare|syge)|kronisk syge)
  ${words`hjem hjemmet hjemmene landsby landsbyen landsbyer landsbyerne lokalsamfundet lokalsamfundene
    gårde gårdene børnehaven børnehaverne børnehavens vuggestuen vuggestuerne hjemmehjælpen hjemmeplejen klassen klasserne bands?`}
  (?:grund|hus|bolig|hunde|bygnings|butiks|jord|lods|bil)?ejer
`

/** What follows when an adjective stands for people, and not in front of a thing. */
const onItsOwn = `(?=\\s*(?:[.,;:!?)]|$)|\\s+${words`
  der som på i ved med uden over under fra til af hos er var har havde kan kunne skal skulle vil ville må
  måtte bør tør bliver blev får fik går gik kommer kom ser står sidder ligger venter siger mener bor føler
  falder melder mister taber ikke aldrig altid tit ofte sjældent alene først sidst hver
`}(?![\\p{L}\\p{N}])|\\s+(?:${words`en to tre fire fem seks`}|\\p{N}+)\\s+(?:gange?|timer?)(?![\\p{L}\\p{N}]))`
const ofThose = words`
  de dem alle mange flere nogle byens andre også af for hos blandt hvor når mens fordi at
`
/** "de mindste skal", "for de travle:", "Ledige over 55". */
const nominal = `(?:(?<=^|[.,;:(]\\s?)|${ofThose}\\s+)${words`
  syge ledige små store yngre gamle nye svage stærke fattige rige blinde raske travle lokale sårbare fremmede
  fleste ulønnede lønnede \p{L}+(?:ste|ende|ede|ige|iske|løse|lagte|fødte|tagne|skrevne|valgte|dømte|bragte)
`}${onItsOwn}`

/** "dem, der", "mange af jer", "ingen ved": whoever is meant, it is somebody. */
const somebody = phrases`
  (?:de|dem|alle|mange|flere|nogle|få|andre|enkelte),? (?:der|som)
  (?:de|dem|alle|mange|flere|nogle|få|andre|enkelte) (?:uden|af (?:dem|jer)|(?:over|under) \p{N}+)
  (?:ingen|nogen|nogle|alle),? (?:der|som)
  (?:ingen|nogen|nogle|alle) ${words`
    at til\s+at af ved tør vil kan har skal må bør er gør ser tager tænker går kommer siger svarer ringer opdager
    hører spørger kender møder passer hjælper holder hilser lytter forstår springer snakker taler vidste turde
    ville kunne havde så tog kom gik spurgte svarede opdagede
  `}
  (?:mange|flere|nogle|få|alle|fleste) \p{L}+erer
  ud af (?:${words`to tre fire fem seks syv otte ni ti tyve hundrede`}|\p{N}+) \p{L}+r
  hinanden
`

/** What only people do and feel: where it is done, somebody does it. */
const deeds = phrases`
  ${words`
    mærker føler fryser venter kender siger fortæller spørger svarer ringer sover spiser drikker græder håber
    frygter orker magter savner længes klager skændes bor boede bo flytter henter leger cykler læser skriver
    hilser snakker tænker tror mener husker glemmer opdager hører lytter overnatter pendler arbejder tjener
    studerer træner danser synger pensioneret bekymrede? bange ensom kede skuffede? trætte utrygge? utryg født
  `}
  (?:keder|skammer|melder) sig
  tør ikke
  (?:tie|tier) stille
  råber op
  møder (?:\p{L}+ )?op
  dukker op
  handler ind
  giver op
  (?:bliver|blev|er) (?:mobbet|indlagt|udskrevet|fyret|visiteret|anbragt|indkaldt|genhuset|afvist)
`

/** People, or where people live and work together. */
export const people = either(
  wholeWord(`\\p{L}*${heads}${ending}|${formed}|${agents}|${alone}`),
  wholeWord(`${nominal}|${somebody}|${deeds}`),
)
