import { type FormEvent, useId, useState } from 'react'
import type { Project } from '#core/project/project.ts'
import { fields } from '#core/questions/fields.ts'
import { type IdeaTarget, ideaTargets } from '#core/workshop/ideas/idea-targets.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { type IdeaAs, usesOf } from '#core/workshop/ideas/use-ideas.ts'
import { useShell, useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Select } from '#ui/form/select.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import { Stack } from '#ui/page/layout.tsx'
import styles from './ideas.module.css'

const targets = Object.keys(ideaTargets) as IdeaTarget[]

/** Ideas on their way into an answer: as what, and in which words. */
export function UseDialog(props: {
  ideas: readonly Idea[]
  project: Project
  /** Gives why it could not be done; null once it is. */
  onUse: (as: IdeaTarget, ideas: readonly (IdeaAs & { idea: Idea })[]) => Promise<string | null>
  /** What an idea was begun to be put in as, until it is put in or given up. */
  waiting: {
    readonly read: (idea: Idea) => string
    readonly keep: (idea: Idea, text: string) => void
  }
  onClose: () => void
}) {
  const { ideas, project, waiting, onUse, onClose } = props
  const { ideas: all } = useWords()
  const words = all.use
  const { app } = useShell().shell
  const lang = useTypedLanguage()
  const [as, setAs] = useState<IdeaTarget>('needs')
  const [texts, setTexts] = useState<ReadonlyMap<number, string>>(
    () =>
      new Map(
        ideas
          .map((idea) => [idea.number, waiting.read(idea)] as const)
          .filter(([, text]) => text !== ''),
      ),
  )
  const [problem, setProblem] = useState<string | null>(null)
  const form = useId()
  const fresh = ideas.filter((idea) => !usesOf(idea, project).includes(as))
  const textOf = (idea: Idea) => texts.get(idea.number) ?? idea.text
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    const sent = fresh.map((idea) => ({ idea, text: textOf(idea) }))
    const refused = await onUse(as, sent)
    setProblem(refused)
    if (refused === null) for (const { idea } of sent) waiting.keep(idea, '')
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title(ideas.length)}
      description={words.text}
      closeLabel={app.close}
      actions={
        <>
          <Button type="submit" form={form} variant="primary">
            {words.add(fresh.length)}
          </Button>
          <Button
            onClick={() => {
              for (const idea of ideas) waiting.keep(idea, '')
              onClose()
            }}
          >
            {app.cancel}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void onSubmit(event)}>
        <Stack gap="m">
          <Select
            label={words.as}
            options={targets.map((value) => ({ value, label: labelOf(value, words.names[value]) }))}
            value={as}
            error={problem ?? undefined}
            onChange={({ target }) => {
              setProblem(null)
              setAs(targets.find((each) => each === target.value) ?? as)
            }}
          />
          {ideas.map((idea) =>
            fresh.includes(idea) ? (
              <TextArea
                key={idea.number}
                oneLine
                label={words.textOf(idea.number)}
                lang={lang}
                value={textOf(idea)}
                onChange={({ target }) => {
                  setTexts(new Map(texts).set(idea.number, target.value))
                  waiting.keep(idea, target.value === idea.text ? '' : target.value)
                }}
              />
            ) : (
              <p key={idea.number} className={styles.quiet}>
                {`${words.textOf(idea.number)}: ${words.known}`}
              </p>
            ),
          )}
        </Stack>
      </form>
    </Dialog>
  )
}

function labelOf(target: IdeaTarget, name: string): string {
  const field = ideaTargets[target]
  return field === null ? name : `${fields[field].number} ${name}`
}
