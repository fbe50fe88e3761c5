import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { Select } from '#ui/form/select.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import { TextField } from '#ui/form/text-field.tsx'
import styles from './meeting-series.module.css'
import { own, type SeriesTexts, weeksToChoose } from './use-series.ts'

interface SeriesSentenceProps {
  readonly texts: SeriesTexts
  readonly onWrite: (part: keyof SeriesTexts, text: string) => void
}

/** "6 møder, hver niende uge, fra 14.01.2027 kl. 17.00 til 19.00": each word of it a field. */
export function SeriesSentence({ texts, onWrite }: SeriesSentenceProps) {
  const { meetings, series: words } = useWords().arena
  const lang = useTypedLanguage()
  const field = (part: keyof SeriesTexts, label: string) => ({
    label,
    hideLabel: true,
    value: texts[part],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onWrite(part, target.value),
  })
  const every = [
    ...weeksToChoose.map((weeks) => ({
      value: String(weeks),
      label: words.intervals.weeks(weeks),
    })),
    { value: 'month', label: words.intervals.month },
    { value: 'day', label: words.intervals.day },
  ]
  const purposes = [
    ...meetings.suggestions.map(({ name }, place) => ({
      value: String(place),
      label: words.suggestion(name),
    })),
    { value: own, label: words.noPurposes },
  ]
  return (
    <div className={styles.sentence}>
      <span className={styles.count}>
        <TextField {...field('count', words.count)} inputMode="numeric" />
      </span>
      <span>{words.meetings}</span>
      <Select {...field('every', words.every)} options={every} />
      <span>{words.from}</span>
      <TextField {...field('first', words.first)} type="date" />
      <span>{words.at}</span>
      <TextField {...field('starts', words.starts)} type="time" />
      <span>{words.until}</span>
      <TextField {...field('ends', words.ends)} type="time" />
      <span>{words.placeIs}</span>
      <span className={styles.place}>
        <TextArea {...field('place', words.place)} oneLine lang={lang} />
      </span>
      <span>{words.withPurposes}</span>
      <Select {...field('purposes', words.purposes)} options={purposes} />
    </div>
  )
}
