/**
 * Kills the browser 200 times while a script types, and looks after each start for what the bar had said
 * was kept: `npm run kill`, with `-- --kills 20` another number of times. `-- --cut` cuts all writes off,
 * to show that it is seen. Fails when anything is lost.
 */
import { parseArgs } from 'node:util'
import { killWhileTyping } from '../tests/e2e/support/kill/kills.ts'
import { servedBuild } from './built-page.ts'

const { kills, cut } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, cut: { type: 'boolean', default: false } },
}).values
const { server, address } = await servedBuild()
// Whoever waits for many kills sees a loss when it is found.
let told = 0
try {
  const found = await killWhileTyping({
    address,
    kills: Number(kills),
    isCut: cut,
    onKill: ({ kills, edits, confirmed, losses }) => {
      console.log(`${kills} kills, ${edits} edits, ${confirmed} confirmed, ${losses.length} losses`)
      for (const loss of losses.slice(told)) console.error(loss)
      told = losses.length
    },
  })
  process.exitCode = found.losses.length === 0 ? 0 : 1
} finally {
  await server.close()
}
