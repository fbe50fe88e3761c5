import type { AllCodeWords } from '#i18n/shared/content-words.ts'

export const codeWords: AllCodeWords = {
  way: {
    politicians: {
      name: 'Politikerne',
      text: 'Vi vil have et stærkere politisk lederskab. Det når vi kun, hvis vi taler løbende med folk i forvaltning, foreninger og by.',
      deckCase: 'Opgaveudvalg i Gentofte',
      risk: 'At de folkevalgte bliver tilskuere til sekretariatets proces.',
    },
    officials: {
      name: 'Embedsmændene',
      text: 'Vi sidder med et indviklet problem, og nøglerne til det ligger uden for rådhuset.',
      deckCase: 'Stormflodsberedskab i Roskilde',
      risk: 'At problemet allerede er skrevet om til forvaltningens sprog.',
    },
    staff: {
      name: 'Medarbejderne',
      text: 'Vi vil mere med vores fag, end vi kan nå uden borgerne.',
      deckCase: 'Kuffertprojekt i Aarhus',
      risk: 'At ledelsen ikke giver råderum, når der bliver travlt.',
    },
    citizens: {
      name: 'Borgerne',
      text: 'Vi vil høre til og gøre en forskel – og være med, når der bliver bestemt noget om vores hverdag.',
      deckCase: '‘Sager der samler’ i Aarhus',
      risk: 'At kommunen overtager eller slet ikke svarer.',
    },
  },
  group: {
    politicians: { name: 'Politikere', text: '' },
    administration: { name: 'Administration', text: '' },
    staff: { name: 'Medarbejdere', text: '' },
    users: { name: 'Brugere og pårørende', text: '' },
    citizens: { name: 'Borgere', text: '' },
    volunteers: { name: 'Frivillige', text: '' },
    associations: { name: 'Foreninger og civilsamfund', text: '' },
    business: { name: 'Lokale virksomheder og organisationer', text: '' },
    otherPublic: { name: 'Andre offentlige parter', text: '' },
    knowledge: { name: 'Viden og uddannelse', text: '' },
  },
  side: {
    public: { name: 'Den offentlige side', text: '' },
    private: { name: 'Den private side', text: '' },
  },
  relation: {
    relevant: {
      name: 'Relevant',
      text: 'Har noget, opgaven kræver: viden, tid, penge, plads, kontakter eller mandat.',
    },
    affected: { name: 'Berørt', text: 'Mærker problemet eller løsningen i sin hverdag.' },
    both: { name: 'Begge dele', text: 'Både relevant og berørt.' },
  },
  kind: {
    experience: { name: 'Egne erfaringer', text: 'Hvem ved, hvordan det føles?' },
    knowledge: { name: 'Faglig viden', text: 'Hvem kan forklare, hvorfor det sker?' },
    ideas: { name: 'Idéer', text: 'Hvem tænker anderledes end os?' },
    time: { name: 'Hænder og tid', text: 'Hvem kan møde op, når det gælder?' },
    money: { name: 'Penge', text: 'Hvem kan betale for at prøve?' },
    space: { name: 'Plads og udstyr', text: 'Hvem har lokalet, bilen eller værktøjet?' },
    network: { name: 'Kontakter', text: 'Hvem bliver lukket ind, hvor vi ikke gør?' },
    authority: { name: 'Mandat og myndighed', text: 'Hvem kan sige ja, så det holder?' },
  },
  importance: {
    critical: { name: 'Afgørende', text: '' },
    important: { name: 'Vigtigt', text: '' },
    useful: { name: 'Nyttigt', text: '' },
  },
  voice: {
    strong: { name: 'Bliver let hørt', text: '' },
    ordinary: { name: 'Bliver hørt', text: '' },
    quiet: { name: 'Bliver let overhørt', text: '' },
  },
  circle: {
    core: { name: 'Kernen', text: 'Er med hele vejen og beslutter sammen.' },
    workgroup: { name: 'Arbejdshold', text: 'Løser en afgrænset opgave.' },
    network: { name: 'Netværk', text: 'Følger med, spørges og kan kobles på.' },
  },
  commitment: {
    notAsked: { name: 'Ikke spurgt', text: '' },
    asked: { name: 'Spurgt', text: '' },
    interested: { name: 'Interesseret', text: '' },
    committed: { name: 'Har sagt ja', text: '' },
  },
  phase: {
    initiate: { name: 'Initiere', text: 'Rejse sagen og definere problemet sammen.' },
    design: { name: 'Designe', text: 'Udvikle og prøve løsninger sammen.' },
    implement: { name: 'Implementere', text: 'Føre løsningen ud i livet sammen.' },
    evaluate: { name: 'Evaluere', text: 'Vurdere og lære sammen.' },
  },
  complexitySign: {
    unknownSolution: { name: 'Ingen kender løsningen på forhånd', text: '' },
    contestedCauses: { name: 'Vi er uenige om årsagerne', text: '' },
    crossesBoundaries: {
      name: 'Problemet går på tværs af forvaltninger, fag eller sektorer',
      text: '',
    },
    noOneAlone: { name: 'Ingen har viden og ressourcer nok alene', text: '' },
    keepsChanging: { name: 'Problemet ændrer sig, mens vi arbejder', text: '' },
  },
  solutionOpenness: {
    open: { name: 'Vi kender problemet, ikke løsningen', text: '' },
    direction: { name: 'Vi har en retning, men alt kan ændres', text: '' },
    draft: { name: 'Vi har et udkast, som kan justeres', text: '' },
    decided: { name: 'Løsningen er i praksis valgt', text: '' },
  },
  solutionChosenBy: {
    municipality: { name: 'Kommunen', text: '' },
    together: { name: 'Vi valgte den sammen i en tidligere fase', text: '' },
    citizens: { name: 'Borgere eller foreninger', text: '' },
  },
  processDesign: {
    together: { name: 'Deltagerne er med til at tilrettelægge forløbet', text: '' },
    adjustable: { name: 'Vi har en plan, som deltagerne kan ændre', text: '' },
    fixed: { name: 'Forløbet ligger fast', text: '' },
  },
  processFixedBy: {
    municipality: { name: 'Kommunen', text: '' },
    lawOrCalendar: { name: 'Loven eller kalenderen', text: '' },
    citizens: { name: 'Den forening eller de borgere, der begyndte', text: '' },
    together: { name: 'Det har vi gjort sammen', text: '' },
  },
  savings: {
    none: { name: 'Spiller ingen rolle', text: '' },
    sideEffect: { name: 'Kan blive en sidegevinst', text: '' },
    mainPurpose: { name: 'Er hovedformålet', text: '' },
  },
  shiftsTask: {
    no: { name: 'Nej, ingen opgaver flyttes', text: '' },
    partly: { name: 'Delvist: noget nyt kommer til uden for kommunen', text: '' },
    yes: { name: 'Ja, opgaver flyttes ud af kommunen', text: '' },
  },
  shiftWantedBy: {
    municipality: { name: 'Kommunen', text: '' },
    takers: { name: 'De, der overtager den', text: '' },
    both: { name: 'Både kommunen og de, der overtager den', text: '' },
  },
  purpose: {
    betterQuality: { name: 'Bedre kvalitet', text: '' },
    newSolution: { name: 'En ny løsning', text: '' },
    mobiliseResources: { name: 'Flere ressourcer i spil', text: '' },
    cohesion: { name: 'Stærkere sammenhold', text: '' },
    democracy: { name: 'Stærkere lokalt demokrati', text: '' },
  },
  reopen: {
    yes: { name: 'Ja, problemet må formuleres om', text: '' },
    partly: { name: 'Delvist', text: '' },
    no: { name: 'Nej', text: '' },
  },
  commonGain: {
    effectiveness: {
      name: 'Ressourcer og effektivitet',
      text: 'Borgernes viden, idéer og ressourcer kommer i spil.',
    },
    cohesion: {
      name: 'Sammenhold',
      text: 'Folkevalgte, ansatte og borgere lærer hinanden at kende.',
    },
    innovation: {
      name: 'Nye og bedre løsninger',
      text: 'Forskellige øjne finder noget, ingen havde fundet alene.',
    },
    democracy: {
      name: 'Fra modstand til medspil',
      text: 'Borgere går fra at sige nej til beslutninger til at være med til at træffe dem.',
    },
  },
  gain: {
    politicalLeadership: { name: 'Stærkere politisk lederskab', text: '' },
    solveComplexProblem: { name: 'Hjælp til et problem, man ikke kan løse alene', text: '' },
    professionalAmbition: { name: 'Faglige ambitioner bliver indfriet', text: '' },
    communityAndMeaning: { name: 'Fællesskab og mening', text: '' },
    influence: { name: 'Indflydelse på egen hverdag', text: '' },
    betterSolution: { name: 'En løsning, der er bedre for dem selv', text: '' },
    resources: { name: 'Adgang til andres ressourcer', text: '' },
    recognition: { name: 'Anerkendelse og et godt omdømme', text: '' },
    learning: { name: 'Læring', text: '' },
  },
  barrier: {
    time: {
      name: 'Tiden slår ikke til',
      ways: [
        'Del opgaven i bidder på to timer.',
        'Læg møder, hvor folk alligevel er.',
        'Lad folk være med i én fase.',
      ],
    },
    distrust: {
      name: 'Mistillid',
      ways: [
        'Begynd med at lytte, uden dagsorden.',
        'Lad en, de stoler på, invitere.',
        'Hold et lille løfte hurtigt.',
      ],
    },
    pastExperience: {
      name: 'Dårlige erfaringer',
      ways: [
        'Sig højt, hvad der gik galt sidst.',
        'Vis, hvad der er anderledes nu.',
        'Aftal, hvornår og hvordan man får svar.',
      ],
    },
    unclearInfluence: {
      name: 'Uklar indflydelse',
      ways: [
        'Skriv på én side, hvad der kan ændres.',
        'Sig, hvem der beslutter til sidst.',
        'Giv skriftligt svar på hvert forslag.',
      ],
    },
    language: {
      name: 'Fagsprog og sprog',
      ways: [
        'Brug billeder, genstande og korte sætninger.',
        'Tilbyd tolk.',
        'Forbyd forkortelser.',
      ],
    },
    access: {
      name: 'Sted, tid eller transport',
      ways: ['Tag ud til folk.', 'Betal bus, mad og pasning.', 'Tjek rampe, lyd og lys.'],
    },
    power: {
      name: 'Ulige magt',
      ways: ['Lad de stille stemmer mødes først.', 'Tal på skift.', 'Brug en neutral mødeleder.'],
    },
    fearOfLosingControl: {
      name: 'Frygt for at miste styringen',
      ways: [
        'Skriv, hvad der ligger fast.',
        'Del beslutningerne op: Nogle er fælles, andre er ikke.',
        'Vis, at den samlede ledelseskraft vokser.',
      ],
    },
    professionalTerritory: {
      name: 'Bekymring for faget',
      ways: [
        'Tegn grænsen mellem fagligt ansvar og fælles opgave.',
        'Lad fagfolk vælge, hvor de åbner.',
        'Inddrag tillidsrepræsentanten tidligt.',
      ],
    },
    economy: {
      name: 'Udgifter',
      ways: [
        'Dæk udgifter på forhånd.',
        'Byt ydelser i stedet for at betale.',
        'Prøv gratis i en måned.',
      ],
    },
  },
  arenaForm: {
    taskCommittee: {
      name: 'Opgaveudvalg',
      text: 'Politikere og borgere udvikler politik sammen for en tid. Udvalget giver råd, og de folkevalgte har det sidste ord.',
    },
    partnership: {
      name: 'Partnerskab',
      text: 'Organisationer binder sig til hver sit bidrag i en aftale.',
    },
    communityOfPractice: {
      name: 'Praksisfællesskab',
      text: 'Fagfolk og brugere lærer og ændrer hverdagen sammen over tid.',
    },
    workshopSeries: { name: 'Værkstedsrække', text: 'Få, tætte møder om én opgave.' },
    network: { name: 'Netværk', text: 'Løs kreds, der bytter ressourcer og idéer.' },
    citizenAssembly: {
      name: 'Borgersamling',
      text: 'Borgere, der er fundet ved lodtrækning, drøfter et spørgsmål grundigt og giver råd. Det bliver først samskabelse, når nogen gør noget ved rådene.',
    },
  },
  decision: {
    none: { name: 'Vi orienterer', text: 'Deltagerne får besked.' },
    advise: { name: 'De rådgiver', text: 'Deltagerne giver råd. Ingen har pligt til at svare.' },
    proposeWithReply: {
      name: 'Vi foreslår sammen og får svar',
      text: 'Vores forslag bliver behandlet. Vi får en skriftlig begrundelse for hvert nej inden en frist.',
    },
    decideTogether: {
      name: 'Vi beslutter sammen',
      text: 'Arenaen råder selv over en aftalt ramme.',
    },
  },
  mandateGivenBy: {
    politicians: { name: 'Politikerne', text: '' },
    administration: { name: 'Administrationen', text: '' },
    institution: { name: 'En institutions leder', text: '' },
    parties: { name: 'Parterne selv', text: '' },
    nobody: { name: 'Ingen endnu', text: '' },
  },
  rhythm: {
    once: { name: 'Én gang', text: '' },
    series: { name: 'En række møder', text: '' },
    standing: { name: 'Fast og løbende', text: '' },
  },
  balancing: {
    goToPeople: { name: 'Vi tager ud til folk', text: '' },
    smallGroupsFirst: { name: 'Små grupper før plenum', text: '' },
    separatePreparation: { name: 'Stille stemmer forbereder sig sammen først', text: '' },
    plainLanguage: { name: 'Almindeligt sprog og billeder', text: '' },
    turnTaking: { name: 'Alle får ordet på skift', text: '' },
    anonymousInput: { name: 'Man kan skrive uden navn', text: '' },
    neutralFacilitator: { name: 'Neutral mødeleder', text: '' },
    paidExpenses: { name: 'Mad, kørsel og pasning dækkes', text: '' },
    buddy: { name: 'Makkerordning', text: '' },
  },
  role: {
    convener: {
      name: 'Konvener',
      text: 'Samler dem, opgaven kræver, og gør det klart, hvem der gør hvad, inden for hvilke rammer og hvordan.',
    },
    facilitator: { name: 'Facilitator', text: 'Får samarbejdet til at fungere.' },
    catalyst: { name: 'Katalysator', text: 'Skaber en passende forstyrrelse, så nyt kan opstå.' },
  },
  volunteerTask: {
    recruit: { name: 'Rekruttere', text: 'Hvem spørger, og hvem bliver aldrig spurgt?' },
    motivate: { name: 'Motivere', text: 'Hvad får den enkelte ud af det?' },
    match: { name: 'Matche', text: 'Passer opgaven til personen?' },
    coach: { name: 'Coache', text: 'Hvem hjælper den frivillige med at lykkes?' },
    coordinate: { name: 'Koordinere', text: 'Hvem holder styr på tid og sted?' },
    spar: { name: 'Sparre', text: 'Hvem kan man ringe til?' },
    protect: { name: 'Beskytte', text: 'Hvem passer på grænser, sikkerhed og regler?' },
    retain: { name: 'Fastholde', text: 'Hvad får folk til at komme igen?' },
    conclude: { name: 'Afslutte', text: 'Hvordan stopper man ordentligt?' },
  },
  citizenRole: {
    voter: {
      name: 'Vælger og kandidat',
      text: 'Det repræsentative demokrati: stemmer og kan stille op',
    },
    heard: {
      name: 'Den berørte, der høres',
      text: 'Planlægningsstaten: siger sin mening om en plan',
    },
    customer: {
      name: 'Kunden',
      text: 'New Public Management: vælger til og fra',
    },
    resource: {
      name: 'Den, der hjælper til',
      text: 'Samproduktion: er med til at levere en kendt løsning',
    },
    coCreator: { name: 'Medskaberen', text: 'Samskabelse: er med hele vejen' },
  },
  agenda: {
    open: { name: 'Åben dagsorden', text: '' },
    fixed: { name: 'Fast dagsorden', text: '' },
  },
  safeguard: {
    dataController: { name: 'Hvem der er dataansvarlig', text: '' },
    deletion: { name: 'Hvornår lister og noter bliver slettet', text: '' },
    pictures: { name: 'At vi spørger, før vi viser billeder af nogen', text: '' },
    confidentiality: { name: 'Tavshedspligt', text: '' },
    childrenCertificate: { name: 'Børneattest', text: '' },
    insurance: { name: 'Forsikring', text: '' },
  },
  mark: {
    none: { name: 'Ikke', text: '' },
    contributes: { name: 'Bidrager', text: '' },
    carries: { name: 'Bærer', text: '' },
  },
}
