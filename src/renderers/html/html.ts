import type { CharterDocument, Masthead, Section } from '#core/charter/document/charter-document.ts'
import { contentsOf } from '#core/charter/document/contents.ts'
import { readableLine } from '#renderers/shared/readable-text.ts'
import { blocksOf, factsOf } from './blocks.ts'
import { style } from './style.ts'
import { escaped, langOf, type Page, written } from './text.ts'

/** Nothing is fetched and nothing is run: styles and pictures lie in the page itself. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** The charter as one page that needs nothing beside itself. */
export function html(charter: CharterDocument): string {
  const { language, contentLanguage, title, masthead, properties, summary, sections } = charter
  const page: Page = {
    typedLanguage: contentLanguage === language ? null : contentLanguage,
    roomToWrite: charter.running.roomToWrite ?? '',
    below: 3,
  }
  const [first, ...others] = summary
  const isLed = first?.kind === 'paragraph' && first.look === 'lead'
  const onFirst = { ...page, below: 2 } as const
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escaped(readableLine(properties.subject))}">
<title>${escaped(readableLine(properties.title) || title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header>
<h1${langOf(page, true)}>${written(title)}</h1>
${publisherOf(masthead, page)}
</header>
${isLed ? blocksOf([first], onFirst, 'lead') : ''}
${factsOf(masthead.facts, page)}
${blocksOf(isLed ? others : summary, onFirst, 'summary')}
${contentsIn(charter)}
${sections.map((section) => sectionOf(section, page)).join('\n')}
</main>
</body>
</html>
`
}

function publisherOf({ documentType, status, organisation, unit, logo }: Masthead, page: Page) {
  const picture = logo
    ? `<img src="${escaped(logo.source)}" alt="${escaped(logo.alternative)}">`
    : ''
  const kind = [documentType, status].filter(Boolean).map(escaped).join(' · ')
  const who = [organisation, unit].filter(Boolean).map(written).join('<br>')
  return `${picture}<p>${kind}</p>${who && `<p${langOf(page, true)}>${who}</p>`}`
}

/** What a longer paper holds, each section a link to it. */
function contentsIn(charter: CharterDocument): string {
  const entries = contentsOf(charter).map(
    (section) => `<li><a href="#${idOf(section)}">${titleOf(section)}</a></li>`,
  )
  const { contents } = charter.running
  return entries.length === 0
    ? ''
    : `<nav aria-labelledby="contents"><h2 id="contents">${escaped(contents)}</h2><ul>${entries.join('')}</ul></nav>`
}

const idOf = ({ letter }: Section) => `section-${letter}`
const titleOf = ({ letter, heading }: Section) => `${escaped(letter)}. ${escaped(heading)}`

const sectionOf = (section: Section, page: Page) =>
  `<section${section.question ? ` class="${section.question}"` : ''} aria-labelledby="${idOf(section)}">
<h2 id="${idOf(section)}">${titleOf(section)}</h2>
${blocksOf(section.blocks, page, `figure-${section.letter}`)}
</section>`
