import { withoutWorkshop } from '#core/workshop/workshop.ts'
import type { Project } from './project.ts'
import { withoutRemarks } from './remarks.ts'

/** As it goes on a charter and into one, also as a link: without what a reader of that does not see. */
export const forPaper = (project: Project): Project => withoutWorkshop(withoutRemarks(project))
