import { HashRouter, Route, Routes } from 'react-router'
import { Foot } from '#app/about/foot.tsx'
import { HomeScreen } from '#app/home/home-screen.tsx'
import { ArrivalProvider } from '#app/shell/arrival.tsx'
import { CrashBoundary } from '#app/shell/crash-boundary.tsx'
import { FileDrops } from '#app/shell/dropped-file.tsx'
import { NotFoundScreen } from '#app/shell/not-found-screen.tsx'
import { part } from '#app/shell/part.tsx'
import { paths } from '#app/shell/paths.ts'
import { LiveRegions } from '#ui/live-regions.tsx'

const ProjectRoute = part(
  async () => (await import('./project/project-route.tsx')).ProjectRoute,
  'all',
)
const HelpScreen = part(async () => (await import('#app/home/help-screen.tsx')).HelpScreen, 'all')
const SettingsScreen = part(
  async () => (await import('#app/settings/settings-screen.tsx')).SettingsScreen,
  'all',
)
const AboutScreen = part(
  async () => (await import('#app/about/about-screen.tsx')).AboutScreen,
  'all',
)
const ClearedScreen = part(
  async () => (await import('#app/home/cleared-screen.tsx')).ClearedScreen,
  'all',
)
const MethodScreen = part(
  async () => (await import('#app/method/method-screen.tsx')).MethodScreen,
  'all',
)
const LinkScreen = part(async () => (await import('#app/link/link-screen.tsx')).LinkScreen, 'all')
const PhoneScreen = part(
  async () => (await import('#app/phone/phone-screen.tsx')).PhoneScreen,
  'all',
)
const ContributionScreen = part(
  async () => (await import('#app/phone/contribution-screen.tsx')).ContributionScreen,
  'all',
)

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
              <Route path="/cleared" element={<ClearedScreen />} />
              <Route path="/help" element={<HelpScreen />} />
              <Route path="/settings" element={<SettingsScreen />} />
              {[paths.accessibility, paths.privacy, paths.licences].map((path) => (
                <Route key={path} path={path} element={<AboutScreen />} />
              ))}
              <Route path="/method/:section?" element={<MethodScreen />} />
              <Route path="/link/*" element={<LinkScreen />} />
              <Route path="/b/*" element={<PhoneScreen />} />
              <Route path="/m/*" element={<ContributionScreen />} />
              <Route path="/p/:projectId/*" element={<ProjectRoute />} />
              <Route path="*" element={<NotFoundScreen />} />
            </Routes>
          </ArrivalProvider>
        </CrashBoundary>
        <Foot />
      </HashRouter>
    </LiveRegions>
  )
}
