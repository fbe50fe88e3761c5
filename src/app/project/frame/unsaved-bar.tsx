import { type RefObject, useEffect, useState } from 'react'
import { useProject } from '#app/project/open/use-project.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './unsaved-bar.module.css'
import type { FileMenu } from './use-file-menu.tsx'

/** At the foot of the window while work is not kept and the notice that says so is out of sight. */
export function UnsavedBar(props: { menu: FileMenu; notice: RefObject<HTMLElement | null> }) {
  const { menu, notice } = props
  const hasFailed = useProject((state) => state.save.kind === 'failed')
  const isSeen = useIsSeen(notice, hasFailed)
  const { unsaved, saveAsFile } = useShell().shell.notices
  if (!hasFailed || isSeen) return null

  const toNotice = () => {
    notice.current?.scrollIntoView({ block: 'center' })
    notice.current?.querySelector('button')?.focus({ preventScroll: true })
  }
  return (
    <section className={styles.bar} aria-label={unsaved.name}>
      <Icon name="circle-alert" className={styles.icon} />
      <p className={styles.text}>{unsaved.text}</p>
      <Button variant="small" icon="download" onClick={menu.saveAsFile}>
        {saveAsFile}
      </Button>
      <Button variant="text" onClick={toNotice}>
        {unsaved.more}
      </Button>
    </section>
  )
}

/** Whether it is in sight now; counts as seen until the browser has looked. */
function useIsSeen(target: RefObject<HTMLElement | null>, isWanted: boolean): boolean {
  const [isSeen, setIsSeen] = useState(true)
  useEffect(() => {
    if (!(isWanted && target.current)) return
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setIsSeen(entry.isIntersecting)
    })
    observer.observe(target.current)
    return () => observer.disconnect()
  }, [target, isWanted])
  return isSeen
}
