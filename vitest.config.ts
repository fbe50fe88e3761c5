import { playwright } from '@vitest/browser-playwright'
import { defineConfig, mergeConfig } from 'vitest/config'
import { browserLaunch } from './tools/browser.mjs'
import viteConfig from './vite.config.ts'

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // A machine busy with other things is slow, not wrong: what is quick is measured by benchmarks.
      testTimeout: 300_000,
      // Unasked it leaves one processor idle, which is half of a machine with two.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            // Fetching what a file needs anew for each took as long as the tests themselves.
            isolate: false,
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/**/*.browser.test.ts', 'tests/build/**', 'tests/e2e/**'],
          },
        },
        {
          extends: true,
          // found only while the tests run, they would make the page reload under a test
          optimizeDeps: {
            entries: ['index.html', 'tests/**/*.browser.test.{ts,tsx}'],
            include: [
              'react/jsx-dev-runtime',
              'react-dom/client',
              'react-hook-form',
              'pdfjs-dist/legacy/build/pdf.mjs',
              'axe-core',
              '@testing-library/react',
              '@testing-library/user-event',
            ],
          },
          test: {
            name: 'browser',
            include: ['tests/**/*.browser.test.{ts,tsx}'],
            setupFiles: ['tests/browser-setup.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1280, height: 800 },
              provider: playwright({
                launchOptions: browserLaunch,
                contextOptions: { locale: 'da-DK', timezoneId: 'Europe/Copenhagen' },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          extends: true,
          test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'] },
        },
      ],
    },
  }),
)
