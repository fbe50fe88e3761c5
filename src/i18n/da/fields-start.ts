import type { FieldWordsOf } from '#i18n/shared/content-words.ts'

export const startFields: FieldWordsOf<'start'> = {
  'start.title': {
    name: 'Projektets navn',
    help: 'Giv projektet et navn, som alle parter kan sige højt. Undgå forkortelser.',
    good: 'Når åen går over sine bredder',
    bad: 'Implementering af KLIMA-26, delspor 3',
    asks: ['Kan en nabo forstå navnet?'],
  },
  'start.placeAndTime': {
    name: 'Sted og tidsramme',
    help: 'Hvor foregår det, og hvor længe? Skriv måneder, ikke datoer, hvis start ikke er aftalt.',
    good: 'Engkvarteret; 18 måneder, så to vintre kommer med',
    bad: 'Hele kommunen; snarest muligt',
    asks: ['Kan I nå at definere, prøve og rette til?'],
  },
  'start.way': {
    name: 'Hvem tager initiativet?',
    help: 'Vælg den af de fire veje, der ligner mest. Den bestemmer kun, hvilke eksempler og faldgruber der vises først.',
    good: 'Medarbejderne',
    bad: '(intet valgt)',
    asks: [],
  },
  'start.motive': {
    name: 'Hvad driver jer?',
    help: 'Hvorfor er det vigtigt netop her? Hvorfor kan ingen gøre det alene?',
    good: 'Vi har faglige ambitioner, som vi kun kan nå sammen med de ældre, deres pårørende og byen.',
    bad: 'Det står i strategien.',
    asks: ['Hvad ville I gøre, hvis ingen havde bedt jer om det?'],
  },
  'start.answeredBy': {
    name: 'Hvem har været med til at svare?',
    help: 'Sæt kryds ved de grupper, der selv har svaret. At blive omtalt eller spurgt bagefter er noget andet.',
    good: 'Administration, medarbejdere, frivillige og en forening, samlet om ét bord',
    bad: 'Alle grupper – men kun projektlederen har skrevet',
    asks: [],
  },
}
