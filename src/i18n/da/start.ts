export const start = {
  place: 'Sted',
  timeframe: 'Tidsramme',
  preparedBy: 'Hvem har lavet oplægget?',
  preparedByHelp: 'Skriv en rolle, ikke et navn. Rollen står nederst i invitationen.',
  pitfall: (risk: string) => `Vær opmærksom på: ${risk}`,
  personalData: 'Skriv roller og grupper. Lad CPR-numre, helbred og navne på borgere blive ude.',
}
