import { phrases, wholeWord, words } from '#core/rules/hints/word-patterns.ts'

const faults = words`
  ligeglade? dovne hensynsløse uansvarlige upålidelige egoistiske stædige forkælede utaknemmelige umulige
  inkompetente dumme sløve magelige nærige useriøse respektløse uopdragne arrogante egoister snyltere
  \p{L}*uvillige utilregnelige selvoptagede pylrede selvtilfredse ligegyldige kyniske skødesløse
`
/** What others say of somebody is the problem itself: "får at vide, at de er dovne". */
const notSaid = `(?<!${phrases`(?:at vide|hører|høre|siger|sagt|kaldes|kaldt|tror|frygter|føler|mener),? (?:at )?(?:de|han|hun|man|vi)\s+`})`
/** A refusal of these is blamed; a refusal to go to school or to eat is the problem itself. */
const duty = words`
  lære lytte svare samarbejde betale rydde tage\s+ansvar følge forstå bidrage deltage hjælpe
`

/** Not to want to come, pay or help may be the problem itself; not to want to do these is blamed. */
const ownDoing = words`
  lære lytte samarbejde rydde tage\s+ansvar forstå bidrage arbejde respektere integrer\p{L}* indordne ændre
`

export const blame = wholeWord(phrases`
  ${notSaid}er (?:\p{L}+ ){0,2}?${faults}
  (?:dårlige|tynde|sølle) undskyldninger
  sig selv at takke
  lukker (?:ørerne|øjnene for)
  det døve øre til
  ${notSaid}er for (?:dovne|sløve|magelige|fine|nærige|dumme|egoistiske|stolte) til
  er for dårlige til at (?:lytte|rydde|samle|passe|følge|svare|møde|holde|tage|samarbejde)
  gider (?:ikke|aldrig|hverken|kun)
  vil (?:bare|kun) (?:have(?! (?:ro|fred|hjælp|lov))|feste|slippe|sidde|nasse|ikke|larme|tjene|nyde)
  (?:tager?|ikke) (?:ikke|tager?) ansvar
  lytter (?:aldrig|alligevel ikke)
  (?:tænker kun|kun tænker) på
  vil hellere [^.;]{1,40} end (?:at )?(?:tage|arbejde|hjælpe|deltage|betale|lære|bidrage)
  kunne (?:jo )?bare (?:lade være|holde op|stoppe|lære|tage sig)
  (?:klager|brokker sig) (?:altid|over alt)
  brokker sig
  klynker
  egen skyld
  det er (?:\p{L}+ ){0,2}?\p{L}+s skyld
  selv (?:er )?(?:skyld i|ude om|uden om)
  sylter
  snakker uden ?om
  (?:har svigtet|svigter) (?:de|os|sine|deres|vores|alle)
  som idioter
  idiot(?:er|isk\p{L}*)?
  curlingforældre
  møgunger
  ødelægger alt
  (?:har )?ingen (?:respekt|opdragelse|moral|pli)
  tage?r? sig sammen
  skamme sig
  forkæler
  nægter at ${duty}
  (?:vil|ville|har) ikke (?:villet )?${ownDoing}
  holder fast i (?:de )?gamle vaner
  opfører sig,? som om
  urimelige krav til (?:os|personalet|medarbejderne|kommunen)
  giver (?:systemet|kommunen|alle andre) skylden
  kan ikke finde ud af at (?:rydde|opføre|passe|styre|holde op|sortere|parkere|køre|hilse)
  fatter (?:ikke|intet)
  forstår (?:ikke at|det ikke)
  holder [^.]{1,30} for nar
  bidrager ikke med noget
  tror,? (?:at )?de ejer
  (?:hvad der|som det) passer (?:dem|ham|hende)
  laver (?:bare )?ballade
  hænger bare
  ikke (?:er )?opdraget
  dårligt opdragede
  (?:blæser|pisser) på
  kun (?:er )?ude på at
  lader hånt
  uden (?:tanke|hensyn) (?:for|til)
`)
