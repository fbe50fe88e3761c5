import { expect, test } from '@playwright/test'

test('a first visit shows the application under any path and asks nobody else for anything', async ({
  page,
  baseURL,
}) => {
  const trouble: string[] = []
  const asked = new Set<string>()
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('request', (request) => asked.add(new URL(request.url()).origin))

  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')

  expect(trouble).toEqual([])
  expect([...asked]).toEqual([new URL(String(baseURL)).origin])
})
