import type { Language } from '#core/languages.ts'
import { loadProjectMessages, loadShell } from '#i18n/load-messages.ts'

import type { LeftAlone } from './in-page.ts'

/** Controls that change nothing of the project, by their names in one language, each with its reason. */
export async function leftAlone(language: Language): Promise<LeftAlone> {
  const words = await loadProjectMessages(language)
  const { app } = await loadShell(language)
  const {
    problem,
    team,
    motivation,
    advice,
    form,
    frame,
    paper,
    overview,
    arena,
    remarks,
    workshop,
  } = words
  const any = '.*'
  const names = [
    // Takes back what has just been done: `story-regret.spec.ts`.
    ...[form.undo, team.coverage.undo, advice.smallestTeam.undo, arena.meetings.undo],
    // Puts another suggestion in its place, which is kept in this browser alone.
    `${overview.notNow}${any}`,
    // Opens a form for an answer: `remarks.browser.test.tsx`.
    remarks.actOf(remarks.answer, any),
    // Closes a window without its act.
    ...[app.close, app.cancel, team.coverage.closeDialog, team.coverage.cancel],
    // Chooses what is shown: the two views of the coverage are walked one by one.
    ...[team.coverage.asList, team.coverage.asTable, team.coverage.shownActors],
    ...[frame.large.show, frame.large.showOf(any), frame.large.close, motivation.drafts.actor],
    ...[team.coverage.goToSeat, team.coverage.goToFirstSeat],
    // Goes to another actor: all are walked one by one.
    ...[motivation.oneByOne.next(any), motivation.oneByOne.skipTo(any), team.actors.next],
    // The same controls, an actor at a time: `actor-rows.browser.test.tsx`.
    ...[team.actors.walk, team.actors.walkClose],
    // Goes to another decision: all are walked one by one.
    ...[arena.decisions.next(any), arena.decisions.previous(any)],
    // Saves a file, prints or copies: `charter-files.spec.ts`, `charter-pdf.spec.ts`,
    // `show-card.browser.test.tsx`.
    ...[paper.sheet.open, paper.choosePaper, paper.print],
    // `workshop.spec.ts`.
    workshop.save,
    problem.card.print,
    ...[motivation.drafts.copy, motivation.drafts.copyOf(any, any)],
    // Opens the browser's own window; the file is given to the field beside it.
    ...[paper.chooseLogo, paper.changeLogo],
  ]
  return {
    passing: names.map((name) => name.split(any).map(escaped).join(any)),
    computed: [advice.findings.heading],
    sorting: [arena.decisions.titles.leadership, overview.acts],
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Leaves of a project that no control reaches, each with its reason. */
export const unreached: Readonly<Record<string, string>> = {
  id: 'given when the project is begun',
  created: 'the moment it was begun',
  language: 'the language of the page when it was begun',
  example: 'set when it is begun from an example',
  'answers.team.actors[].side': 'asked of one of knowledge: `follow-ups.browser.test.tsx`',
  'remarks[].row': 'chosen before the remark is sent: `remarks.browser.test.tsx`',
  'remarks[].answers': 'of an answer: `remarks.browser.test.tsx`',
  'answers.arena.process.phases[].phase': 'there is one row a phase, in the order of the phases',
}

/**
 * Leaves that a walk may leave unreached: `follow-ups.browser.test.tsx` has those of the answers,
 * `document-control-form.browser.test.tsx` those of the paper.
 */
export const unreachedAtTimes: Readonly<Record<string, string>> = {
  'answers.problem.openness.chosenBy': 'asked when the solution chosen calls for it',
  'answers.problem.purpose.wantedBy': 'asked when the savings and tasks chosen call for it',
  'answers.arena.process.fixedBy': 'asked when the process design chosen calls for it',
  'remarks[].state': 'asked where a remark stays that was closed',
  'document.signatures[].actor': 'asked where there are actors',
  'document.signatures[].party': 'asked where the party is none of the actors',
  'document.pageOne.statement': 'asked when page one has no room for the whole text',
  'document.pageOne.open': 'asked when page one has no room for the whole text',
  'document.pageOne.fixed': 'asked when page one has no room for the whole text',
  'document.pageOne.promise': 'asked when page one has no room for the whole text',
}

/** Leaves that a new project may leave unreached. */
export const unreachedIfNew: Readonly<Record<string, string>> = {
  'answers.team.actors[].phases[]':
    'the box for all phases, pressed when all others are, takes them back; it is reached in the examples',
  'judgement.dilemmas.citizenCentred': 'asked when the answers call for that leadership',
  'judgement.dilemmas.volunteer': 'asked when the answers call for that leadership',
  'judgement.dilemmas.collaborativeInnovation': 'asked when the answers call for that leadership',
}
