// Not the test of support/test.ts, which breaks when the policy is broken: here it is, on purpose.
import { expect, test } from '@playwright/test'
import { againstPolicy } from './support/test.ts'

// Not at once: what automation runs may evaluate.
const evaluated = () => void setTimeout(() => new Function('return 1')())
const styled = () => {
  const style = document.createElement('style')
  style.textContent = 'body { color: red }'
  document.head.append(style)
}
const styledByAttribute = () => document.body.setAttribute('style', 'color: red')
const markup = () => {
  document.body.innerHTML = '<b>x</b>'
}
const scripted = () => {
  document.createElement('script').src = './assets/x.js'
}
const threaded = () => void new Worker('./assets/x.js')
const anotherPolicy = () =>
  (
    window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
  ).trustedTypes.createPolicy('other', {})
const fetched = () => void fetch('https://example.org/').catch(() => undefined)
const pictured = () => {
  new Image().src = 'https://example.org/x.png'
}

const attempts = [
  ['evaluates a text', evaluated, 'require-trusted-types-for'],
  ['adds a style sheet as text', styled, 'style-src-elem'],
  ['styles an element by its attribute', styledByAttribute, 'style-src-attr'],
  ['puts markup into the page', markup, 'require-trusted-types-for'],
  ['adds a script by its address', scripted, 'require-trusted-types-for'],
  ['starts a worker by its address', threaded, 'require-trusted-types-for'],
  ['makes a policy of its own', anotherPolicy, 'trusted-types'],
  ['asks another origin', fetched, 'connect-src'],
  ['shows a picture of another origin', pictured, 'img-src'],
] as const

for (const [what, attempt, directive] of attempts)
  test(`code that ${what} is refused, and the other tests would notice`, async ({ page }) => {
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    await page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        seen.push(effectiveDirective),
      )
    })
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(attempt).catch(() => undefined)
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen))
      .toContain(directive)
    await expect
      .poll(() => told.filter((text) => againstPolicy.test(text)).length)
      .toBeGreaterThan(0)
  })

test('the server sends the policy of the page, and that no other page may frame it', async ({
  page,
}) => {
  const response = await page.goto('./')
  const inPage = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content')
  expect(response?.headers()['content-security-policy']).toBe(`${inPage}; frame-ancestors 'none'`)
  expect(inPage).not.toContain('unsafe')
})
