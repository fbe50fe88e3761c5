import { HashRouter, Route, Routes } from 'react-router'
import { LiveRegions } from '#ui/live-regions.tsx'
import { ArrivalProvider } from './arrival.tsx'
import { CrashBoundary } from './crash-boundary.tsx'
import { useFileDrops } from './dropped-file.ts'
import { part } from './part.tsx'
import { HomeScreen } from './screens/home-screen.tsx'
import { NotFoundScreen } from './screens/not-found-screen.tsx'

const ProjectRoute = part(
  async () => (await import('./project/project-route.tsx')).ProjectRoute,
  'all',
)
const HelpScreen = part(async () => (await import('./screens/help-screen.tsx')).HelpScreen, 'all')

function FileDrops() {
  useFileDrops()
  return null
}

/** Addresses → screens. */
export function App() {
  return (
    <LiveRegions>
      <HashRouter>
        <CrashBoundary isWhole>
          <ArrivalProvider>
            <FileDrops />
            <Routes>
              <Route path="/" element={<HomeScreen />} />
              <Route path="/help" element={<HelpScreen />} />
              <Route path="/p/:projectId/*" element={<ProjectRoute />} />
              <Route path="*" element={<NotFoundScreen />} />
            </Routes>
          </ArrivalProvider>
        </CrashBoundary>
      </HashRouter>
    </LiveRegions>
  )
}
