import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { databaseName } from '#storage/database.ts'
import { largeProject } from '../fixtures/large-project.ts'
import { openProject } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

/** Milliseconds a typed letter may be older than what lies in the browser. */
const promised = 5_000
/** A machine on which the browser is seldom idle between two keys. */
const slowedBy = 4
const typed = 'Vi skriver, og vi holder ikke en eneste pause undervejs. '

test('what is typed for half a minute without a pause is kept within five seconds', async ({
  page,
  context,
}) => {
  const project = largeProject()
  await openProject(page, project, 'problem/statement')
  await page.getByLabel(words.fields['problem.affected'].name, { exact: true }).focus()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowedBy })
  await watchShelf(page, project.id)

  const end = Date.now() + 30_000
  while (Date.now() < end) await page.keyboard.type(typed, { delay: 90 })

  const { lags, keys } = await page.evaluate(() => globalThis.watchedShelf())
  expect(keys).toBeGreaterThan(100)
  expect(lags.length).toBeGreaterThan(20)
  expect(Math.max(...lags)).toBeLessThan(promised)
})

declare global {
  var watchedShelf: () => { lags: number[]; keys: number }
}

/**
 * Looks at the record again and again: how old is the first letter typed that it lacks? By how much a look
 * itself comes late is the machine's doing, and taken off.
 */
const watchShelf = (page: Page, id: string) =>
  page.evaluate(
    ([name, key]) => {
      const pause = 250
      const typed: { at: number; length: number }[] = []
      const lags: number[] = []
      document.addEventListener('input', ({ target }) => {
        if (target instanceof HTMLTextAreaElement)
          typed.push({ at: performance.now(), length: target.value.length })
      })
      const opening = indexedDB.open(name)
      let last = performance.now()
      const look = () => {
        const begun = last
        const reading = opening.result.transaction(['projects', 'changes'])
        const whole = reading.objectStore('projects').get(key)
        const later = reading.objectStore('changes').getAll(IDBKeyRange.bound([key], [key, []]))
        reading.oncomplete = () => {
          const { affected } = JSON.parse(whole.result.text).project.answers.problem
          // Nothing is typed but at the end of the text, so that the last change ends where it does.
          let change = JSON.parse(later.result.at(-1)?.json ?? 'null')
          for (const member of ['answers', 'problem', 'affected'])
            change = change?.in.find(([name]: unknown[]) => name === member)?.[1]
          const kept = change
            ? (change.is?.length ?? change.at + change.put.length)
            : affected.length
          const now = performance.now()
          const lacked = typed.find(({ length }) => length > kept)
          const late = Math.max(0, now - begun - pause)
          lags.push(lacked ? now - lacked.at - late : 0)
          last = now
          setTimeout(look, pause)
        }
      }
      opening.onsuccess = look
      globalThis.watchedShelf = () => ({ lags, keys: typed.length })
    },
    [databaseName, id] as const,
  )
