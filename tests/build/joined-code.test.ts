import { describe, expect, it } from 'vitest'
import { chunk, entry, fileWith, withStaticImports } from './built.ts'

const atFirst = ['src/i18n/da/shell.ts', 'src/app/home/home-screen.tsx']
const project = 'src/app/project/project-route.tsx'
const besideProjects = [
  'src/app/home/help-screen.tsx',
  'src/app/home/trash-list.tsx',
  'src/app/home/files/choose-project-dialog.tsx',
  'src/app/method/method-screen.tsx',
  'src/app/shell/file-problem-dialog.tsx',
  'src/app/shell/shelf-acts.ts',
  'src/app/shell/where-in.ts',
  'src/storage/forget-project.ts',
]

const first = new Set(withStaticImports([entry(), ...atFirst.map(fileWith)]))
const fetchedFor = (...modules: string[]) =>
  withStaticImports(modules.map(fileWith)).filter((file) => !first.has(file))

describe('the code that every project needs', () => {
  it('comes in few files', () => {
    expect(fetchedFor(project, 'src/i18n/da/project.ts').length).toBeLessThanOrEqual(8)
  })

  it.each(besideProjects)('is not fetched for %s', (module) => {
    const modules = fetchedFor(module).flatMap((file) => chunk(file).modules)
    expect(modules).not.toContain(project)
  })
})

describe('what every visit looks for beside the shelf', () => {
  it('brings nothing along that opens projects', () => {
    const modules = fetchedFor('src/app/home/beside-shelf.ts').flatMap(
      (file) => chunk(file).modules,
    )
    expect(
      modules.filter((module) => /^(src\/(core|session)|node_modules)\//.test(module)),
    ).toEqual([])
  })
})
