import type { FieldWordsOf } from '#i18n/shared/content-words.ts'

export const problemFields: FieldWordsOf<'problem'> = {
  'problem.statement': {
    name: 'Problemet i én sætning',
    help: 'Skriv, hvem der mærker hvad og hvornår. Skriv ikke, hvad der skal laves. En god sætning kan læses op for dem, den handler om.',
    good: 'Ældre, der er blevet alene, taber sig, fordi måltidet er blevet ensomt, og korte besøg kan ikke ændre det.',
    bad: 'Vi skal etablere en spiseordning på plejecentret.',
    asks: [],
  },
  'problem.affected': {
    name: 'Hvem mærker det, og hvordan?',
    help: 'Nævn grupper, ikke navne. Tag både dem med, der har problemet, og dem, der kan blive ramt af en løsning.',
    good: 'Beboerne i de lavest liggende huse sover dårligt ved hvert varsel. Landmændene længere oppe mister afgrøder.',
    bad: 'Borgerne generelt.',
    asks: ['Hvem mest? Og hvem ville en løsning genere?'],
  },
  'problem.evidence': {
    name: 'Hvordan ved I det?',
    help: 'Bland tal, egne iagttagelser og fortællinger. Skriv også, hvad ingen ved endnu.',
    good: 'Vejninger, en måneds notater og tolv samtaler. Vi ved ikke, hvor mange der ikke lukker op.',
    bad: 'Det er almindeligt kendt.',
    asks: ['Hvem fortalte jer det?'],
  },
  'problem.complexity': {
    name: 'Hvorfor kan ingen løse det alene?',
    help: 'Sæt kryds ved det, der passer. Tre eller flere krydser tyder på et komplekst problem. Få krydser er helt fint – så er svaret måske enklere.',
    good: 'Tre krydser og: »Bygningerne har tre ejere, kommunen har reglerne, foreningen har navnet.«',
    bad: 'Alle fem krydser, ingen begrundelse.',
    asks: ['Kan I selv løse det? Så er samskabelse måske ikke svaret.', 'Giv ét eksempel.'],
  },
  'problem.triedBefore': {
    name: 'Hvad er prøvet, og hvad lærte I?',
    help: 'Skriv også det, der gik galt. Det er det, andre husker, når de bliver inviteret.',
    good: 'En ungdomscafé lukkede efter ti måneder. Den var tegnet af voksne og lå langt fra stationen.',
    bad: 'Intet.',
    asks: ['Spørg en, der har været her i ti år.'],
  },
  'problem.definition': {
    name: 'Hvem har været med til at formulere problemet?',
    help: 'Er der ikke andre med endnu, så lov dem, der kommer til, at formulere det om på første møde.',
    good: 'Politikere, unge, medarbejdere og foreninger; må formuleres om.',
    bad: 'Kun administrationen; ligger fast.',
    asks: [],
  },
  'problem.openness': {
    name: 'Hvad er åbent, og hvad ligger fast?',
    help: 'Vælg, hvor færdig løsningen er. Skriv så de bindinger, ingen kan ændre (lov, økonomi, ansvar), og det, deltagerne selv kan bestemme. Skjulte bindinger koster tillid.',
    good: '»Vi kender problemet, ikke løsningen.« Fast: beredskabet har kommandoen. Åbent: varsling, opgaver, vandets plads.',
    bad: '»Løsningen er i praksis valgt.« Åbent: farven på bænkene.',
    asks: ['Er der slet ingen rammer? De dukker op senere.'],
  },
  'problem.purpose': {
    name: 'Hvad er formålet – og hvad med penge?',
    help: 'Sig det, som det er. En besparelse må gerne være en sidegevinst. Er den målet, skal det siges højt.',
    good: 'Bedre kvalitet og sammenhold. Besparelse kan blive en sidegevinst. Frivillige overtager ikke pleje.',
    bad: 'Besparelse er hovedformålet, og opgaven flyttes til frivillige.',
    asks: [],
  },
  'problem.success': {
    name: 'Tegn på, at det er blevet bedre',
    help: 'Skriv tegn, en borger kan se. Skriv så, hvordan det bliver opdaget.',
    good: 'Man kan møde en nabo uden at have aftalt det. Vi tæller en tilfældig onsdag hver måned.',
    bad: 'Øget medborgerskab. Der udarbejdes en evalueringsrapport.',
    asks: ['Hvad er anderledes for nogen?'],
  },
}
