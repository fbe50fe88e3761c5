/** What is done with whole projects opens files, and so brings the schemas along: only when asked. */
export const shelfActs = () => import('./shelf-acts.ts')

/** What the browser has kept beside a project, once that is gone for good. */
export const forgetProject = async (projectId: string): Promise<void> => {
  const storage = await import('#storage/forget-project.ts')
  storage.forgetProject(projectId)
}
