import type { ReactNode } from 'react'
import { useArrival } from '#app/shell/arrival.tsx'
import styles from '#app/shell/instead.module.css'
import { address, paths } from '#app/shell/paths.ts'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import { useShell } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Row } from '#ui/page/layout.tsx'
import { Page } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'

/** Instead of a project that cannot be shown: why, what can be done about it, and the way home. */
export function NoProject(props: {
  words: { readonly title: string; readonly text: string }
  problem?: ReactNode
  children?: ReactNode
}) {
  const { words, problem, children } = props
  const { toHome } = useShell().shell.notices.recover
  const heading = useArrival(words.title)
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <PageHead title={words.title} lead={words.text} headingRef={heading} />
        {problem}
        <Row className={styles.notice}>
          {children}
          <ButtonLink {...(children ? {} : { variant: 'primary' })} href={address(paths.home)}>
            {toHome}
          </ButtonLink>
        </Row>
      </Page>
    </>
  )
}
