import { describe, expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import { type Language, languages } from '#core/languages.ts'
import { emptyProject } from '#core/project/project.ts'
import { fieldIds } from '#core/questions/fields.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'

/** What only somebody at the screen can do, and who speaks there. */
const ofTheScreen = {
  da: /(?<!\p{L})(?:sæt (?:ét |et |to )?(?:mærke|kryds)|mærket?(?!\p{L})|kryds|vælg|markér|tryk|klik|papiret|værktøj)/iu,
  en: /\b(?:tick|mark|choose|pick|click|select|press|the document|the tool)/iu,
} satisfies Record<Language, RegExp>

describe.each(languages)('the list of what is missing, in %s', (language) => {
  it('asks for every field with a question, and in no words of the screen', async () => {
    const words = charterWords(await loadProjectMessages(language), language)
    const project = {
      ...emptyProject('p1', language, '2026-11-01T08:00:00.000Z'),
      route: 'full' as const,
    }
    const choices = { date: '2026-11-23', paper: 'working', privateNotes: true } as const
    const { sections } = charter(project, words, choices)
    const missing = sections.find(({ letter }) => letter === 'J')?.blocks ?? []
    const rows = missing.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    const texts = rows.map((row) => row.map(({ text }) => text.map((run) => run.text).join('')))
    expect(texts.map(([name]) => name)).toEqual(fieldIds.map((id) => words.fields[id].name))
    for (const [name, ask] of texts) {
      expect(ask, name).toMatch(/\?$/u)
      expect(`${name} ${ask}`).not.toMatch(ofTheScreen[language])
    }
  })
})
