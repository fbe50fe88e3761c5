import type { FieldWordsOf } from '#i18n/shared/content-words.ts'

export const motivationFields: FieldWordsOf<'motivation'> = {
  'motivation.sharedStake': {
    name: 'Det, vi kun kan sammen',
    help: 'Skriv, hvad hver side mangler, og hvad den har. Det er invitationens vigtigste sætning.',
    good: 'Vi har hænderne, ejeren har taget, og kommunen har tilladelserne. Sidst havde vi kun hænderne.',
    bad: 'Vi brænder alle for lokalområdet.',
    asks: ['Hvem mangler hvad?'],
  },
  'motivation.gains': {
    name: 'Hvad giver de, og hvad får de?',
    help: 'For hver aktør: ét, de giver, og ét, de får. Spørg dem, gæt ikke. Giver nogen uden at få, holder det ikke længe.',
    good: 'Spisevenner giver tid og får selskab og mening',
    bad: 'De får mulighed for at hjælpe kommunen',
    asks: ['Hvad får de selv?'],
  },
  'motivation.barriers': {
    name: 'Hvad holder dem tilbage?',
    help: 'Vælg de barrierer, der betyder mest for hver aktør, og skriv, hvad der kan gøres ved dem. Værktøjet har forslag.',
    good: 'Mistillid: Vi mødes på gaden med en, de kender, og svarer inden to uger',
    bad: 'Manglende motivation',
    asks: [],
  },
  'motivation.influencePromise': {
    name: 'Løftet om indflydelse',
    help: 'Tre sætninger: Det kan deltagerne bestemme. Det kan de påvirke. Det ligger fast. Lov kun det, der kan holdes.',
    good: 'I vælger prøvehandlingerne og skriver politikken. Kommunalbestyrelsen beslutter og begrunder hvert nej.',
    bad: 'Alle input er velkomne.',
    asks: ['Hvad kan de bestemme?'],
  },
  'motivation.commonGains': {
    name: 'Hvad vinder vi alle?',
    help: 'Vælg blandt de fire gevinster, og skriv, hvordan de kan ses netop her.',
    good: 'Sammenhold: Nogen lægger mærke til det, hvis gardinet ikke er trukket fra',
    bad: 'Synergi på tværs',
    asks: ['Hvordan ser det ud en tirsdag?'],
  },
  'motivation.invitation': {
    name: 'Invitationen',
    help: 'Hvem spørger hvem, hvordan og hvornår? En personlig invitation fra en, man stoler på, slår et opslag.',
    good: 'Formanden og projektlederen går sammen fra dør til dør i regntøj',
    bad: 'Opslag på hjemmesiden',
    asks: ['Hvem ringer?'],
  },
  'motivation.smallWins': {
    name: 'Den første lille sejr',
    help: 'Vælg noget, der kan ses inden for seks uger og koster lidt. Skriv, hvem der takker hvem.',
    good: 'Busskuret får lys, bænk og bogkasse i måned 1. Alle ser det.',
    bad: 'Rapport efter år 1',
    asks: ['Hvad kan I vise om seks uger?'],
  },
  'motivation.exit': {
    name: 'Sådan siger man fra',
    help: 'Man skal kunne stoppe igen. Skriv, hvordan man stopper, og hvem der overtager.',
    good: 'En måneds varsel, tak og kursusbevis; nøglen går videre på listen',
    bad: 'Man forpligter sig for hele perioden',
    asks: [],
  },
}
