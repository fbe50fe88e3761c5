import type { AboutMessages } from '#i18n/da/messages.ts'

export const about: AboutMessages = {
  contact: {
    heading: 'Who can you write to or call?',
    host: 'Provided by:',
    none: 'Write to or call whoever gave you the address of Medspil. No email and no phone number have been put in here.',
    email: 'Email:',
    phone: 'Phone:',
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'Everyone shall be able to use Medspil. This tells how far we have come, and what you can do when something does not work for you.',
    own: {
      heading: 'The statement that applies here',
      text: 'Whoever provides Medspil here has a statement of their own. That is the one that applies. What follows is about Medspil itself.',
      link: 'Read the accessibility statement',
      none: 'Whoever provides Medspil must make a statement of their own in WAS-Tool and put the link in here. That has not been done yet.',
    },
    status: {
      heading: 'How far have we come?',
      text: [
        'Medspil meets the requirements in part. It is built to WCAG 2.2 at level AA and to EN 301 549. We know of one fault, and there are things that nobody has tried yet.',
        'The law is the Danish act on the accessibility of public websites and mobile apps.',
      ],
    },
    faults: {
      heading: 'Which fault do we know of?',
      text: 'If you set letters wider apart, long names are cut in the table of coverage. The list beside it has them whole.',
    },
    gaps: {
      heading: 'What do we not know?',
      text: 'People have not tried these. There may be faults in them.',
      list: [
        'Screen readers: NVDA, JAWS, VoiceOver and TalkBack. What a screen reader is told has been tried by programs.',
        'People who use a screen reader, enlarge the screen or type without a mouse have not tried Medspil. Nor have people with dyslexia.',
        'Contrast themes of Windows have only been tried in a browser that acts as if it had them.',
        'Safari. In Firefox only the edition in one file has been tried. All other trials run in Chromium, which Chrome and Edge are built on.',
        'The program veraPDF has tried the PDF by the rules of PDF/UA-1. Nobody has read it with a screen reader or seen it in PAC.',
        'The Word file has headings, tables and texts for figures, but nobody has opened it with a screen reader.',
      ],
    },
    limits: {
      heading: 'What cannot be done?',
      list: [
        'The projector is there to be looked at. Read it aloud when someone in the room cannot see it.',
        'A code can only be read by a camera. The same can be sent as a link or as a file.',
        'A logo that a user puts in is called “Logo” and the name of the organisation.',
      ],
    },
    method: {
      heading: 'How was it tried?',
      text: [
        'We tried Medspil ourselves. The program axe goes through each page in Danish and English, light and dark, each time the code is changed. Other trials use a keyboard alone, large letters and a narrow screen.',
        'The statement was written on 1 December 2026. It is looked at again when Medspil changes, and at least once a year.',
      ],
    },
    problem: {
      heading: 'Does something not work for you?',
      text: 'Write which page you were on, what you wanted to do and what you use. You can also get the information in another way. You are entitled to an answer.',
    },
    complain: {
      heading: 'Was the answer not good enough?',
      text: [
        'If you have no answer within 10 working days, or are not content with it, you can complain to the Danish Agency for Digital Government (Digitaliseringsstyrelsen). It sees to it that the law is kept.',
        'The phone number is +45 20 16 36 12. You can leave a message there.',
      ],
      link: 'Read about complaining (in Danish)',
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'Medspil has no server, no account, no cookies and no statistics of what you do.',
    own: {
      heading: 'Whoever provides Medspil',
      text: 'Whoever provides Medspil here has a text of their own about privacy. It stands on another website.',
      link: 'Read the text about privacy',
    },
    sections: [
      {
        heading: 'Where is what you type?',
        text: [
          'In this browser on this computer. It is not sent anywhere. Others who use the same browser can see it.',
          'Files and links are where you put them. A link has the whole project in it, so everyone who gets it can read it.',
        ],
      },
      {
        heading: 'What is the web server told?',
        text: [
          'That a browser has fetched Medspil, when, and from which IP address. Almost all web servers note that. It is told nothing of your projects.',
        ],
      },
      {
        heading: 'How do you delete it?',
        text: [
          'You delete a project on the page My projects. The trash is emptied after 30 days. You can also delete everything at once.',
          'Write roles and groups instead of names. Then there is hardly any personal data to look after.',
        ],
      },
    ],
  },
  licences: {
    title: 'Licences',
    lead: 'Medspil is built of what others have made and given away. These are their names and terms, word for word.',
    inside: (name) => `comes with ${name}`,
    terms: (name) => `Terms of ${name}`,
    bill: 'Get the same list for programs (CycloneDX)',
  },
}
