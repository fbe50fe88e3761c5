import { type ReactNode, useState } from 'react'
import { useShell } from '#i18n/messages-context.tsx'
import type { Hue } from '#ui/hue.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import { AppBar, type AppBarTool } from '#ui/nav/app-bar.tsx'
import { SkipLinks } from '#ui/nav/skip-links.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './instead.module.css'
import { useSwitchLanguage } from './language.tsx'
import { address, paths } from './paths.ts'

export const contentId = 'content'
export const questionsId = 'questions'
export const whereId = 'where'

/** The bar on every screen: the brand home, what the screen adds, help always third, then language. */
export function ShellBar(props: {
  project?: ReactNode
  saveStatus?: ReactNode
  tools?: readonly AppBarTool[]
  /** In a project: where one is, on narrow screens, and in whose colour. */
  where?: ReactNode
  question?: Hue
}) {
  const { app } = useShell().shell
  const { language } = useShell()
  const switchTo = useSwitchLanguage()
  const { alert } = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)
  const onSwitch = async () => {
    const hasSwitched = await switchTo(language === 'da' ? 'en' : 'da')
    setProblem(hasSwitched ? null : app.languageNotFetched)
    if (!hasSwitched) alert(app.languageNotFetched)
  }
  const tools: AppBarTool[] = [
    ...(props.tools ?? []),
    { id: 'help', label: app.help, icon: 'help', href: address(paths.help) },
    {
      id: 'language',
      label: app.otherLanguage,
      icon: 'languages',
      lang: app.otherLanguageCode,
      onSelect: () => void onSwitch(),
    },
  ]
  return (
    <>
      <SkipLinks
        links={[
          { targetIds: [contentId], label: app.skipToContent },
          ...(props.where
            ? [{ targetIds: [whereId, questionsId], label: app.skipToQuestions }]
            : []),
        ]}
      />
      <AppBar
        brand={app.brand}
        brandHref={address(paths.home)}
        brandLabel={app.toHome}
        project={props.project}
        saveStatus={props.saveStatus}
        where={props.where}
        question={props.question}
        tools={tools}
        toolsLabel={app.tools}
        menuLabel={app.menu}
      />
      {problem && (
        <div className={styles.underBar}>
          <Notice kind="error">{problem}</Notice>
        </div>
      )}
    </>
  )
}
