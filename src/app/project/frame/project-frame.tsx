import { type ReactNode, useId, useRef } from 'react'
import { useProject } from '#app/project/open/use-project.ts'
import { widePages } from '#app/project/open/wide-pages.ts'
import { useSearch } from '#app/project/search/use-search.ts'
import { CrashBoundary } from '#app/shell/crash-boundary.tsx'
import { part } from '#app/shell/part.tsx'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import { shownName } from '#core/questions/shown-name.ts'
import { TypedLanguageProvider, useWords } from '#i18n/messages-context.tsx'
import { TypedIn, TypedName } from '#rooms/shared/typed.tsx'
import { Spoken } from '#ui/button.tsx'
import { Page } from '#ui/page/page.tsx'
import { JoinTold } from './join-told.tsx'
import { type Here, Lines, questionOf, Where } from './lines.tsx'
import { LinkedFileNotice } from './linked-file-notice.tsx'
import { OtherTextsNotice } from './other-texts-notice.tsx'
import styles from './project-frame.module.css'
import { ProjectTools } from './project-tools.tsx'
import { RejectedNotice } from './rejected-notice.tsx'
import { SaveNotices } from './save-notices.tsx'
import { SavedAt } from './saved-at.tsx'
import { CutNotice, SetAsideNotice } from './set-aside-notice.tsx'
import { TravelTold } from './travel-told.tsx'
import { UnsavedBar } from './unsaved-bar.tsx'
import { useFileMenu } from './use-file-menu.tsx'

const SearchDialog = part<{ onClose: () => void }>(
  async () => (await import('#app/project/search/search-dialog.tsx')).SearchDialog,
)

/** The bar and the four lines around every screen of a project. */
export function ProjectFrame({ here, children }: { here: Here; children: ReactNode }) {
  const menu = useFileMenu()
  const search = useSearch()
  const notices = useRef<HTMLDivElement>(null)
  const question = questionOf(here)
  const language = useProject((state) => state.project.language)
  return (
    <TypedLanguageProvider language={language}>
      <ShellBar
        project={<ProjectName onRename={menu.rename} />}
        saveStatus={<SavedAt />}
        tools={[search.tool, menu.tool]}
        where={<Where here={here} />}
        {...(question ? { question } : {})}
      />
      <Lines here={here} />
      <Page
        id={contentId}
        width={widePages.has(here) ? 'wide' : 'text'}
        {...(question ? { question } : {})}
      >
        <div className={styles.notices} ref={notices}>
          <SaveNotices menu={menu} />
          <LinkedFileNotice />
          <CutNotice />
          <SetAsideNotice />
          <OtherTextsNotice here={here} />
          <RejectedNotice here={here} />
          <TravelTold key={here} here={here} />
          <JoinTold />
        </div>
        <CrashBoundary>{children}</CrashBoundary>
        <UnsavedBar menu={menu} notice={notices} />
      </Page>
      <ProjectTools menu={menu} />
      {search.isOpen && <SearchDialog onClose={search.close} />}
    </TypedLanguageProvider>
  )
}

function ProjectName({ onRename }: { onRename: () => void }) {
  const { frame } = useWords()
  const title = useProject((state) => state.project.answers.start.title)
  const id = useId()
  return (
    <button
      type="button"
      className={styles.name}
      aria-labelledby={id}
      aria-haspopup="dialog"
      onClick={onRename}
    >
      <TypedName name={title} otherwise={frame.unnamed} />
      <Spoken id={id}>
        <TypedIn sentence={(typed) => frame.renameOf(shownName(title, frame.unnamed, typed))} />
      </Spoken>
    </button>
  )
}
