import { Navigate, useParams } from 'react-router'
import { ProjectFrame } from '#app/project/frame/project-frame.tsx'
import { useSession } from '#app/project/open/use-project.ts'
import { OverviewScreen } from '#app/project/overview/overview-screen.tsx'
import { PageScreen } from '#app/project/page/page-screen.tsx'
import { NotFoundScreen } from '#app/shell/not-found-screen.tsx'
import { part } from '#app/shell/part.tsx'
import { paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { isPageId } from '#core/questions/question-ids.ts'
import { isStarted } from '#core/rules/facts/begun.ts'
import { lastPage } from '#storage/preferences.ts'

const AnswersScreen = part(
  async () => (await import('#app/project/answers/answers-screen.tsx')).AnswersScreen,
  'screen',
)
const CharterScreen = part(
  async () => (await import('#app/project/charter/charter-screen.tsx')).CharterScreen,
  'screen',
)
const CheckScreen = part(
  async () => (await import('#app/project/overview/check-screen.tsx')).CheckScreen,
  'screen',
)

const WorkshopScreen = part(
  async () => (await import('#app/project/workshop/workshop-screen.tsx')).WorkshopScreen,
  'screen',
)
const IdeasScreen = part(
  async () => (await import('#app/project/workshop/ideas-screen.tsx')).IdeasScreen,
  'screen',
)
const SummaryScreen = part(
  async () => (await import('#app/project/workshop/summary-screen.tsx')).SummaryScreen,
  'screen',
)
const ControlScreen = part(
  async () => (await import('#app/project/workshop/control-screen.tsx')).ControlScreen,
  'screen',
)
const ProjectorScreen = part(
  async () => (await import('#app/project/workshop/projector-screen.tsx')).ProjectorScreen,
  'all',
)
const HistoryScreen = part(
  async () => (await import('#app/project/history/history-screen.tsx')).HistoryScreen,
  'screen',
)
const VersionScreen = part(
  async () => (await import('#app/project/history/version-screen.tsx')).VersionScreen,
  'screen',
)

/** The screens of an open project, by the rest of the address. */
export function ProjectScreens() {
  const { '*': place = '' } = useParams()
  if (place === '') return <Resume />
  if (isPageId(place))
    return (
      <ProjectFrame here={place}>
        <PageScreen key={place} page={place} />
      </ProjectFrame>
    )
  if (place === 'overview')
    return (
      <ProjectFrame here="overview">
        <OverviewScreen />
      </ProjectFrame>
    )
  if (place === 'answers')
    return (
      <ProjectFrame here="answers">
        <AnswersScreen />
      </ProjectFrame>
    )
  if (place === 'check')
    return (
      <ProjectFrame here="check">
        <CheckScreen />
      </ProjectFrame>
    )
  if (place === 'charter')
    return (
      <ProjectFrame here="charter">
        <CharterScreen />
      </ProjectFrame>
    )
  if (place === 'workshop')
    return (
      <ProjectFrame here="workshop">
        <WorkshopScreen />
      </ProjectFrame>
    )
  if (place === 'workshop/ideas')
    return (
      <ProjectFrame here="workshop/ideas">
        <IdeasScreen />
      </ProjectFrame>
    )
  if (place === 'workshop/run')
    return (
      <ProjectFrame here="workshop/run">
        <ControlScreen />
      </ProjectFrame>
    )
  if (place === 'workshop/summary')
    return (
      <ProjectFrame here="workshop/summary">
        <SummaryScreen />
      </ProjectFrame>
    )
  if (place === 'workshop/screen') return <ProjectorScreen />
  const [history, version = '', ...beyond] = place.split('/')
  if (history === 'history' && beyond.length === 0)
    return (
      <ProjectFrame here="history">
        {version === '' ? <HistoryScreen /> : <VersionScreen key={version} version={version} />}
      </ProjectFrame>
    )
  return <NotFoundScreen />
}

/** Hours after which a project opens on its overview instead of where it was left. */
const fresh = 24

function Resume() {
  const { store } = useSession()
  const { now } = useServices()
  const { id, answers, changed } = store.getState().project
  const left = lastPage(id).read()
  const age = (now().getTime() - new Date(changed).getTime()) / 3_600_000
  if (left && age < fresh) return <Navigate replace to={paths.page(id, left)} />
  return <Navigate replace to={isStarted(answers) ? paths.overview(id) : paths.page(id, 'start')} />
}
