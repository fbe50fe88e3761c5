import { type ReactNode, useId, useRef } from 'react'
import { statusLabel } from '#app/project/open/status-label.ts'
import { useProject } from '#app/project/open/use-project.ts'
import { CrashBoundary } from '#app/shell/crash-boundary.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { contentId, questionsId, ShellBar } from '#app/shell/shell-bar.tsx'
import { pageStatus, pagesOf } from '#core/journey/journey.ts'
import { pages } from '#core/journey/pages.ts'
import { type PageId, type QuestionId, questionIds } from '#core/questions/question-ids.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { TypedLanguageProvider, useShell, useWords } from '#i18n/messages-context.tsx'
import { TypedIn, TypedName } from '#rooms/shared/typed.tsx'
import { Spoken } from '#ui/button.tsx'
import { LineNav } from '#ui/nav/line-nav.tsx'
import { Page } from '#ui/page/page.tsx'
import styles from './project-frame.module.css'
import { ProjectTools } from './project-tools.tsx'
import { RejectedNotice } from './rejected-notice.tsx'
import { SaveNotices } from './save-notices.tsx'
import { SavedAt } from './saved-at.tsx'
import { SetAsideNotice } from './set-aside-notice.tsx'
import { TravelTold } from './travel-told.tsx'
import { UnsavedBar } from './unsaved-bar.tsx'
import { useFileMenu } from './use-file-menu.tsx'
import { useLines } from './use-lines.ts'

/** The check is a closer look at the overview: it has no place of its own among the lines. */
export type Here = PageId | 'overview' | 'check' | 'charter'

/** The bar and the four lines around every screen of a project. */
export function ProjectFrame({ here, children }: { here: Here; children: ReactNode }) {
  const menu = useFileMenu()
  const notices = useRef<HTMLDivElement>(null)
  const question = questionOf(here)
  const language = useProject((state) => state.project.language)
  return (
    <TypedLanguageProvider language={language}>
      <ShellBar
        project={<ProjectName onRename={menu.rename} />}
        saveStatus={<SavedAt />}
        tools={[menu.tool]}
        hasQuestions
      />
      <div id={questionsId} tabIndex={-1}>
        <Lines here={here} />
      </div>
      <Page
        id={contentId}
        width={widePages.has(here) ? 'wide' : 'text'}
        {...(question ? { question } : {})}
      >
        <div className={styles.notices} ref={notices}>
          <SaveNotices menu={menu} />
          <SetAsideNotice />
          <RejectedNotice here={here} />
          <TravelTold key={here} here={here} />
        </div>
        <CrashBoundary>{children}</CrashBoundary>
        <UnsavedBar menu={menu} notice={notices} />
      </Page>
      <ProjectTools menu={menu} />
    </TypedLanguageProvider>
  )
}

/** Tables and overviews: they have use for every pixel. */
const widePages: ReadonlySet<Here> = new Set([
  'team/actors',
  'team/coverage',
  'arena/process',
  'overview',
])

const isPage = (here: Here): here is PageId =>
  here !== 'overview' && here !== 'check' && here !== 'charter'

const questionOf = (here: Here): QuestionId | null => (isPage(here) ? pages[here].question : null)

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

function Lines({ here }: { here: Here }) {
  const { frame, questions, checkScreen } = useWords()
  const id = useProject((state) => state.project.id)
  const question = questionOf(here)
  const startStatus = statusLabel(
    useProject(({ project }) => pageStatus('start', project.answers)),
    frame,
  )
  const places = {
    overview: frame.overview,
    check: checkScreen.title,
    charter: frame.charter,
    start: frame.hereStart,
  }
  const isTabbed = useProject(({ project }) =>
    Boolean(question && pagesOf(question, project.route).length > 1),
  )
  const lines = useLines().map((line) => ({
    ...line,
    current: line.question === question && (isTabbed ? ('within' as const) : ('page' as const)),
  }))
  return (
    <LineNav
      label={frame.questionsNav}
      first={{
        href: address(paths.page(id, 'start')),
        label: frame.hereStart,
        status: startStatus,
        current: here === 'start' && 'page',
      }}
      lines={lines}
      plain={[
        {
          href: address(paths.overview(id)),
          label: frame.overview,
          status: frame.overviewStatus,
          current: here === 'overview' ? 'page' : here === 'check' && 'within',
        },
        {
          href: address(paths.charter(id)),
          label: frame.charter,
          status: frame.charterStatus,
          current: here === 'charter' && 'page',
        },
      ]}
      here={
        question
          ? frame.here(questionIds.indexOf(question) + 1, questions[question].nav)
          : places[isPage(here) ? 'start' : here]
      }
      showAll={frame.showAll}
      sheetTitle={frame.sheetTitle}
      closeLabel={useShell().shell.app.close}
    />
  )
}
