import { lazy, Suspense } from 'react'
import { HashRouter, Route, Routes } from 'react-router'
import { LiveRegions } from '#ui/live-regions.tsx'
import { ArrivalProvider } from './arrival.tsx'
import { CrashBoundary } from './crash-boundary.tsx'
import { HomeScreen } from './screens/home-screen.tsx'
import { NotFoundScreen } from './screens/not-found-screen.tsx'

const ProjectRoute = lazy(async () => ({
  default: (await import('./project/project-route.tsx')).ProjectRoute,
}))
const HelpScreen = lazy(async () => ({
  default: (await import('./screens/help-screen.tsx')).HelpScreen,
}))

/** Addresses → screens. */
export function App() {
  return (
    <LiveRegions>
      <CrashBoundary>
        <HashRouter>
          <ArrivalProvider>
            <Suspense>
              <Routes>
                <Route path="/" element={<HomeScreen />} />
                <Route path="/help" element={<HelpScreen />} />
                <Route path="/p/:projectId/*" element={<ProjectRoute />} />
                <Route path="*" element={<NotFoundScreen />} />
              </Routes>
            </Suspense>
          </ArrivalProvider>
        </HashRouter>
      </CrashBoundary>
    </LiveRegions>
  )
}
