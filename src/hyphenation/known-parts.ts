/**
 * Parts that Danish compounds of this field are often put together of. Where one begins inside a word,
 * the word may be broken before it. None is here that also stands inside simple words, as `aktør` in
 * `redaktør`: those are in `shortParts`.
 */
export const knownParts: readonly string[] = `
adgang adresse administration afdeling affald afgift afgørelse afholdelse afklaring aflastning
aflevering afslutning afstemning aftale aktivitet alarm alliance ambition analyse anbefaling anlæg
anmeldelse anmodning ansat ansigt ansvar ansættelse ansøger ansøgning antal anvendelse apparat arbejde
arbejds areal arena argument arkitekt arkiv arrangement arrangør assistance assistent attest autoritet
barn beboer begivenhed behandling behov belysning beskrivelse beslutning bestemmelse bestyrelse
betaling bibliotek bidrag bolig borger bruger budget butik byråds byråd børn
center cykel dannelse debat deltagelse deltager demokrati dialog digital direktør distrikt dokument
drift effekt egenskab ejendom ekspert element energi erfaring erhverv erhvervs erklæring erstatning
etablering evaluering familie festival fokus fond foranstaltning forbedring forbrug fordeling forening
forhold forløb formand forsikring forskning forslag forståelse forum forvaltning forældre frivillig
frivillige funktion fællesskab grundlag gruppe grænse handicap handling helhed hjælp holdning høring
identitet idræt idræts ildsjæl inddragelse indbydelse indflydelse indgang indgreb indhold indkaldelse
indkomst indkøb individ indledning indlæg indretning indsamling indsats indsigt indstilling industri
indtryk indtægt information initiativ innovation inspiration institution integration interesse
interview investering kalender kampagne kapacitet klima komité kommission kommunal kommune kompetence
konference konflikt kontakt kontrakt kontrol kort kraft krav kreds kultur kvalitet landsby ledelse
leder lejlighed lighed linje lokal lovgivning læring lærer løsning marked materiale medarbejder medlem
medlems menneske metode miljø mulighed myndighed møde natur netværk netværks niveau offentlig omfang
område omgivelse omkostning omlægning omsorg omstilling opbakning opfattelse opfølgning opgave
opgørelse ophold opkald oplevelse oplysning oplæg opmærksomhed opretning oprettelse oprydning opsamling
luft overenskomst opslag opsparing optagelse opvækst ordning organisation organisering orientering panel partner person
personale plads plan planlægning pleje pligt politik politisk princip problem proces produkt profil
program projekt pulje punkt rapport region repræsentant ressource resultat rettighed rådgiver
rådgivning rådhus samarbejde samarbejds samfund samfunds samling samtale sekretariat selskab
service sikkerhed situation skab skaber skabelse skole social sociale sprog status strategi struktur
stående styre styrelse styring styrke støtte svar synspunkt system tavle teknologi telefon tilbud tilladelse
tilskud tilsyn tiltag tjeneste trafik transport trappe trivsel tryghed træning udbetaling udbud
uddannelse udfordring udformning udgang udgave udgift udgivelse udkast udlejning udlån udmelding
udnyttelse udpegning udredning udskrivning udspil udstilling udtalelse udtryk udvalg udveksling
udvidelse udvikling udøver underretning undersøgelse undervisning ungdom ungdoms universitet valg
vedtægt vejledning velfærd velfærds verden viden videns vilkår virksomhed vision vurdering vækst værdi
værksted væsen ældre ændring økonomi åbning årsag
`
  .trim()
  .split(/\s+/u)

/**
 * Short parts, or parts that simple words hold too, that begin with a vowel: known only right after a
 * known part, as in `projektejer`, `lokalaktør` and `netværksøvelse`.
 */
export const shortParts: readonly string[] = `
aften aktion aktive aktør alder arm art artikel arv avis ejer elev emne enhed ende evne event ide idé
ideal id orden organ uge uger uge unge uro ydelse ære ø øje ønske øvelse åben år års
`
  .trim()
  .split(/\s+/u)
