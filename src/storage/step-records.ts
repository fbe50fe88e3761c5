import type { KeptSteps, StepsToKeep } from '#session/ports/steps.ts'
import type { ReadTransaction, WriteTransaction } from './database.ts'

/** All keys of a project's steps: none is greater than a list. */
const stepsOf = (project: string) => IDBKeyRange.bound([project], [project, []])

export async function readSteps(
  transaction: ReadTransaction,
  project: string,
): Promise<KeptSteps | null> {
  const head = await transaction.objectStore('stepHeads').get(project)
  if (!head) return null
  const { changed, at } = head
  const steps = await transaction.objectStore('steps').getAll(stepsOf(project))
  return { changed, at, steps: steps.map(({ nth, text }) => ({ nth, text })) }
}

/** False for a project that is not here: nothing is to stay behind of it. */
export async function putSteps(
  transaction: WriteTransaction,
  project: string,
  { session, changed, at, all, fresh, whole }: StepsToKeep,
): Promise<boolean> {
  if (!(await transaction.objectStore('heads').getKey(project))) return false
  const [steps, heads] = [transaction.objectStore('steps'), transaction.objectStore('stepHeads')]
  const before = await heads.get(project)
  const isOurs = before?.session === session
  const gone = isOurs ? before.all.filter((nth) => !all.includes(nth)) : []
  if (!isOurs) await steps.delete(stepsOf(project))
  for (const nth of gone) await steps.delete([project, nth])
  for (const { nth, text } of isOurs ? fresh : whole()) await steps.put({ project, nth, text })
  await heads.put({ project, session, changed, at, all: [...all] })
  return true
}

export async function takeSteps(transaction: WriteTransaction, project: string): Promise<void> {
  await transaction.objectStore('steps').delete(stepsOf(project))
  await transaction.objectStore('stepHeads').delete(project)
}
