import { type ChangeEvent, useId, useRef, useState } from 'react'
import { useController } from 'react-hook-form'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { Row } from '#ui/page/layout.tsx'
import { type LogoFailure, logoFrom } from './logo.ts'
import styles from './logo-field.module.css'

/** The logo on the charter's masthead. */
export function LogoField({ name }: { name: string }) {
  const { field } = useController({ name })
  return <LogoChoice value={field.value} onChange={field.onChange} />
}

interface LogoChoiceProps {
  /** A `data:` URL; empty for none. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Chosen from a file, drawn anew, so that only a picture is kept. */
export function LogoChoice({ value, onChange }: LogoChoiceProps) {
  const { paper } = useWords()
  const { say, alert } = useAnnounce()
  const [failure, setFailure] = useState<LogoFailure | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)
  const help = useId()
  const hasLogo = value !== ''

  const onChosen = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (!file) return
    const found = await logoFrom(file)
    setFailure(found.ok ? null : found.failure)
    if (!found.ok) return alert(paper.logoFailure[found.failure](hasLogo))
    onChange(found.value)
    say(paper.logoSet)
  }
  const remove = () => {
    onChange('')
    setFailure(null)
    // Its own button goes with the logo.
    choose.current?.focus()
    say(paper.logoRemoved)
  }
  return (
    <div className={styles.logo}>
      <h2>{paper.logo}</h2>
      <p id={help} className={styles.help}>
        {paper.logoHelp}
      </p>
      {hasLogo && <img src={value} alt={paper.logoAlt} className={styles.picture} />}
      <Row>
        <Button
          ref={choose}
          variant="small"
          icon="image"
          aria-describedby={help}
          onClick={() => input.current?.click()}
        >
          {hasLogo ? paper.changeLogo : paper.chooseLogo}
        </Button>
        {hasLogo && (
          <Button variant="text" icon="trash" onClick={remove}>
            {paper.removeLogo}
          </Button>
        )}
      </Row>
      <input
        ref={input}
        hidden
        type="file"
        accept="image/png,image/jpeg,image/svg+xml"
        aria-label={paper.chooseLogo}
        onChange={(event) => void onChosen(event)}
      />
      {failure && <Notice kind="error">{paper.logoFailure[failure](hasLogo)}</Notice>}
    </div>
  )
}
