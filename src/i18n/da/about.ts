/** The pages about Medspil itself: fetched with those pages. */
export const about = {
  contact: {
    heading: 'Hvem kan du skrive eller ringe til?',
    host: 'Stillet til rådighed af:',
    none: 'Skriv eller ring til den, der har givet dig adressen til Medspil. E-mail og telefon er ikke sat ind her.',
    email: 'E-mail:',
    phone: 'Telefon:',
  },
  accessibility: {
    title: 'Tilgængelighedserklæring',
    lead: 'Medspil skal kunne bruges af alle. Her står, hvor langt vi er, og hvad du kan gøre, når noget ikke virker for dig.',
    own: {
      heading: 'Den erklæring, der gælder her',
      text: 'Den, der stiller Medspil til rådighed her, har sin egen erklæring. Det er den, der gælder. Det, der står nedenfor, handler om selve Medspil.',
      link: 'Læs tilgængelighedserklæringen',
      none: 'Den, der stiller Medspil til rådighed, skal selv lave en erklæring i WAS-Tool og sætte linket ind her. Det er ikke sket endnu.',
    },
    status: {
      heading: 'Hvor langt er vi?',
      text: [
        'Medspil overholder kravene delvist. Det er bygget efter WCAG 2.2 på niveau AA og EN 301 549. Vi kender én fejl, og der er ting, som ingen har prøvet endnu.',
        'Loven hedder »Lov om tilgængelighed af offentlige organers websteder og mobilapplikationer«. Folk kalder den ofte for loven om webtilgængelighed.',
      ],
    },
    faults: {
      heading: 'Hvilken fejl kender vi?',
      text: 'Sætter du bogstaverne længere fra hinanden, bliver lange navne skåret af i tabellen over dækning. Listen ved siden af har dem hele.',
    },
    gaps: {
      heading: 'Hvad ved vi ikke?',
      text: 'Dette er ikke prøvet af mennesker. Det kan derfor have fejl.',
      list: [
        'Skærmlæsere: NVDA, JAWS, VoiceOver og TalkBack. Det, en skærmlæser får at vide, er prøvet af programmer.',
        'Folk, der bruger skærmlæser, forstørrer skærmen eller skriver uden mus, har ikke prøvet Medspil. Det har folk med ordblindhed heller ikke.',
        'Temaer med høj kontrast i Windows er kun prøvet i en browser, der lader, som om den har dem.',
        'Safari. I Firefox er kun udgaven i én fil prøvet. Alle andre prøver er kørt i Chromium, som Chrome og Edge bygger på.',
        'PDF’en er prøvet af programmet veraPDF efter reglerne i PDF/UA-1. Ingen har læst den med skærmlæser eller set den i PAC.',
        'I Word-filen er der overskrifter, og hver figur har en tekst. Ingen har læst den med skærmlæser.',
      ],
    },
    limits: {
      heading: 'Hvad kan ikke lade sig gøre?',
      list: [
        'Lærredet er til at se på. Læs det højt, når nogen i rummet ikke kan se det.',
        'En kode kan kun læses med kamera. Det samme kan sendes som link eller som fil.',
        'Et logo, som en bruger selv sætter ind, hedder »Logo« og navnet på organisationen.',
      ],
    },
    method: {
      heading: 'Hvordan er det prøvet?',
      text: [
        'Vi har prøvet Medspil selv. Programmet axe går gennem hver side på dansk og engelsk, lyst og mørkt, hver gang koden bliver ændret. Andre prøver bruger kun tastatur, store bogstaver og en smal skærm.',
        'Erklæringen er skrevet den 1. december 2026. Den bliver set efter, når Medspil bliver ændret, og mindst én gang om året.',
      ],
    },
    problem: {
      heading: 'Virker noget ikke for dig?',
      text: 'Skriv, hvilken side du var på, hvad du ville gøre, og hvad du bruger. Du kan også få oplysningerne på en anden måde. Du har krav på et svar.',
    },
    complain: {
      heading: 'Får du ikke et godt svar?',
      text: [
        'Har du ikke fået et svar inden for 10 arbejdsdage, eller er du ikke tilfreds med det, kan du klage til Digitaliseringsstyrelsen. Den holder øje med, at loven bliver overholdt.',
        'Telefonen er 20 16 36 12. Her kan du indtale en besked.',
      ],
      link: 'Læs om at klage hos Digitaliseringsstyrelsen',
    },
  },
  privacy: {
    title: 'Privatliv',
    lead: 'Medspil har ingen server, ingen konto, ingen cookies og ingen statistik over, hvad du gør.',
    own: {
      heading: 'Den, der stiller Medspil til rådighed',
      text: 'Den, der stiller Medspil til rådighed her, har sin egen tekst om privatliv. Den står på et andet websted.',
      link: 'Læs teksten om privatliv',
    },
    sections: [
      {
        heading: 'Hvor ligger det, du skriver?',
        text: [
          'I denne browser på denne computer. Det bliver ikke sendt nogen steder hen. Andre, der bruger den samme browser, kan se det.',
          'Filer og links ligger der, hvor du selv lægger dem. Et link har hele projektet i sig, så alle, der får det, kan læse det.',
        ],
      },
      {
        heading: 'Hvad får webserveren at vide?',
        text: [
          'At en browser har hentet Medspil, hvornår og fra hvilken IP-adresse. Det noterer næsten alle webservere. Den får intet at vide om dine projekter.',
        ],
      },
      {
        heading: 'Hvordan sletter du det?',
        text: [
          'Et projekt sletter du på siden Mine projekter. Papirkurven bliver tømt efter 30 dage. Du kan også slette alt på én gang.',
          'Skriv roller og grupper i stedet for navne. Så er der næsten ingen personoplysninger at passe på.',
        ],
      },
    ],
  },
  licences: {
    title: 'Licenser',
    lead: 'Medspil er bygget af det, andre har lavet og givet fri. Her er deres navne og vilkår, ord for ord.',
    inside: (name: string) => `følger med i ${name}`,
    terms: (name: string) => `Vilkår for ${name}`,
    bill: 'Hent den samme liste til programmer (CycloneDX)',
  },
}
