import { codes } from '#core/questions/codes.ts'
import type { Judgement } from '#core/rules/judgement.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { Select } from '#ui/form/select.tsx'
import styles from './citizens.module.css'

interface CitizensProps {
  readonly room: Room
  readonly citizens: Judgement['citizens']
  /** Where the five are explained. */
  readonly methodHref: string
}

/** Which of the five citizens there is today, and which there is to be in the project. */
export function Citizens({ room, citizens, methodHref }: CitizensProps) {
  const { citizens: words } = useWords().checkScreen
  const choose = (when: keyof Judgement['citizens'], value: string) => {
    const chosen = codes.citizenRole.find((role) => role === value) ?? null
    room.judge(
      (judgement) => ({ ...judgement, citizens: { ...judgement.citizens, [when]: chosen } }),
      `judgement.citizens.${when}`,
    )
  }
  return (
    <section className={styles.citizens} aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <p className={styles.help}>{words.help}</p>
      <Citizen
        name="citizen-today"
        label={words.today}
        value={citizens.today}
        onValue={(value) => choose('today', value)}
      />
      <Citizen
        name="citizen-here"
        label={words.here}
        value={citizens.here}
        onValue={(value) => choose('here', value)}
      />
      <a className={styles.more} href={methodHref}>
        {words.more}
      </a>
    </section>
  )
}

interface CitizenProps {
  readonly name: string
  readonly label: string
  readonly value: Judgement['citizens']['here']
  readonly onValue: (value: string) => void
}

/** What the chosen one is stands as help. */
function Citizen({ name, label, value, onValue }: CitizenProps) {
  const { checkScreen, codes: names } = useWords()
  return (
    <Select
      name={name}
      label={label}
      help={value === null ? undefined : names.citizenRole[value].text}
      emptyLabel={checkScreen.citizens.none}
      options={codes.citizenRole.map((role) => ({
        value: role,
        label: names.citizenRole[role].name,
      }))}
      value={value ?? ''}
      onChange={(event) => onValue(event.target.value)}
    />
  )
}
