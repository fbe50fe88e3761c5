// Lighthouse's look at one page as a phone sees it: what each category scores and what it finds, as one line of JSON.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const [, , address, chromePath, ...chromeFlags] = process.argv
const chrome = await launch({ chromePath, chromeFlags: ['--headless', ...chromeFlags] })
try {
  const onlyCategories = ['accessibility', 'best-practices']
  const { port } = chrome
  const result = await lighthouse(address, { port, onlyCategories, logLevel: 'error' })
  const { audits, categories } = result.lhr
  const looks = Object.values(categories).map(({ id, score, auditRefs }) => {
    const counted = auditRefs
      .filter(({ weight }) => weight > 0)
      .map(({ id: audit }) => audits[audit])
    const found = counted.filter((audit) => audit.score !== null && audit.score < 1)
    return { id, score: Math.round(score * 100), found: found.map(({ title }) => title) }
  })
  console.log(JSON.stringify(looks))
} finally {
  chrome.kill()
}
