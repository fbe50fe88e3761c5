import { phrases, wholeWord, words } from '#core/rules/hints/word-patterns.ts'

const plural = "(?:s|es|['’]s|s['’])?"

/** Also at the end of longer words, as in "homeowners", "stepmother"; but "apparent", "climate". */
const heads = words`
  owner holder keeper worker dweller goer maker walker seeker (?<!ap|trans)parent mother father brother sister
  daughter wife wives girl boy lady ladies friend smith child children person people (?<!speci|regi)m[ae]n folk
  (?<!cli|esti|ulti|approxi|inti|legiti|ani)mate
`

/** Only as words of their own, or they would be found in others: "season", "salad", "workshop". */
const alone = words`
  citizen resident islander villager townspeople inhabitant occupant occupier household householder home
  village farm farmhouse relative sibling cousin mum mam dad daddy mama mamma son grandson stepson niece nephew uncle aunt
  husband widow widower granny gran grandad grandma grandpa nan partner spouse couple family families offspring
  orphan twin heir carer caregiver baby babies toddler infant kid lad lass teen teenager adolescent youngster
  youth adult pensioner senior veteran young elderly older locals preschooler pupil student learner graduate
  undergraduate postgraduate apprentice trainee intern leaver dropout bairn wean wain lassie laddie bloke chap
  guy fella fellow comrade buddy buddies mate peer companion stranger soul gentleman gentlemen
  employee employer colleague staff crew volunteer trustee treasurer secretary secretaries chairman chair
  caretaker janitor helper aide assistant manager leader boss chief director executive president captain
  superintendent supervisor adviser advisor organiser organizer deputy deputies head\s?teacher teacher tutor professor lecturer instructor coach
  nurse midwife midwives doctor gp dentist therapist surgeon vet paramedic warden officer official clerk
  councillor politician mayor governor magistrate judge attorney lawyer advocate diplomat delegate
  representative correspondent policeman fireman firefighter constable cop detective guard lifeguard
  coastguard bodyguard soldier lieutenant pilot vicar priest rabbi bishop archbishop dean pastor parson monk
  nun builder welder plumber electrician joiner carpenter mechanic architect engineer planner inspector
  contractor consultant designer developer tradesman trader merchant supplier vendor sponsor shopper
  shopkeeper shop grocer baker butcher barber hairdresser cook waiter waitress host hostess steward concierge
  servant maid au\s+pair courier cashier banker taxpayer consumer landlord tenant renter lodger farmer crofter
  grower gardener forester shepherd miner artisan fisher fisherman fishermen angler hunter sailor rower swimmer
  bather surfer skater skateboarder cyclist rider runner rambler hiker climber camper tripper athlete gymnast
  jockey player champion referee tourist visitor guest holidaymaker traveller commuter passenger driver
  motorist pedestrian passers?-?by donor caller voter
  member attendee participant applicant attendant candidate beneficiary beneficiaries recipient recruit user
  client customer patient sufferer diabetic dependent survivor victim witness prisoner inmate convict captive
  felon fugitive criminal offender burglar thief thieves vandal rebel addict drinker smoker gamer beggar
  outcast opponent jobseeker sleeper settler migrant immigrant refugee newcomer incomer arrival foreigner
  native civilian neighbou?r author writer poet playwright editor reporter reader librarian researcher
  professor philosopher historian scholar expert analyst critic amateur professional artist painter potter
  musician singer dancer actor actress comedian clown composer producer celebrity celebrities hero heroes scout
  guide guardian custodian bride entrepreneur investigator interpreter counsell?or commissioner
  business company companies association club bands? congregation population crowd generation
  gypsy gypsies roma muslim christian jew american european russian italian german african asian arab korean
  indian pole dane swede finn scot turk kurd afghan syrian iraqi somali nigerian romanian ukrainian bulgarian
  lithuanian pakistani bangladeshi homeless jobless disabled vulnerable autistic bereaved
`

/** Without a plural, or "i" would be found in "is". */
const pronouns = words`
  we us our ours my mine i he she him his her hers who whom you your anyone anybody everyone everybody someone
  somebody nobody no\s+one mr mrs miss
`

