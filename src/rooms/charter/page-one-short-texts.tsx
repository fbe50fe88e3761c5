import { useState } from 'react'
import {
  longForPageOne,
  type PageOneText,
  pageOneTexts,
  roomOnPageOne,
  wholeTexts,
} from '#core/charter/document/page-one-texts.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import styles from './document-control-form.module.css'

/** Short texts for page one, asked for only where the whole one has no room there or one is written. */
export function PageOneShortTexts({ room }: { room: Room }) {
  const { paper } = useWords()
  // What is open stays open: a field must not go while somebody empties it.
  const [asked] = useState(() => askedOf(room))
  if (asked.length === 0) return null
  const whole = wholeTexts(room.project())
  return (
    <section className={styles.part}>
      <h2>{paper.pageOne.heading}</h2>
      <p className={styles.help}>{paper.pageOne.help}</p>
      {asked.map((part) => (
        <TextAnswer
          key={part}
          name={`document.pageOne.${part}`}
          label={paper.pageOne.texts[part]}
          help={paper.pageOne.length(whole[part].trim().length, roomOnPageOne[part])}
          room={roomOnPageOne[part]}
          rows={3}
        />
      ))}
    </section>
  )
}

function askedOf(room: Room): readonly PageOneText[] {
  const project = room.project()
  const long = longForPageOne(project)
  return pageOneTexts.filter((part) => long.includes(part) || project.document.pageOne[part] !== '')
}
