import type { Masthead } from '#core/charter/document/charter-document.ts'
import styles from './masthead-view.module.css'
import { usePaper } from './paper.ts'

/** Who publishes, and what paper this is. */
export function MastheadView({ masthead }: { masthead: Masthead }) {
  const { typedLanguage } = usePaper()
  const { organisation, unit, documentType, status, logo } = masthead
  const isPublished = logo !== null || organisation !== '' || unit !== ''
  return (
    <div className={styles.masthead}>
      {isPublished && (
        <div className={styles.publisher}>
          {logo !== null && <img src={logo.source} alt={logo.alternative} />}
          <div lang={typedLanguage}>
            {organisation !== '' && <p>{organisation}</p>}
            {unit !== '' && <p className={styles.quiet}>{unit}</p>}
          </div>
        </div>
      )}
      <div className={styles.kindOfPaper}>
        <p>{documentType}</p>
        <p className={styles.quiet}>{status}</p>
      </div>
    </div>
  )
}
