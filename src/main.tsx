import '#ui/fonts.css'
import '#ui/theme.css'
import '#ui/print.css'
import { start } from '#app/start.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root.')

// What to say when the start fails stands in index.html: no words from here are sure to arrive.
start(root).catch((reason: unknown) => {
  document.getElementById('trouble')?.removeAttribute('hidden')
  throw reason
})
