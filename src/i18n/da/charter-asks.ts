import type { FieldId } from '#core/questions/fields.ts'

/** What the parties ask themselves of each field still to be answered: on paper there is nothing to tick or choose. */
export const charterAsks: Readonly<Record<FieldId, string>> = {
  'start.title': 'Hvilket navn kan alle parter sige højt?',
  'start.placeAndTime': 'Hvor foregår det, og hvor længe?',
  'start.way': 'Begyndte det hos politikerne, embedsmændene, medarbejderne eller borgerne?',
  'start.motive': 'Hvorfor er det vigtigt netop her? Hvorfor kan ingen gøre det alene?',
  'start.answeredBy': 'Hvilke grupper har selv svaret, og hvilke er kun omtalt?',
  'problem.statement': 'Hvem mærker hvad, og hvornår? Kan det læses op for dem, det handler om?',
  'problem.affected': 'Hvem har problemet? Hvem kan blive ramt af en løsning?',
  'problem.evidence': 'Hvilke tal, iagttagelser og fortællinger har vi? Hvad ved ingen endnu?',
  'problem.complexity':
    'Er vi uenige om årsagerne? Går det på tværs? Mangler hver af os viden eller ressourcer?',
  'problem.triedBefore': 'Hvad gik godt, og hvad gik galt?',
  'problem.definition': 'Må de, der kommer til, formulere det om på første møde?',
  'problem.openness':
    'Hvor færdig er løsningen? Hvad kan ingen ændre, og hvad kan deltagerne selv bestemme?',
  'problem.purpose':
    'Hvad skal der komme ud af det? Er en besparelse målet, en sidegevinst eller ingen af delene?',
  'problem.success': 'Hvilke tegn kan en borger se, og hvordan opdager vi dem?',
  'team.needs':
    'Hvad skal der til af viden, erfaring, idéer, tid, penge, plads, kontakter og mandat? Hvad er afgørende?',
  'team.actors':
    'Hvem er der blandt de ansatte? I lokale firmaer og organisationer? Blandt brugere og frivillige og i foreninger?',
  'team.standing': 'Hvem er relevant, hvem er berørt? Hvor meget står på spil? Hvem bliver hørt?',
  'team.coverage': 'Hvem kan stå for hvert behov, og hvem kan bidrage? Hvor er hullerne på holdet?',
  'team.represents':
    'Sig selv, en forening eller en valgt forsamling? Og hvordan blev de fundet: valgt, udpeget, opsøgt, eller mødte de selv op?',
  'team.circles': 'Hvem er med hele vejen? Hvem løser en del? Hvem følger med?',
  'team.missing':
    'Hvem er den uoplagte, hvem er den kritiske, og hvem er den, ingen plejer at spørge?',
  'team.staffRoom': 'Hvilken beslutning kan de tage uden at spørge?',
  'motivation.sharedStake': 'Hvad mangler hver side, og hvad har den?',
  'motivation.gains': 'Har vi spurgt hver aktør? Er der nogen, der giver uden at få?',
  'motivation.barriers': 'Hvad betyder mest for hver aktør, og hvad kan vi gøre ved det?',
  'motivation.influencePromise':
    'Hvad kan deltagerne bestemme? Hvad kan de påvirke? Hvad ligger fast?',
  'motivation.commonGains': 'Hvordan kan vi se gevinsten netop her?',
  'motivation.invitation': 'Hvem spørger hvem, hvordan og hvornår?',
  'motivation.smallWins': 'Hvad kan ses inden for seks uger og koster lidt? Hvem takker hvem?',
  'motivation.exit': 'Hvordan stopper man igen, og hvem overtager?',
  'arena.form': 'Hvilken form passer til opgaven? Hvor mange er med, og hvordan er den sammensat?',
  'arena.mandate':
    'Hvad må arenaen beslutte? Hvad foreslår den, og hvem svarer så hvornår? Hvem må rejse nye sager?',
  'arena.groundRules': 'Hvad gør det lettere at være uenige?',
  'arena.roles':
    'Hvem samler, hvem leder møderne, og hvem må forstyrre? Er frivillige med: Hvem tager de ni opgaver?',
  'arena.process': 'Hvad sker der i hver fase, og hvem er med? Er borgerne med hele vejen?',
  'arena.meeting':
    'Hvor er folk trygge? Hvor tit og hvor længe mødes vi? Hvad gør det muligt at komme?',
  'arena.objects': 'Hvad kan vi pege på og flytte rundt: kort, modeller, prøver?',
  'arena.power': 'Hvad giver stille stemmer plads? Hvad sker der, når vi er uenige?',
  'arena.anchoring':
    'Hvad skal der bruges af timer, penge og lokaler? Hvem ejer resultatet bagefter? Hvad sker der, når arenaen lukker? Hvordan vurderer vi det sammen?',
  'arena.costs': 'Hvad koster det, og hvem betaler? Hvad gives uden betaling?',
  'arena.time': 'Fra hvornår gælder aftalen, og til hvornår? Hvornår ser vi på den igen?',
  'arena.politics':
    'Hvad bygger aftalen på? Hvilket udvalg hører den under? Hvem godkender den, og hvornår?',
  'arena.contacts':
    'Hvilken rolle svarer for hver part? Hvilken fælles postkasse eller hvilket nummer når vi den på?',
  'arena.communication':
    'Hvem fortæller hvad til hvem? Hvad er åbent for alle, og hvad bliver mellem parterne?',
  'arena.safeguards': 'Hvad er aftalt, hvad mangler, og hvem er spurgt?',
  'arena.ending':
    'Hvor lang tid i forvejen siger en part det? Hvad sker der så med det, vi er fælles om?',
  'arena.risks': 'Hvad kan gå galt, hvad gør vi så, og hvem holder øje?',
  'arena.boundary': 'Hvilke opgaver er altid de ansattes? Hvad gør frivillige ved siden af?',
}
