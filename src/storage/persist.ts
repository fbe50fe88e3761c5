let asked: Promise<boolean> | null = null

/**
 * Asks the browser not to clear the projects away when the disk fills up; true when it promises.
 * To be asked after the first real answer, as some browsers ask the person. Asks once a visit.
 */
export function persist(): Promise<boolean> {
  asked ??= ask()
  return asked
}

async function ask(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return false
  }
}
