import type { SettingsMessages } from '#i18n/da/messages.ts'

export const settings: SettingsMessages = {
  lead: 'They hold in this browser, in other windows too, and are remembered at once.',
  notKept:
    'The browser cannot remember the choice. Your projects are unchanged. See whether the page may keep data, and try again.',
  look: {
    heading: 'Language and appearance',
    language: 'Language',
    languages: { da: 'Dansk', en: 'English' },
    theme: 'Colours',
    themes: {
      system: 'As on the computer',
      light: 'Light',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    motion: 'Motion',
    motions: { system: 'As on the computer', less: 'No motion' },
    projector: 'Text on the projector',
    projectors: { usual: 'Usual', larger: 'Larger', largest: 'Largest' },
    projectorHelp:
      'Holds for the title, the block, the clock and text you show large. Ideas, figures and codes always have the size there is room for.',
  },
  keys: {
    heading: 'Keyboard shortcuts',
    anywhere: 'In a project',
    list: [
      ['Ctrl+S', 'saves as a file'],
      ['Ctrl+K', 'searches the project'],
      ['Ctrl+Z', 'undoes, outside text fields'],
      ['Ctrl+Y', 'redoes, outside text fields'],
      ['Alt+E', 'reads out the example at the field'],
    ],
    coverage: 'In the coverage table',
    inCoverage: [
      ['Arrow keys', 'move'],
      ['Space', 'switches between empty, contributes and carries'],
    ],
    marks: '0, 1, 2 or the first letter of the word',
    doesMark: 'sets the mark',
    doesSeat: 'goes to the next empty seat',
    run: 'While a workshop is run',
    isOn: 'Use shortcuts of a single key',
    help: 'Turn them off if keys are pressed without your wanting it, as with voice control. Shortcuts with Ctrl and Alt, and the arrow keys and Space in the table, still work.',
  },
  fresh: {
    heading: 'New projects',
    intro: 'It stands in a new project from the start. Existing projects are not changed.',
  },
  data: {
    heading: 'Data and space',
    projects: 'See My projects, the trash and everything saved as one file',
  },
}
