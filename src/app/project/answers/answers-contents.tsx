import { useLines } from '#app/project/frame/use-lines.ts'
import { useProject } from '#app/project/open/use-project.ts'
import { address, paths } from '#app/shell/paths.ts'
import { pagesOf } from '#core/journey/journey.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Place } from '#ui/nav/line.ts'
import { PartStatus } from '#ui/nav/part-strip.tsx'
import { QuestionNumber } from '#ui/question-number.tsx'
import styles from './answers-contents.module.css'
import { goToPart } from './go-to-part.ts'

/** The questions and their parts, each with what it lacks and the way to it further down. */
export function AnswersContents() {
  const { answers: words } = useWords()
  const route = useProject((state) => state.project.route)
  const { first, lines } = useLines(null)
  return (
    <nav aria-labelledby="answers-contents" className={styles.contents}>
      <h2 id="answers-contents">{words.contents}</h2>
      <ol className={styles.questions}>
        <li>
          <PartLink page="start" place={first} />
        </li>
        {lines.map(({ question, number, label, parts }) => (
          <li key={question} data-question={question}>
            <p className={styles.name}>
              <QuestionNumber number={number} />
              <span>{label}</span>
            </p>
            <ol className={styles.parts}>
              {pagesOf(question, route).map((page, index) => {
                const place = parts[index]
                return (
                  place && (
                    <li key={page}>
                      <PartLink page={page} place={place} />
                    </li>
                  )
                )
              })}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function PartLink({ page, place }: { page: PageId; place: Place }) {
  const id = useProject((state) => state.project.id)
  return (
    <a
      href={address(paths.answers(id, page))}
      className={styles.link}
      onClick={() => goToPart(page)}
    >
      <span>{place.label}</span> {place.standing && <PartStatus {...place} />}
    </a>
  )
}
