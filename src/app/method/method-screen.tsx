import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { useLocation, useParams } from 'react-router'
import { useArrival, useCameFrom } from '#app/shell/arrival.tsx'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { NotFetched } from '#app/shell/not-fetched.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import { projectOf, wayBack } from '#app/shell/way-back.ts'
import { loadMethodMessages, loadProjectMessages } from '#i18n/load-messages.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Page, PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import styles from './method-screen.module.css'
import { headingId, MethodSection } from './method-section.tsx'
import { methodSections } from './method-sections.ts'
import type { MethodWords } from './section-figures.ts'

/** The thinking behind the four questions, for anyone: no project has to be open. */
export function MethodScreen() {
  const { language } = useShell()
  const load = useCallback(async (): Promise<MethodWords> => {
    const [method, project] = await Promise.all([
      loadMethodMessages(language),
      loadProjectMessages(language),
    ])
    return { method, project }
  }, [language])
  const { found: words, hasFailed, again } = useFetched(load)
  if (words) return <Method words={words} />
  return hasFailed ? <NotFetched place="all" onAgain={again} /> : <ShellBar />
}

function Method({ words }: { words: MethodWords }) {
  const { app, help } = useShell().shell
  const { method } = words
  const location = useLocation()
  const project = projectOf(location)
  const back = wayBack(useCameFrom(), project)
  const { section: named } = useParams()
  const section = methodSections.find(({ id }) => id === named)?.id
  const heading = useArrival(method.title, () => section !== undefined)
  const [isLarge, setIsLarge] = useLarge()
  // After the arrival, which scrolls to the top.
  useEffect(() => {
    // By its key an address that is gone to anew is told from one that only stays.
    if (section && location.key) goTo(headingId(section))
  }, [section, location.key])
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <PageHead
          title={method.title}
          lead={method.lead}
          headingRef={heading}
          actions={
            <>
              <Button aria-pressed={isLarge} onClick={() => setIsLarge((before) => !before)}>
                {method.large}
              </Button>
              <Button icon="printer" onClick={() => window.print()}>
                {method.print}
              </Button>
            </>
          }
        />
        <nav className={styles.contents} aria-label={method.contents}>
          <ol>
            {methodSections.map(({ id }) => (
              <li key={id}>
                <a href={address(paths.method(id, project))} onClick={() => goTo(headingId(id))}>
                  {method.sections[id].heading}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {methodSections.map(({ id }) => (
          <MethodSection key={id} id={id} words={words} project={project} />
        ))}
        <section className={styles.origin} aria-labelledby="method-origin">
          <h2 id="method-origin">{method.origin.heading}</h2>
          {method.origin.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
        <PageFoot>
          <ButtonLink icon="arrow-left" href={address(back)}>
            {back === paths.home ? app.notFound.toHome : help.back}
          </ButtonLink>
        </PageFoot>
      </Page>
    </>
  )
}

/** Letters and figures for the back of a room, until this page is left. */
function useLarge() {
  const large = useState(false)
  const [isLarge] = large
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-large', isLarge)
    return () => document.documentElement.removeAttribute('data-large')
  }, [isLarge])
  return large
}

/** Also for a link to where the address already is, of which the router hears nothing. */
function goTo(id: string) {
  const heading = document.getElementById(id)
  // Told to scroll: where focus already is, to give it does not.
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}
