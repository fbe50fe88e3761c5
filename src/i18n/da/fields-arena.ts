import type { FieldWordsOf } from '#i18n/shared/content-words.ts'

export const arenaFields: FieldWordsOf<'arena'> = {
  'arena.form': {
    name: 'Arenaens form',
    help: 'Vælg en form, der passer til opgaven – ikke den, I plejer. Skriv størrelse og sammensætning.',
    good: 'Praksisfællesskab på ti: medarbejdere, ældre, spisevenner og gruppeleder',
    bad: 'Følgegruppe under styregruppen',
    asks: ['Hvad skal de lave – ikke følge?'],
  },
  'arena.mandate': {
    name: 'Mandat og beslutningsret',
    help: 'Hvad må arenaen beslutte? Hvad foreslår den? Hvem svarer, og hvornår? Og hvem må rejse nye sager?',
    good: 'Vi råder over prøvepuljen. Resten foreslår vi; udvalget svarer skriftligt inden seks uger. Alle kan rejse sager.',
    bad: 'Gruppen har et bredt mandat',
    asks: ['Nævn én beslutning.'],
  },
  'arena.groundRules': {
    name: 'Spilleregler',
    help: 'Tre til syv sætninger, som gør det lettere at være uenige. Lad gruppen rette dem på første møde.',
    good: 'Alle får ordet én gang, før nogen får det to gange',
    bad: 'God tone',
    asks: ['Hvordan gør man det?'],
  },
  'arena.roles': {
    name: 'Roller og ledelse',
    help: 'Hvem samler (konvener)? Hvem leder møderne (facilitator)? Hvem må forstyrre (katalysator)? Er frivillige med, så fordel også de ni opgaver.',
    good: 'Gruppelederen samler og skærmer, medarbejderne skiftes til at lede mødet, eleverne foreslår noget, ingen har prøvet',
    bad: 'Projektlederen varetager alle roller',
    asks: ['Kan den, der samler, også forstyrre?', 'Hvem har lov til at være uenig?'],
  },
  'arena.process': {
    name: 'Forløbet i fire faser',
    help: 'Sæt kryds ved dem, der skaber med i hver fase. Pas på, at borgerne ikke forsvinder undervejs.',
    good: 'Unge er med i alle fire faser; forskeren kun i design og evaluering',
    bad: 'Borgerne inviteres til borgermøde i fase 1',
    asks: [],
  },
  'arena.meeting': {
    name: 'Sted og rytme',
    help: 'Mød folk, hvor de er trygge. Skriv, hvor tit, hvor længe, og hvad der gør det muligt at komme: mad, kørsel, tolk, pasning.',
    good: 'Klubhuset på bakken, hver sjette uge, kørsel for dem uden bil',
    bad: 'Mødelokale 3B, kl. 10–12',
    asks: ['Hvem kan ikke komme?'],
  },
  'arena.objects': {
    name: 'Fælles materialer',
    help: 'Ting, man kan pege på og flytte rundt: kort, modeller, prøver. De hjælper folk med forskelligt sprog til at arbejde på det samme.',
    good: 'Gulvkort med blå garnender; en dug, man må skrive på',
    bad: 'PowerPoint',
    asks: ['Hvad kan man røre ved?'],
  },
  'arena.power': {
    name: 'Magt og uenighed',
    help: 'Vælg greb, der giver stille stemmer plads. Skriv, hvad I gør, når I er uenige – før I bliver det.',
    good: 'Små grupper først. Er vi stadig uenige, følger begge forslag med til kommunalbestyrelsen.',
    bad: 'Vi er enige om at være konstruktive',
    asks: [],
  },
  'arena.anchoring': {
    name: 'Ressourcer og forankring',
    help: 'Hvad bruger I af timer, penge og lokaler? Hvem ejer resultatet bagefter? Hvad sker der, når arenaen lukker? Hvordan vurderer I sammen?',
    good: 'Beredskabet ejer planen, grundejerforeningen vagtlisten. Gruppen mødes hver oktober.',
    bad: 'Forankres i driften',
    asks: ['Hos hvem?'],
  },
}
