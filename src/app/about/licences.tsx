import { BesidePage } from '#app/home/beside-page.tsx'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { isLocalFile } from '#app/shell/fetching/where-run.ts'
import { NotFetched } from '#app/shell/not-fetched.tsx'
import type { AboutMessages } from '#i18n/da/messages.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { fetchLicences } from './fetch-licences.ts'
import styles from './licences.module.css'

/** Whose works are in the app, and on what terms. */
export function Licences({ words }: { words: AboutMessages }) {
  const { title, lead, inside, terms, bill } = words.licences
  const { found, hasFailed, again } = useFetched(fetchLicences)
  return (
    <BesidePage title={title} lead={lead}>
      {hasFailed && <NotFetched place="part" onAgain={again} />}
      <div>
        {found?.map((each) => (
          <Disclosure
            key={each.name}
            variant="line"
            late
            summary={
              <span lang="en">
                {each.name} {each.version}
              </span>
            }
            note={`${each.licence}${each.inside ? `, ${inside(each.inside)}` : ''}`}
          >
            {/* Long lines can be scrolled to by keyboard as well. */}
            <section
              lang="en"
              className={styles.text}
              aria-label={terms(each.name)}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
              tabIndex={0}
            >
              {each.texts.join('\n\n')}
            </section>
          </Disclosure>
        ))}
      </div>
      {!isLocalFile() && (
        <p>
          <a href="./sbom.cdx.json" download="medspil.sbom.cdx.json">
            {bill}
          </a>
        </p>
      )}
    </BesidePage>
  )
}
