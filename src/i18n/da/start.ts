export const start = {
  place: 'Sted',
  timeframe: 'Tidsramme',
  preparedBy: 'Hvem har skrevet projektgrundlaget?',
  preparedByHelp: 'Skriv en rolle, ikke et navn. Rollen kommer til at stå nederst i invitationen.',
  pitfall: (risk: string) => `Vær opmærksom på: ${risk}`,
  personalData: 'Skriv roller og grupper. Lad CPR-numre, helbred og navne på borgere blive ude.',
}
