import { Notice } from '#ui/notice.tsx'

/** A file that was made: its name, and what is in it where that was a choice. */
export interface Saved {
  readonly heading: string
  readonly text?: string
}

/** Tells the eye what the status has told the ear, until the next file is asked for. */
export function SavedNotice({ saved }: { saved: Saved }) {
  return (
    <Notice kind="info" heading={saved.heading}>
      {saved.text && <p>{saved.text}</p>}
    </Notice>
  )
}
