import { advice } from './advice.ts'
import { answers } from './answers.ts'
import { arena } from './arena.ts'
import { charter } from './charter.ts'
import { checkScreen } from './check-screen.ts'
import { codeWords } from './codes.ts'
import { exampleWords } from './example-words.ts'
import { fieldWords } from './fields.ts'
import { figureWords } from './figure-words.ts'
import { form } from './form.ts'
import { frame } from './frame.ts'
import { hintPatterns } from './hint-patterns.ts'
import { history } from './history.ts'
import { ideaWords } from './ideas.ts'
import { joining } from './joining.ts'
import { link } from './link-words.ts'
import { linkedFile } from './linked-file.ts'
import { motivation } from './motivation.ts'
import { overview } from './overview.ts'
import { pageWords, questionWords } from './pages.ts'
import { paper } from './paper.ts'
import { phones } from './phones.ts'
import { place } from './place.ts'
import { problem } from './problem.ts'
import { remarks } from './remarks.ts'
import { ruleWords } from './rule-words.ts'
import { run } from './run.ts'
import { sheets } from './sheets.ts'
import { start } from './start.ts'
import { tables } from './tables.ts'
import { team } from './team.ts'
import { trouble } from './trouble.ts'
import { workshop } from './workshop.ts'
import { summary, workshopSummary } from './workshop-summary.ts'

/** All that is said inside a project. */
export const project = {
  fields: fieldWords,
  codes: codeWords,
  pages: pageWords,
  questions: questionWords,
  examples: exampleWords,
  form,
  frame,
  joining,
  link,
  linkedFile,
  start,
  problem,
  tables,
  team,
  trouble,
  motivation,
  arena,
  advice,
  answers,
  overview,
  checkScreen,
  charter,
  paper,
  history,
  ideas: ideaWords,
  phones,
  place,
  remarks,
  run,
  workshop,
  workshopSummary,
  summary,
  sheets,
  figures: figureWords,
  rules: ruleWords,
  hintPatterns,
}
