import { describe, expect, it } from 'vitest'
import {
  loadAboutMessages,
  loadClearMessages,
  loadHelpSections,
  loadLocalFileMessages,
  loadMethodMessages,
  loadOfflineMessages,
  loadPhoneMessages,
  loadProjectMessages,
  loadShell,
} from '#i18n/load-messages.ts'

/** Words the product does not use, each with what it says instead. README has the glossary. */
const forbidden = {
  da: [
    ['i orden', /går fri/iu],
    ['overdragelse', /udlægning/iu],
    ['slags', /slagsen/iu],
    ['værktøjet, prøven', /reglerne (?:siger|peger)|uenige? med reglerne|Reglerne:/u],
    ['bliver hørt', /ørenlyd|overhøres/iu],
    ['at rejse en sag', /bringe\p{L}* (?:nye )?sager? ind/iu],
    ['materialer', /arbejdsgenstand/iu],
    ['barrierer', /hindring/iu],
    ['lægge til side', /(?:sæt|sætte|sat) til side/iu],
    ['opdigtet', /konstrueret/iu],
    ['egne erfaringer', /levet erfaring/iu],
    ['mødeleder', /procesholder/iu],
    ['krydset', /fluebenet/iu],
    ['og 3 til', /\bog \d+ mere\b/iu],
  ],
  en: [
    ['the tool, the check', /the rules (?:say|point)|disagree with the rules|The rules:/u],
    ['handing over', /offloading/iu],
    ['to raise an issue', /bring\w* (?:new )?issues in/iu],
    ['materials', /working object/iu],
    ['invented', /constructed/iu],
    ['unnamed', /(?:actor|need|project) without a name/iu],
    ['the document', /(?:this|the) paper\b/iu],
    ['the case number', /journal number|file no\./iu],
  ],
} as const

/** A step is of the staircase, and of nothing else. */
const step = { da: /\btrin(?:net|nene)?\b/iu, en: /\bsteps?\b/iu }
const ofTheStaircase =
  /staircase|\.step|charter\.results\.|restsOnThreeOrFour|attachment\.method|stepCriterion/

function* textsOf(words: unknown, at = ''): Generator<[at: string, text: string]> {
  if (typeof words === 'string') yield [at, words]
  else if (typeof words === 'function')
    yield* textsOf(
      outcome(() => Reflect.apply(words, null, Array(words.length).fill('3'))),
      at,
    )
  else if (typeof words === 'object' && words !== null)
    for (const [name, each] of Object.entries(words)) yield* textsOf(each, `${at}.${name}`)
}

/** Nothing where it takes something else than counts and texts. */
function outcome(say: () => unknown): unknown {
  try {
    return say()
  } catch {
    return null
  }
}

describe.each(['da', 'en'] as const)('the words in %s', (language) => {
  const all = async () =>
    [
      ...textsOf({
        ...(await loadShell(language)),
        ...(await loadProjectMessages(language)),
        told: await loadMethodMessages(language),
        onPhone: await loadPhoneMessages(language),
        aboutIt: await loadAboutMessages(language),
        localFile: await loadLocalFileMessages(language),
        offline: await loadOfflineMessages(language),
        inClearing: await loadClearMessages(language),
        inHelp: await loadHelpSections(language),
      }),
    ].filter(([at]) => !at.startsWith('.hintPatterns'))

  it('are those of the glossary', async () => {
    const texts = await all()
    const found = forbidden[language].flatMap(([instead, word]) =>
      texts
        .filter(([, text]) => word.test(text))
        .map(([at, text]) => `${at}: ${text} (${instead})`),
    )
    expect(found).toEqual([])
  })

  it('call nothing a step but those of the staircase', async () => {
    const steps = (await all()).filter(([, text]) => step[language].test(text))
    expect(steps.length).toBeGreaterThan(5)
    expect(steps.filter(([at]) => !ofTheStaircase.test(at))).toEqual([])
  })
})
