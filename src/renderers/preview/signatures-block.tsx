import type { SignaturesBlock } from '#core/charter/document/charter-document.ts'
import { usePaper } from './paper.ts'
import { placed } from './placed.ts'
import { ScrollBox } from './scroll-box.tsx'
import { Spans } from './spans.tsx'
import styles from './table.module.css'

/** The party and its word, and room to sign. */
export function SignaturesView({ block }: { block: SignaturesBlock }) {
  const { typedLanguage } = usePaper()
  const { caption, heads, rows, emptyRows } = block
  return (
    <ScrollBox rows={rows.length}>
      {(captionId) => (
        <table className={styles.table} data-columns="4" data-signed>
          <caption id={captionId}>{caption}</caption>
          <colgroup>
            <col style={{ width: '40%' }} />
            <col style={{ width: '20%' }} />
            <col style={{ width: '14%' }} />
            <col style={{ width: '26%' }} />
          </colgroup>
          <thead>
            <tr>
              {placed(heads).map(({ key, item }) => (
                <th key={key} scope="col">
                  {item}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {placed(rows).map(({ key, item: { party, statement } }) => (
              <tr key={key}>
                <th scope="row">
                  <span lang={typedLanguage}>{party}</span>
                  <span className={styles.statement}>
                    <Spans text={statement} />
                  </span>
                </th>
                <td />
                <td />
                <td />
              </tr>
            ))}
            {placed(Array.from({ length: emptyRows })).map(({ key }) => (
              <tr key={key}>
                <td />
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ScrollBox>
  )
}