/** Things that end as those who do something do: "letters", "motors". */
const things = words`
  \p{L}*(?:waters|papers|meters|metres|powers|letters|numbers|computers|towers|flowers|servers|printers)
  rivers sewers barriers containers boilers trailers shelters corners borders orders layers sensors doors floors
  motors corridors errors mirrors factors indicators generators others quarters headquarters dinners matters
  showers gutters shutters covers filters tractors reactors sectors routers posters folders rollers radiators
  heaters coolers freezers burners offers answers transfers summers winters clusters chapters registers
  canisters cylinders hangers timbers chambers cucumbers feathers leathers spanners banners manors anchors
  tremors vectors rotors detectors connectors elevators escalators calculators ventilators incinerators
  simulators tenders remainders reminders boulders shoulders ladders spiders gliders wonders blunders genders
  vouchers stretchers blowers mowers lowers levers fevers livers delivers differs suffers buffers coffers
  triggers burgers fingers dangers badgers ledgers mergers bunkers stickers trackers speakers lockers tankers
  propellers considers enters renders lingers gathers alters batters scatters deters hampers hinders remembers
  tempers peppers bumpers dumpers slippers piers tiers frontiers chandeliers glaciers beavers otters lobsters
  oysters hoppers scooters diggers cookers drawers prayers blisters litters lasers adapters converters
  conveyors processors monitors visors interiors exteriors harbors colors labors rumors vapors counters
  encounters trousers antlers boosters dispensers fertili[sz]ers culverts hoovers washers dryers toasters
  fryers planters centers manners careers instants cancers disasters theaters razors powders modifiers
  receivers chargers recorders refrigerators transformers charters plasters splinters ulcers condensers
  amplifiers regulators liners rosters feeders markers terriers roosters woodpeckers sweaters timers thrillers
  skyscrapers primers rafters bombers meteors murders dippers resistors capacitors applicators starters
  plants restaurants grants variants pollutants warrants remnants coolants elephants degrees committees
  subcommittees decrees guarantees coffees toffees marquees
`

/** By how they end: "growers", "donors", "tenants", "evacuees", "librarians", "organists". */
const formed = phrases`
  (?!${things}(?!\p{L}))(?:\p{L}{3,}(?:er|or)s|\p{L}{4,}(?:ant|ee)s)
  \p{L}{3,}(?:ians|eans|icans)
  \p{L}{2,}(?:aholic|ician|arian)s?
  (?!(?:(?:co)?exist|resist|persist|consist|assist|insist|subsist|desist|enlist|(?:check|short|wait|play|back|black)list)s?(?!\p{L}))\p{L}{4,}ists?
  (?:\p{N}+|\p{L}+)[\s-]year[\s-]olds?
  year \p{N}+s
`

const state = words`
  deaf self-employed blind dying dead poor poorest rich sick ill loneliest old oldest young youngest retired
  injured bereaved unwell frail frailest
`
/** What follows when an adjective stands for people, and not in front of a thing. */
const onItsOwn = `(?=\\s*(?:[.,;:!?)]|$)|\\s+${words`
  and who with in on at of only are were is have had can cannot could must need never often do get go feel wait
  lose learn
`}(?![\\p{L}\\p{N}]))`

/** "the deaf only learn", "those off sick", "the last ones": whoever is meant, it is somebody. */
const somebody = phrases`
  the ${state}${onItsOwn}
  the (?:unemployed|lonely|elderly|disabled)
  (?:those|all|many|most|some|few|others|ones?),? (?:who|of them|without|with no|living|off|(?:over|under) \p{N}+|able|aged)
  \p{L}+ ones
  in their (?:teens|\p{L}+ties)
  one in (?:\p{L}+|\p{N}+) ${words`say says at of in on who still now never has is was does lives works`}
`

/** What only people do and feel: where it is done, somebody does it. */
const deeds = words`
  wait waits waited waiting afraid scared frightened lonely ashamed embarrassed worried feel feels felt know
  knows say says hope hopes sleep sleeps sleeping eat eats drink drinks shiver shivers shivering cry cries
  crying afford apply applies quit dial asks asked learn learns dare dares daren['’]t commute commutes marry
  forget forgets remember understand grieve mourn complain complains earn earns born widowed
  drop(?:s|ped)?\s+out call(?:s|ed)?\s+in\s+sick walk(?:s|ed|ing)?\s+(?:home|to|down) gives?\s+up gave\s+up
  turn(?:s|ed|ing)?\s+up(?=\s+(?:for|to|late|at)) moves?\s+away breathe\s+a\s+word
`

/** People, or where people live and work together. */
export const people = wholeWord(
  `(?:\\p{L}*${heads}|${alone})${plural}|${pronouns}|${formed}|${somebody}|${deeds}`,
)
