import { shownName } from '#core/questions/shown-name.ts'
import type { GroupShown, IdeaShown, IdeasOnScreen } from '#core/workshop/run/ideas-on-screen.ts'
import type { BlockShown } from '#core/workshop/run/on-screen.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Typed } from '#rooms/shared/typed.tsx'
import { classNames } from '#ui/class-names.ts'
import { Heading } from '#ui/heading.tsx'
import { ClockFace } from './clock-face.tsx'
import styles from './ideas-shown.module.css'

interface IdeasShownProps {
  readonly ideas: IdeasOnScreen
  readonly block: BlockShown | null
}

/** A page of the ideas beneath the block they are said in; while they are hidden, how many there are. */
export function IdeasShown({ ideas, block }: IdeasShownProps) {
  return (
    <div className={styles.whole}>
      {block && <Strip block={block} />}
      {ideas.hidden === null ? <Page ideas={ideas} /> : <Hidden ideas={ideas} />}
    </div>
  )
}

function Strip({ block: { what, place, of, clock, isPaused } }: { block: BlockShown }) {
  const { run: words, workshop } = useWords()
  return (
    <div className={styles.strip}>
      <div className={styles.block}>
        <p className={styles.quiet}>{words.place(place, of)}</p>
        <p className={styles.what}>
          <Typed>{shownName(what, workshop.block(place))}</Typed>
        </p>
      </div>
      <ClockFace clock={clock} isPaused={isPaused} />
    </div>
  )
}

function Hidden({ ideas: { hidden, count, dotsEach } }: { ideas: IdeasOnScreen }) {
  const { run, ideas: words } = useWords()
  const told = run.projector.ideas
  return (
    <div className={styles.hidden}>
      <Heading level={2} className={styles.count}>
        {hidden === 'silent' ? words.all(count) : told.heading.dots}
      </Heading>
      <p>{hidden === 'silent' ? told.silent : told.dotsEach(dotsEach)}</p>
      {hidden === 'dots' && <p className={styles.quiet}>{told.dotsHidden}</p>}
    </div>
  )
}

function Page({ ideas }: { ideas: IdeasOnScreen }) {
  const { order, count, sections, page, pages } = ideas
  const { run, ideas: words } = useWords()
  const told = run.projector.ideas
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <Heading level={2} className={styles.heading}>
          {told.heading[order]}
        </Heading>
        <p className={styles.quiet}>
          {[words.all(count), ...(pages > 1 ? [told.page(page + 1, pages)] : [])].join(' · ')}
        </p>
      </div>
      {sections.length === 0 && <p>{order === 'dots' ? words.dots.nothing : told.none}</p>}
      {sections.map(({ heading, rows }) => (
        <div key={heading === null ? '' : (heading.group?.number ?? 0)}>
          {heading && <GroupHead heading={heading} />}
          <ol className={styles.rows} data-order={order}>
            {rows.map((row) => (
              <Row key={row.numbers[0]} row={row} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}

function GroupHead({ heading: { group, count } }: { heading: GroupShown }) {
  const { groups } = useWords().ideas
  return (
    <Heading level={3} className={styles.group}>
      {group === null ? (
        groups.ungrouped(count)
      ) : (
        <>
          {`${group.number} · `}
          <Typed>{shownName(group.name, groups.unnamed(group.number))}</Typed>
          {` (${count})`}
        </>
      )}
    </Heading>
  )
}

function Row({ row }: { row: IdeaShown }) {
  const { numbers, text, size, result } = row
  const { dots } = useWords().ideas
  return (
    <li className={classNames(styles.row, styles[size])}>
      {result && (
        <span className={styles.place}>
          {result.isShared ? dots.shared(result.place) : result.place}
        </span>
      )}
      <span className={styles.number}>{numbers[0]}</span>
      <span className={styles.text}>
        <Typed>{text}</Typed>
      </span>
      <Beside row={row} />
      {result && <span className={styles.bar} style={{ inlineSize: `${result.share * 100}%` }} />}
    </li>
  )
}

function Beside({ row: { numbers, table, result } }: { row: IdeaShown }) {
  const { run, ideas: words } = useWords()
  const said = [
    ...(table === null ? [] : [words.tableOf(table)]),
    ...(numbers.length > 1 ? [run.projector.ideas.times(numbers.length)] : []),
  ]
  const told = result ? words.dots.dots(result.dots) : said.join(' · ')
  return told === '' ? null : <span className={styles.beside}>{told}</span>
}
