import type { RunSheetTexts } from '#core/workshop/standard-run-sheets.ts'

/** What the blocks of a run sheet say when it is chosen: put into the project, and changed there. */
export const runSheetTexts: RunSheetTexts = {
  welcome: {
    what: 'Velkommen',
    lead: 'Konvener',
    how: 'Hvorfor netop os, og hvorfor nu? Runde: »Hvad vil jeg gerne kunne sige om et år?« Én sætning hver. Begynd ved det mest stille bord.',
    result: 'Alle er blevet hørt én gang',
  },
  frame: {
    what: 'Rammen',
    lead: 'Konvener',
    how: 'Vis, hvad der er åbent, hvad der ligger fast, hvem der beslutter, og hvornår der kommer svar. Kun opklarende spørgsmål.',
    result: 'Løftet om indflydelse er sagt højt',
  },
  problem: {
    what: '1 · Problemet',
    lead: 'Facilitator',
    how: 'Først alene på papir, så i par, så ved bordet: »Når … sker der … og det går ud over …«. Læs højt. Ingen løsninger endnu.',
    result: 'Én sætning fra hvert bord; vælg eller flet',
  },
  needs: {
    what: '2a · Det kræver opgaven',
    lead: 'Facilitator',
    how: 'Skriv ét behov på hvert kort. Saml ens kort på væggen. Sæt en prik ved de afgørende.',
    result: 'Seks til otte behov',
  },
  actors: {
    what: '2b · Hvem har det?',
    lead: 'Facilitator',
    how: 'Tre korte runder: medarbejdere; lokale virksomheder og organisationer; brugere, frivillige og civilsamfund. Det sidste minut: »Hvem mangler?«',
    result: 'Otte til tolv aktører',
  },
  break: {
    what: 'Pause',
    lead: 'Skriver',
    how: 'Skriveren taster behov og aktører ind. Skemaet kommer på væggen.',
    result: 'Et tomt skema over, hvem der bærer hvad',
  },
  team: {
    what: '2c · Sæt holdet',
    lead: 'Facilitator',
    how: 'Gå langs skemaet. Sæt ● og ●●, hvor I ved det. Læs hullerne højt. Katalysatoren forstyrrer ved det største hul.',
    result: 'Hold og ledige pladser',
  },
  giveAndGain: {
    what: '3 · Giver og får',
    lead: 'Facilitator',
    how: 'Hvert bord tager tre aktører, helst nogen, der er til stede: ét, de giver, ét, de får, én barriere, ét svar. Slut med: »Det kan vi kun sammen, fordi …«',
    result: 'Hvad hver giver og får, og en fælles sætning',
  },
  arena: {
    what: '4 · Arenaen',
    lead: 'Facilitator',
    how: 'Den ene halvdel: sted, rytme og faser. Den anden: mandat, spilleregler, roller og uenighed. Byt og ret. Katalysatoren forstyrrer én gang til.',
    result: 'En skitse af arenaen',
  },
  check: {
    what: 'Prøven',
    lead: 'Facilitator',
    how: 'Tommelfingre først, så prøvens udfald. Tal om forskellen.',
    result: 'Det rigtige navn på det, I gør',
  },
  close: {
    what: 'Aftaler og farvel',
    lead: 'Konvener',
    how: 'Tre næste skridt med hvem og hvornår. Den første lille sejr. Det, I ikke er enige om. Ét ord hver.',
    result: 'De næste skridt er aftalt',
  },
}
