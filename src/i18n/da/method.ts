import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { methodFigures } from './method-figures.ts'

/** The page about the method: ten short sections in our own words, and where the thought is from. */
export const method = {
  title: 'Metode',
  lead: 'Ti korte afsnit om tanken bag de fire spørgsmål: hvorfor samskabe, hvad det er, og hvordan det ledes.',
  contents: 'Indhold',
  numbered: (place: number, heading: string) => `${place}. ${heading}`,
  print: 'Print siden',
  /** For a screen that a whole room looks at. */
  large: 'Vis stort',
  /** Before the pages a section works in. */
  worksIn: 'Her arbejder I med det:',
  /** The same where no project is open, and the page can only be named. */
  inAProject: 'I et projekt arbejder I med det på siden',
  and: 'og',
  page: (title: string) => quoted(title),
  begin: 'Start et projekt',
  deckCase: (name: string) => `Oplæggets eksempel: ${name}.`,
  pitfall: (text: string) => `Faldgrube: ${text}`,
  dilemma: (text: string) => `Dilemma: ${text}`,
  /** What is known of the deck's own case of a way. */
  cases: {
    politicians:
      'Det er udvalg, som varer en tid. Her udvikler politikere og borgere politik sammen.',
    officials: 'Når vandet stiger, har myndigheder og naboer brug for hinanden.',
    staff: 'Oplægget nævner kun navnet. Mere ved vi ikke, og derfor siger vi ikke mere.',
    citizens: 'Det er et sted, hvor borgere selv sætter noget i gang og bakker hinanden op.',
  },
  figures: methodFigures,
  sections: {
    pressure: {
      heading: 'Krydspresset og tre kilder til ressourcer',
      text: [
        'Folk venter sig mere af det offentlige, end der er midler til. Det kaldes krydspres. Længe var svaret at få mere ud af de samme midler.',
        'Et andet svar er ressourcemobilisering: at hente nye ressourcer ind udefra. Der er tre steder at lede.',
      ],
      points: [
        {
          name: 'Medarbejdere',
          text: 'De ved mere og vil mere, end der er plads til i en travl dag. Det kommer frem, når lederen har en begrundet tillid: De vil, og de kan.',
        },
        {
          name: 'Lokale virksomheder og organisationer',
          text: 'De har plads, udstyr, penge og folk, de kender. I et netværk bytter de gerne, når alle både giver og får.',
        },
        {
          name: 'Brugere, frivillige og foreninger',
          text: 'De har erfaring, tid og et fællesskab. Det kommer i spil, når de er med til at skabe og ikke kun bliver spurgt.',
        },
      ],
      after: ['Pas på med at lade andre overtage for at spare. Så er presset kun flyttet.'],
    },
    arena: {
      heading: 'Myndighed, leverandør og arena',
      text: [
        'Det offentlige kan ses på tre måder. De er kommet efter hinanden, men de findes side om side i dag.',
      ],
      points: [
        {
          name: 'Myndighed (Old Public Administration)',
          text: 'Det offentlige afgør efter loven, og borgeren er part i en sag.',
        },
        {
          name: 'Serviceleverandør (New Public Management)',
          text: 'Det offentlige leverer, og borgeren er kunde.',
        },
        {
          name: 'Arena for samskabelse (New Public Governance)',
          text: 'Det offentlige samler dem, der kan løse noget i fællesskab.',
        },
      ],
      after: [
        'En arena fjerner ikke de to andre. Der er stadig noget, loven kræver, og nogen, der skal afgøre det. Sig derfor højt, hvilken hat kommunen har på hvornår.',
      ],
    },
    table: {
      heading: 'Kæden, der bliver til et bord',
      text: [
        'I styringskæden vælger vælgerne politikere. Politikerne styrer embedsmænd, og de styrer medarbejdere. Til sidst når ydelsen ud til borgerne. Hvert led møder kun det næste.',
        'I samskabelse sætter de samme mennesker sig om et bord. Opgaven ligger i midten, og alle kan se hinanden. Alle kan også være den, der inviterer.',
      ],
      points: [],
      after: ['Bordet er vores egen tegning. I et projekt sidder jeres egne aktører om det.'],
    },
    definition: {
      heading: 'Hvad samskabelse er, og hvad det ikke er',
      text: [
        'Offentlige og private parter er sammen om tre ting: at finde ud af, hvad problemet er, at udvikle løsninger og at føre dem ud i livet. Det, der kommer ud af det, skal være nyt og bedre.',
        'Samarbejdet er ligeværdigt. Parterne er ikke ens, men alle kan flytte noget.',
      ],
      points: [],
      after: [
        'Tre ting er ikke samskabelse, når kommunen gør dem: at sende noget næsten færdigt i høring, at tage borgerne med i et fast program, og at flytte opgaver ud for at spare.',
        'De kan være rigtige valg. Men de skal hedde det, de er.',
      ],
    },
    staircase: {
      heading: 'Samskabelsestrappen',
      text: [
        'Trappen har fem trin, og hvert trin er sin egen slags samskabelse. Et højt trin er ikke bedre end et lavt. Vælg det, opgaven kalder på.',
      ],
      points: [],
      after: [
        'På trin 3 former brugerne mere end deres egen hjælp. De er med til at forme selve tilbuddet og den måde, det offentlige servicesystem er skruet sammen på.',
        'Trin 4 er til komplekse problemer: Ingen kender svaret, folk er uenige om årsagen, og mange ejer en bid.',
      ],
    },
    ways: {
      heading: 'Fire veje til samskabelse',
      text: ['Fire kan begynde. De har hver sin grund, og hver vej har sin faldgrube.'],
      points: [],
      after: [
        'De fire eksempelprojekter i Medspil er fundet på. De følger vejene, men bruger intet fra de danske eksempler.',
      ],
    },
    citizens: {
      heading: 'Fem borgere, og farvel til stigen',
      text: [
        'Der er fem måder at være borger på. Hver af dem hører til sin tid, men de findes side om side: vælgeren, den berørte, kunden, den, der hjælper til, og medskaberen.',
        'Spørg jer selv: Hvilken af dem er borgeren i dag, og hvilken skal borgeren være i jeres projekt?',
      ],
      points: [],
      after: [
        'Arnsteins deltagelsesstige er berømt. På det øverste af den bestemmer borgerne selv, uden andre. Det er ikke målet her.',
        'Ingen har viden og midler nok til at løse de svære problemer alene. Det er den gensidige afhængighed. Derfor skal både relevante aktører med, som har noget at give, og berørte aktører, som mærker det.',
      ],
    },
    gains: {
      heading: 'Fire gevinster',
      text: [
        'Samskabelse kan give fire ting: en indsats, der virker bedre, et stærkt sammenhold, nye løsninger og et demokrati, der lever.',
        'I et modstandsdemokrati bremser borgerne det, andre har besluttet. I et medspilsdemokrati er de med til at beslutte. Vælg de gevinster, I tror på, og aftal, hvordan man kan se dem.',
      ],
      points: [],
      after: [],
    },
    leading: {
      heading: 'At lede det',
      text: [
        'Ledelse har længe handlet om egen organisation og egne ansatte, og om mål, der var sat på forhånd. Samskabelse leder mod noget, ingen kender endnu. Og den leder folk, man ikke er chef for.',
        'Når flere leder, kaldes det distributiv ledelse. Den formelle leder mister noget magt, men der bliver ledet mere i alt. Der er tre former.',
      ],
      points: [],
      after: [
        'I borgernær ledelse har lederen tre opgaver: at finde dem, der kan gå foran, at gøre mål og rammer kendt, og at være en at tale med for dem, der leder uden titel.',
        'En sej myte siger, at frivillige ikke kan eller vil ledes. Det kan de godt, men uden ordrer og uden penge. Det, der virker, er mening, tillid og gode rammer. Ofte er det medarbejdere, der leder dem, og det skal man lære.',
      ],
    },
    recipe: {
      heading: 'Opskriften: fire spørgsmål',
      text: [
        'Opskriften er fire spørgsmål i rækkefølge. Den siger jeg, for nogen må begynde. Efter det første spørgsmål bliver jeg til vi. Vis derfor problemet til en, der mærker det, før I går videre.',
        'Bed hinanden om at løse noget frem for at følge noget. Og lad opgaven vise, hvem der skal med. Derfor er intet felt i Medspil et krav.',
      ],
      points: [],
      after: [],
    },
  },
  origin: {
    heading: 'Hvor tanken kommer fra',
    text: [
      'Tanken, trappen og de fire spørgsmål er fra et oplæg om samskabelse af Jacob Torfing, Roskilde Universitet. Ord og figurer her er vores egne, og han har ikke godkendt dem. Vil du læse mere, så søg efter det, han har skrevet om samskabelse.',
      'I 2017 begyndte en dansk samskabelsesbevægelse. Folk fra kommuner, regioner, stat, foreninger, borgergrupper og virksomheder gik med. De ville have forandring fra neden: at mange begynder selv, og at de mødes om det igen og igen.',
    ],
  },
}
