import { useCallback } from 'react'
import { useLocation } from 'react-router'
import { BesidePage } from '#app/home/beside-page.tsx'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { NotFetched } from '#app/shell/not-fetched.tsx'
import { paths } from '#app/shell/paths.ts'
import { ShellBar } from '#app/shell/shell-bar.tsx'
import { type Host, noHost } from '#core/host/host.ts'
import type { AboutMessages } from '#i18n/da/messages.ts'
import { loadAboutMessages } from '#i18n/load-messages.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { AboutPart } from './about-part.tsx'
import { useHost } from './host-store.ts'
import { Licences } from './licences.tsx'

/** The pages about Medspil itself: whom it is accessible to, what becomes of what is typed, and whose works it is made of. */
export function AboutScreen() {
  const { language } = useShell()
  const load = useCallback(() => loadAboutMessages(language), [language])
  const { found: words, hasFailed, again } = useFetched(load)
  const host = useHost() ?? noHost
  const { pathname } = useLocation()
  if (!words) return hasFailed ? <NotFetched place="all" onAgain={again} /> : <ShellBar />
  if (pathname === paths.licences) return <Licences words={words} />
  const Shown = pathname === paths.privacy ? Privacy : Accessibility
  return <Shown key={pathname} words={words} host={host} />
}

type Words = { words: AboutMessages; host: Host }

function Accessibility({ words, host }: Words) {
  const { own, status, faults, gaps, limits, method, problem, complain, title, lead } =
    words.accessibility
  const address = host.links.accessibility
  return (
    <BesidePage title={title} lead={lead}>
      <AboutPart
        heading={own.heading}
        text={address ? own.text : own.none}
        link={address ? { label: own.link, href: address } : undefined}
      />
      <AboutPart {...status} />
      <AboutPart {...faults} />
      <AboutPart {...gaps} />
      <AboutPart {...limits} />
      <AboutPart {...method} />
      <AboutPart heading={problem.heading} text={problem.text}>
        <Contact words={words} host={host} />
      </AboutPart>
      <AboutPart
        heading={complain.heading}
        text={complain.text}
        link={{ label: complain.link, href: complaints }}
      />
    </BesidePage>
  )
}

const complaints =
  'https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/'

function Privacy({ words, host }: Words) {
  const { own, sections, title, lead } = words.privacy
  const address = host.links.privacy
  return (
    <BesidePage title={title} lead={lead}>
      {sections.map((section) => (
        <AboutPart key={section.heading} {...section} />
      ))}
      {address && (
        <AboutPart
          heading={own.heading}
          text={own.text}
          link={{ label: own.link, href: address }}
        />
      )}
      <AboutPart heading={words.contact.heading}>
        <Contact words={words} host={host} />
      </AboutPart>
    </BesidePage>
  )
}

function Contact({ words, host }: Words) {
  const { contact } = words
  const { email, phone } = host.contact
  return (
    <>
      {host.name && (
        <p>
          {contact.host} {host.name}
        </p>
      )}
      {!email && !phone && <p>{contact.none}</p>}
      {email && (
        <p>
          {contact.email} <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {phone && (
        <p>
          {contact.phone} <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      )}
    </>
  )
}
