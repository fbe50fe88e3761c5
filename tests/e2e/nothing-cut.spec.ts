import type { Page } from '@playwright/test'
import { loadShell } from '#i18n/load-messages.ts'
import { eachOtherView, eachWindow, openEverything } from './support/open-everything.ts'
import { chooseFile, fileOf, projectWith } from './support/project-files.ts'
import { arrive, begin, remarked, screensOf } from './support/screens.ts'
import { expect, test } from './support/test.ts'

// In part the narrowest and a wide page are asked.
for (const width of [320, 390, 1280]) {
  test(`no select is cut beside free room, and every field of one line shows all that is written in it, at ${width} px`, {
    tag: width === 390 ? '@whole' : [],
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await begin(page, 'da', 'light', await remarked('da'))
    const wrong = new Set<string>()
    const seen = { selects: 0, lines: 0 }
    await lookEverywhere(page, async () => {
      const found = await selects(page)
      seen.selects += found.length
      for (const { name, option, wants, has, free } of found)
        if (wants > has && free > 0)
          wrong.add(`${name}: ${option} (${wants} in ${has}, ${free} free)`)
      const lines = await hiddenInLines(page)
      seen.lines += lines.length
      for (const { name, hidden } of lines)
        if (hidden > 0) wrong.add(`${name}: ${hidden} px hidden`)
    })
    expect([...wrong]).toEqual([])
    expect(seen.selects).toBeGreaterThan(20)
    expect(seen.lines).toBeGreaterThan(20)
  })
}

async function lookEverywhere(page: Page, look: () => Promise<void>) {
  for (const screen of await screensOf('da')) {
    await arrive(page, screen)
    await openEverything(page)
    await look()
    await eachOtherView(page, async () => {
      await openEverything(page)
      await look()
    })
    await eachWindow(page, look)
  }
}

/** Each select in sight: what its longest option wants, the room it has, and what its row leaves free. */
const selects = (page: Page) =>
  page.evaluate(() => {
    const ruler = document.createElement('span')
    ruler.style.cssText = 'position: absolute; white-space: pre; visibility: hidden'
    document.body.append(ruler)
    const wide = (text: string, { font, letterSpacing }: CSSStyleDeclaration) => {
      Object.assign(ruler.style, { font, letterSpacing })
      ruler.textContent = text
      return Math.ceil(ruler.getBoundingClientRect().width)
    }
    const found = [...document.querySelectorAll('select')]
      .filter((select) => select.checkVisibility())
      .map((select) => {
        const style = getComputedStyle(select)
        const [option = ''] = [...select.options]
          .map(({ text }) => text)
          .sort((one, other) => wide(other, style) - wide(one, style))
        const inset = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight)
        const row = select.closest('li, fieldset, tr, dialog, form, main')
        const box = select.getBoundingClientRect()
        const edge = row ? row.getBoundingClientRect().right : innerWidth
        const padding = row ? Number.parseFloat(getComputedStyle(row).paddingRight) : 0
        return {
          name: select.labels[0]?.textContent ?? select.name,
          option,
          wants: wide(option, style),
          has: Math.floor(select.clientWidth - inset),
          free: Math.round(edge - padding - box.right),
        }
      })
    ruler.remove()
    return found
  })

const long =
  'Et svar, som er længere end de fleste, fordi den, der skriver det, gerne vil have det hele med: hvem, hvor og hvornår, og hvorfor det ikke kan vente til efter sommerferien'

/** Each field for one line of words, filled with more than a line: how much of it is out of sight, in px. */
const hiddenInLines = (page: Page) =>
  page.evaluate((text) => {
    const lines = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      // What is searched for is no answer, and a link is copied whole: nobody reads them in their lines.
      'input[type=text]:not([inputmode=numeric], [role=combobox], [readonly]), textarea[rows="1"]',
    )
    return [...lines]
      .filter((line) => line.checkVisibility())
      .map((line) => {
        const before = line.value
        line.value = text
        const hidden = Math.max(
          line.scrollWidth - line.clientWidth,
          line.scrollHeight - line.clientHeight,
        )
        line.value = before
        return { name: line.labels?.[0]?.textContent ?? line.ariaLabel ?? line.name, hidden }
      })
  }, long)

for (const width of [320, 1280])
  test(`every heading of the first screen keeps its distance from what stands above, also the trash, at ${width} px`, async ({
    page,
  }) => {
    const { home } = await loadShell('da')
    await page.setViewportSize({ width, height: 800 })
    for (const id of ['one', 'two']) {
      await page.goto('./')
      await chooseFile(page, fileOf(projectWith({}, id)), home.chooseFile)
      await expect(page).toHaveURL(/overview$/)
    }
    await page.goto('./')
    for (const left of [1, 0]) {
      const menus = page.getByRole('button', { name: home.projects.more(home.projects.unnamed) })
      await menus.first().click()
      await page.getByRole('menuitem', { name: home.projects.trash }).click()
      await expect(menus).toHaveCount(left)
      await openEverything(page)
      const near = await tightHeadings(page)
      expect(near, `${left} left`).toEqual([])
    }
  })

/** Headings of sections with less than a line's room above them, and the room in px. */
const tightHeadings = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body
    const shown = [...main.querySelectorAll('*')].filter(
      (each) => each.checkVisibility() && each.getBoundingClientRect().height > 0,
    )
    return [...main.querySelectorAll('h2, details')].flatMap((heading) => {
      const { top } = heading.getBoundingClientRect()
      const above = shown
        .filter((each) => !each.contains(heading) && !heading.contains(each))
        .map((each) => each.getBoundingClientRect().bottom)
        .filter((bottom) => bottom <= top + 1)
      const room = Math.round(top - Math.max(...above))
      return room < 32 ? [`${heading.textContent.slice(0, 40)}: ${room} px`] : []
    })
  })
