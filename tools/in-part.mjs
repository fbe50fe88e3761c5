// How often what is tried at random is tried: in the whole, as `npm test -- --whole` asks, and in part, as
// `npm test` does. All that takes long and rarely fails.
export const tries = {
  projectsAsPdf: { whole: 300, part: 60, named: 'random projects as PDFs' },
  hostileFiles: { whole: 12_000, part: 600, named: 'hostile files' },
  editedPairs: { whole: 5_000, part: 500, named: 'pairs of edited projects' },
  courses: { whole: 1_000, part: 150, named: 'courses of events' },
}

/** Set by the runner for the tests. */
export const inPart = { TESTS_IN_PART: '1' }

/** @param {keyof typeof tries} of */
export const howMany = (of) => tries[of][process.env.TESTS_IN_PART ? 'part' : 'whole']
