/**
 * Parts that Danish compounds of this field are often put together of. Where one begins inside a word,
 * the word may be broken before it. None is here that also stands inside simple words, as `aktør` in
 * `redaktør`: those are in `shortParts`.
 */
export const knownParts: readonly string[] = `
adgang administration adresse afdeling affald afgift afgørelse afholdelse afhængig afklaring aflastning
aflevering afløsning afsked afslutning afsnit afstemning aftale akademi aktivitet alarm albue alliance
almen amatør ambassadør ambition analyse anbefaling anlæg anmeldelse anmelder anmodning annonce ansat
ansigt anskaffelse anstalt ansvar ansættelse ansættelses ansøger ansøgning antal antenne anvendelse
apotek apparat arbejde arbejds areal arena argument arkitekt arkiv arrangement arrangør assistance
assistent asyl attest auktion autoritet ballade barn barriere barsel bassin beboer bedømmelse befolkning
begivenhed begrænsning behandling behov bekæmpelse belysning bemanding berigtigelse beskrivelse
beslutning besparelse bestemmelse bestilling bestyrelse besøg betaling betjening bevilling bevægelse
bibliotek bidrag boksning bolig borger brand brev brud bruds brug bruger brugs bryllup budget butik
bygning byråd byråds børn børnehave café center chauffør cykel dagpenge dannelse dannelses debat defekt
delelse deltagelse deltager demokrati depot dialog digital direktør disciplin distribution distrikt dokument
dommer drags drama dreng drift drøftelse dyrlæge dækning effekt efterskole eftersyn efterværn egenskab ejendom
eksamen eksempel ekspedition ekspert element embede energi engagement enighed erfaring erhverv erhvervs
erindring erkendelse erklæring ernæring erstatning etablering etape evaluering fabrik facilitator
familie fastelavn festival fleks flugt flygtning flytning fokus fond foranstaltning forbedring
forberedelse forbrug fordeling forebyggelse forening forestilling forfatter
forhandling forhold forklaring forkæmper forløb formand formidler formidling forretning forsamling
forsikring forskning forslag forståelse forsøg forsørger fortæller fortælling forum forvalter
forvaltning forældre fradrag fradragsret fravær fremme fremtid frigivelse frigørelse frihed frist
frivillig frivillige frokost front frugt funktion fællesskab færdsel færge fødsel følgeskab førstehjælp
gade gang genbrug genbrugs grad grund grundlag gruppe grænse grøn gymnasium gymnast gymnastik gæst gård
halv handicap handling helhed herberg hjælp holdning hospital husleje høring håndbog håndværk håndværker
idegrundlag identitet idræt idræts idé ildsjæl indbydelse inddragelse indflydelse indgang indgreb
indhold individ indkaldelse indkomst indkøb indledning indlæg indretning indsamling indsats indsigt
indskoling indstilling indtryk indtægt industri indvandrer information ingeniør initiativ innovation
inspektør inspiration instans institution instruktør integration interesse interview investering
invitation jordemoder journalist jubilæum kalender kammerat kampagne kantine kapacitet kasserer klasse
klient klima klinik klub klynge komité kommission kommunal kommune kompetence koncert konference
konflikt konsortium konsulent kontakt kontingent kontrakt kontrol kort kraft krav kredit kreds krise
kryds kultur kunstner kursus kvalitet kvarter kvinde kvote købmand køkken kørekort kørsel landbrug
landbrugs landsby landskab laug ledelse leder lejlighed lighed linje litteratur lokal lokale lovgivning
luft lægehus lægevagt lærer læring læsekreds løsning maleri marked materiale medarbejder
medlem medlems menighed menneske metode miljø mulighed museum museums myndighed mægler mægling mængde
møde naboskab natur netværk netværks niveau nyhed nævn observation offentlig omdeling omfang omgivelse
omkostning omlægning område omsorg omstilling opbakning operation operatør opfattelse opfølgning opgave
opgørelse ophold opkald oplevelse oplysning oplæg opmærksomhed opretning oprettelse oprydning opsamling
opslag opsparing optagelse optog opvækst ordning organisation organisering orientering orkester
overenskomst oversigt overskud overvågning panel park parkering partner patient pendler pension
pensionist person personale plads plakat plan planlægning plante pleje pligt politik politisk portal
portræt post praksis praktik praktikant princip pris privat problem proces produkt profil program
projekt prøve psykiatri psykolog publikum pulje punkt pædagog pådragende pårørende påvirkning radio
rapport redning redskab redskabs reform region registrering rehabilitering renovation renovering
reparation reportage repræsentant ressource resultat rettighed rådgiver rådgivning rådhus sag sags
samarbejde samarbejds samfund samfunds samling samtale samtykke sanering sangbog scene sejlads
sekretariat sektor selskab selvhjælp seminar senior service servicelov sikkerhed situation skab skabelse
skaber skema skilt skole skov slagning social sociale sortering sparekasse spejder spil spiller
sport spredning sprog sprøjte spørgsmål stadion startpakke station status sted stemme stilling strand
strategi struktur strøm studie stue stykke styre styrelse styring styrke stævne stævner støtte stående
svar svømning sygdom sygehus sygepleje synlig synspunkt system sæson søgning sølvbryllup tandklinik
tandlæge tandpleje tavle tavshed teater tegning teknologi telefon tema terapi terminal terrasse tilbud
tilflytter tilgængelighed tilladelse tilmelding tilpasning tilskud tilsyn tiltag time titel tjeneste
toilet tolk torv tradition trafik transport trappe trivsel trivsels tryghed træf træk træning turisme
turist tvang tydelig udbetaling udbud uddannelse uddeling udflugt udfordring udformning udgang udgave
udgift udgivelse udkant udkast udlejning udlån udmelding udnyttelse udpegning udredning udsendelse
udsigt udskoling udskrivning udsmykning udspil udstilling udtalelse udtryk udvalg udveksling udvidelse
udvikling udøver uheld ulighed ulykke underhold underretning underskrift undersøgelse undersøger
undervisning ungdom ungdoms universitet urtehave vagt valg vandløb vandløbs vandring varme vedtægt
vejleder vejledning velfærd velfærds venskab verden verdensmål viden videns vilkår vindmølle virksomhed
vision visitation voksen volontør vuggestue vurdering vækst væksthus værdi værk værksted værktøj værn
vært væsen ytring ægteskab ældre ændring økologi økonomi åbning åndehul årsag
`
  .trim()
  .split(/\s+/u)

/**
 * Short parts, or parts that simple words hold too, that begin with a vowel: known only right after a
 * known part, as in `projektejer`, `lokalaktør` and `netværksøvelse`.
 */
export const shortParts: readonly string[] = `
aften aktion aktive aktør alder arm art artikel arv avis ejer elev emne eng enhed ende evne event ide idé
ideal id orden organ uge uger uge unge uro ydelse ære ø øje ønske øvelse åben år års
`
  .trim()
  .split(/\s+/u)
