/** How Playwright and Vitest start the browser; without a path it is the one Playwright looks for itself. */
export const browserLaunch: {
  executablePath?: string
  env?: Record<string, string>
  args: string[]
}
/** The path of a Chromium on this machine, or nothing. */
export function findBrowser(): string | undefined
/** Gets a Chromium where there is none; throws when that cannot be done. */
export function ensureBrowser(): Promise<void>
