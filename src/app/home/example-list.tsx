import { useNavigate } from 'react-router'
import { shelfActs } from '#app/shell/lazy-acts.ts'
import { paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { useProblem } from '#app/shell/use-problem.ts'
import type { ExampleId } from '#core/project/project.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './example-list.module.css'

/** In the order of the deck's four ways. */
const examples: readonly ExampleId[] = [
  'unge-i-aadal',
  'vandet-i-engkvarteret',
  'bordet-er-daekket',
  'et-sted-at-moedes',
]

/** The constructed examples, each opened as a project of one's own. */
export function ExampleList() {
  const { language, shell } = useShell()
  const words = shell.home.examples
  const { examples: titles } = shell
  const services = useServices()
  const navigate = useNavigate()
  const { say } = useAnnounce()
  const { problem, tell } = useProblem()

  const onOpen = async (id: ExampleId) => {
    const acts = await shelfActs()
    if (!acts) return tell({ reason: 'notFetched' })
    const opened = await acts.openExample(services, id, language)
    if (!opened.ok) return tell(opened.failure)
    await navigate(paths.overview(opened.value.id))
    say(words.opened(titles[id].title))
  }
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{words.heading}</h2>
      <p className={styles.lead}>{words.lead}</p>
      {problem && <Notice kind="error">{problem}</Notice>}
      <ul className={styles.list}>
        {examples.map((id) => (
          <li key={id} className={styles.card}>
            <h3>{titles[id].title}</h3>
            <p>{words.ways[id]}</p>
            <p className={styles.label}>{words.label}</p>
            <Button
              variant="small"
              icon="file-plus"
              aria-label={words.openOf(titles[id].title)}
              onClick={() => void onOpen(id)}
            >
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
