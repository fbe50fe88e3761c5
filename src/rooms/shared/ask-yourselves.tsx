import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { AskBox } from '#ui/page/ask-box.tsx'

/** Two or three questions the group can ask itself about the page. */
export function AskYourselves({ page }: { page: PageId }) {
  const { pages, form } = useWords()
  return <AskBox heading={form.askYourselves} headingLevel={2} items={pages[page].ask} />
}
