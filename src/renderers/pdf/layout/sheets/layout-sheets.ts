import type { PageFormat, SheetPaper, WorkshopSheet } from '#core/workshop/paper/sheet-document.ts'
import type { Hyphenate } from '#hyphenation/load-hyphenation.ts'
import { languageTags } from '#renderers/pdf/layout/page-layout.ts'
import { mm, type PageRegions, sizeOf } from '#renderers/pdf/layout/page-regions.ts'
import { type LaidOut, PageSet } from '#renderers/pdf/layout/page-set.ts'
import type { Setting } from '#renderers/pdf/layout/setting.ts'
import { type Density, stylesFor } from '#renderers/pdf/layout/styles.ts'
import { evenLines, lineBreaker, rememberedLines } from '#renderers/pdf/text/break-lines.ts'
import type { Measure } from '#renderers/pdf/text/measure.ts'
import { placeCards } from './card-sheet.ts'
import { placeSign } from './sign-sheet.ts'
import { placeWriting } from './writing-sheet.ts'

export interface SheetTools {
  readonly measure: Measure
  /** Of the language of what people typed. */
  readonly hyphenate: Hyphenate
}

/** Decides where everything on paper to work on stands, each sheet on pages of its own size. Pure. */
export function layOutSheets(paper: SheetPaper, { measure, hyphenate }: SheetTools): LaidOut {
  const breakLines = rememberedLines(evenLines(lineBreaker(measure, hyphenate)))
  const { language, contentLanguage, words } = paper
  const typedLanguage = contentLanguage === language ? null : languageTags[contentLanguage]
  const sheets = new PageSet(languageTags[language], sizeOf(upright))
  for (const sheet of paper.sheets) {
    const regions = regionsOf(sheet)
    const settingOf = (density: Density): Setting => ({
      breakLines,
      styles: stylesFor(density),
      regions,
      typedLanguage,
      continued: words.continued,
      labelTag: 'H2',
      isLargePrint: false,
    })
    const { usual, tight } = densitiesOf(sheet)
    const setting = settingOf(usual)
    sheets.size = regions.size
    if (sheet.kind === 'writing')
      placeWriting(sheet, { setting, tight: settingOf(tight), words }, sheets)
    else if (sheet.kind === 'cards') placeCards(sheet, { setting, chosen: words.chosen }, sheets)
    else placeSign(sheet, setting, sheets)
  }
  return sheets
}

const upright: PageFormat = { size: 'A4', lies: false }

/**
 * A3 lies in the middle of a table and is read from its edge; a poster is read from two metres. `full` is what an A3
 * has whose answers would not stand on one page.
 */
const densities = {
  A4: { scale: 1.2, air: 1, least: 12 },
  card: { scale: 1.14, air: 0.35, least: 12 },
  A3: { scale: 1.45, air: 1, least: 14 },
  full: { scale: 1.2, air: 0.5, least: 12 },
  poster: { scale: 2.2, air: 1, least: 20 },
} as const satisfies Record<string, Density>

function densitiesOf(sheet: WorkshopSheet): { readonly usual: Density; readonly tight: Density } {
  const { A3, A4, card, full, poster } = densities
  if (sheet.kind !== 'writing') return { usual: card, tight: card }
  if (sheet.look === 'poster') return { usual: poster, tight: poster }
  return sheet.format.size === 'A3' ? { usual: A3, tight: full } : { usual: A4, tight: A4 }
}

const margins = { left: 15 * mm, right: 10 * mm, top: 11 * mm, bottom: 17 * mm, foot: 13.5 * mm }

function regionsOf(sheet: WorkshopSheet): PageRegions {
  const size = sizeOf(sheet.kind === 'writing' ? sheet.format : upright)
  const body = { top: margins.top, bottom: size.height - margins.bottom }
  return {
    size,
    column: { x: margins.left, width: size.width - margins.left - margins.right },
    first: body,
    body,
    // Sheets have no running head.
    head: margins.top,
    foot: size.height - margins.foot,
  }
}
