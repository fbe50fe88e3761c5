/** What the help page tells, section by section: fetched with that page. */
export const helpSections = [
  {
    heading: 'Hvor er mine svar?',
    text: [
      'Dine svar bliver gemt i denne browser, mens du skriver. De bliver ikke sendt nogen steder hen.',
      'En browser kan slette sine data, især på delte computere. Gem derfor projektet som fil, når du holder op for i dag.',
    ],
  },
  {
    heading: 'Hvad er privat?',
    text: [
      'Tre ting er kun til jer selv: barrierer, hvem der har sagt ja, og hvem der spørger. De kommer ikke med i projektgrundlaget. En fil til dig selv har dem med, og en fil til at dele har ikke.',
      'Skriv roller og grupper i stedet for navne. Lad CPR-numre og helbred blive ude.',
    ],
  },
  {
    heading: 'Hvordan får I bemærkninger fra andre?',
    text: [
      'Gem en fil til at dele, og send den. Den, der åbner filen, vælger »Skriv bemærkninger« i menuen Fil og skriver ved felterne. Åbn filen, når den er kommet tilbage, og flet den ind i projektet.',
      'Bemærkninger er med i begge slags filer og kommer aldrig på papiret.',
    ],
  },
  {
    heading: 'Skal alt udfyldes?',
    text: [
      'Nej. Alt må stå tomt, og du kan gå frit mellem siderne. På arbejdspapiret bliver det, der mangler, til skrivelinjer. De andre papirer lader det ude.',
      'Den korte udgave viser kun de vigtigste felter. Du skifter i menuen Fil.',
    ],
  },
  {
    heading: 'Når papiret skal arkiveres',
    text: [
      'Skriv journalnummeret under »Om papiret«, før du gemmer PDF’en. Sæt ikke et stempel på bagefter: Det kan ødelægge det, som skærmlæsere og arkiver bruger. En digital underskrift, man ikke kan se, skader ikke.',
      'Slå ikke PDF’en sammen med andre. Så mister den som regel det, der gør den læsbar for alle, eller siger om sig selv, at den stadig er det.',
      'Gem også projektet som sin egen fil. Til journal og offentliggørelse er det kun papiret, der skal med.',
    ],
  },
]
